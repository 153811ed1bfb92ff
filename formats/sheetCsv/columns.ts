/** The columns of a count sheet as CSV, in order; `docs/sheet-csv.md` says what stands in each. */
export const SHEET_COLUMNS = [
  'state',
  'name',
  'region',
  'may_vote',
  'co_sponsorship',
  'reconfirm',
  'expected',
  'confidence',
  'source',
  'heard',
  'responsible',
  'next_step',
  'due',
  'note',
  'row_version',
] as const
export type SheetColumn = (typeof SHEET_COLUMNS)[number]

/** A row's version: the vote item, then the versions of its outreach and of its vote. */
export const rowVersion = (voteItemId: string, outreach: number, vote: number): string =>
  `${voteItemId.slice(0, 8)}/${outreach}/${vote}`

/** The versions that a row was exported with: null where the cell is empty, “other” where it is of another vote item. */
export function readRowVersion(cell: string, voteItemId: string): { outreach: number; vote: number } | 'other' | null {
  const [, item, outreach, vote] = /^([\w-]{1,8})\/(\d{1,9})\/(\d{1,9})$/.exec(cell.trim()) ?? []
  if (item === undefined) return cell.trim() === '' ? null : 'other'
  return item === voteItemId.slice(0, 8) ? { outreach: Number(outreach), vote: Number(vote) } : 'other'
}
