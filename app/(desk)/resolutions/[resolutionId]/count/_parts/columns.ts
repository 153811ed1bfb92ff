import type { SheetRow } from '@/domain/count/sheet'
import type { SheetSort } from '@/domain/count/sheetView'

/** The columns that the cursor visits, in order. */
export const COLUMNS = [
  { id: 'state', name: 'State', sort: 'state' },
  { id: 'sponsor', name: 'Co-sponsor', sort: 'sponsor' },
  { id: 'expected', name: 'Expected', sort: 'vote' },
  { id: 'confidence', name: 'Confidence', sort: 'confidence' },
  { id: 'source', name: 'Source', sort: null },
  { id: 'heard', name: 'Heard', sort: 'heard' },
  { id: 'responsible', name: 'Responsible', sort: 'responsible' },
  { id: 'nextStep', name: 'Next step', sort: null },
  { id: 'due', name: 'Due', sort: 'due' },
] as const satisfies readonly { id: string; name: string; sort: SheetSort | null }[]

export type ColumnId = (typeof COLUMNS)[number]['id']

/** One template for the head and every row, so that columns line up; on a phone a row is a name and a token. */
export const ROW_TEMPLATE =
  'grid items-center gap-x-3 px-4 md:px-8 grid-cols-[minmax(0,1fr)_auto] md:grid-cols-[18px_minmax(150px,1.5fr)_116px_104px_92px_minmax(100px,1.1fr)_68px_28px_minmax(100px,1.1fr)_64px]'

export const cellId = (iso3: string, column: ColumnId): string => `cell-${iso3}-${column}`

/** Where a change to a row is seen; the note has no column and is seen at the name. */
const COLUMN_OF: Readonly<Partial<Record<keyof SheetRow, ColumnId>>> = {
  coSponsorship: 'sponsor',
  reconfirm: 'sponsor',
  expected: 'expected',
  confidence: 'confidence',
  source: 'source',
  lastHeardAt: 'heard',
  responsibleId: 'responsible',
  nextStep: 'nextStep',
  nextStepDue: 'due',
  note: 'state',
}

/** The columns in which a patch is seen, parted by spaces: a text, so that the same columns are the same value. */
export function columnsOf(patch: Partial<SheetRow> | undefined): string {
  const fields = Object.keys(patch ?? {}) as (keyof SheetRow)[]
  return [...new Set(fields.flatMap((field) => COLUMN_OF[field] ?? []))].join(' ')
}
