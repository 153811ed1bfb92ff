import { type SheetView, sheetViewOf, withSheetView } from '@/domain/count/sheetView'

/** Where the dashboard stands: its own address with the choices made on it. */
export interface Place {
  resolutionId: string
  voteItemId: string
  /** As in the address: 24h, 7d or a date; null for the first of these. */
  since: string | null
  trend: string | null
}

const WHOLE_SHEET = sheetViewOf(new URLSearchParams())

/** The rows of the count sheet behind a figure. */
export function sheetAddress({ resolutionId, voteItemId }: Place, filter: Partial<SheetView> = {}): string {
  const params = withSheetView(new URLSearchParams({ item: voteItemId }), { ...WHOLE_SHEET, ...filter })
  return `/resolutions/${resolutionId}/count?${params}`
}

/** One State's row. */
export const stateAddress = (place: Place, iso3: string): string => sheetAddress(place, { search: iso3 })

/** The dashboard with another choice. */
export function overviewAddress(place: Place, choice: Partial<Pick<Place, 'since' | 'trend'>>): string {
  const { resolutionId, voteItemId, since, trend } = { ...place, ...choice }
  const params = new URLSearchParams({ item: voteItemId })
  if (since) params.set('since', since)
  if (trend) params.set('trend', trend)
  return `/resolutions/${resolutionId}?${params}`
}
