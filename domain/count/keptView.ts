import { sheetViewOf, withSheetView } from './sheetView'

/** A view of the count sheet that somebody has named. */
export interface KeptView {
  id: string
  name: string
  /** As it stands in the address, in the one form that `sheetQuery` gives. */
  query: string
}

/** How many views one person keeps on one resolution. */
export const MOST_KEPT_VIEWS = 50

/** The part of an address that says what is shown of the sheet and in which order, in one form for one view. */
export function sheetQuery(address: string): string {
  return withSheetView(new URLSearchParams(), sheetViewOf(new URLSearchParams(address))).toString()
}
