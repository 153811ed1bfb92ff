import type { CountSheet, SheetRow } from '@/domain/count/sheet'
import { englishOrder } from '@/domain/reference/englishOrder'
import { stateName } from '@/domain/reference/stateNames'
import { rowVersion, SHEET_COLUMNS, type SheetColumn } from './columns'
import { guarded } from './formulaGuard'

/** Excel takes a file for UTF-8 only with this before it. */
const BYTE_ORDER_MARK = '\uFEFF'

function quoted(text: string): string {
  const cell = guarded(text)
  return /[",;\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** To the second, in UTC: 2015-11-21T22:10:00Z. */
const instant = (at: number | null): string => (at === null ? '' : `${new Date(at).toISOString().slice(0, 19)}Z`)

function cellsOf(
  row: SheetRow,
  voteItemId: string,
  personNames: ReadonlyMap<string, string>,
): Record<SheetColumn, string> {
  const state = stateName(row.iso3)
  return {
    state: row.iso3,
    name: state?.name ?? row.iso3,
    region: state?.regionalGroup ?? '',
    may_vote: row.mayVote ? 'yes' : 'no',
    co_sponsorship: row.coSponsorship,
    reconfirm: row.reconfirm ? 'yes' : 'no',
    expected: row.mayVote ? row.expected : '',
    confidence: row.confidence ?? '',
    source: row.source ?? '',
    heard: instant(row.heardAt),
    responsible: row.responsibleId ? (personNames.get(row.responsibleId) ?? '') : '',
    next_step: row.nextStep ?? '',
    due: row.nextStepDue ?? '',
    note: row.note ?? '',
    row_version: rowVersion(voteItemId, row.outreachVersion, row.voteVersion),
  }
}

/**
 * A count sheet as CSV: UTF-8 with a byte order mark, commas, CRLF (RFC 4180), a State a line in English alphabetical
 * order, those that vote first. Cells that a spreadsheet would run as formulas are guarded.
 * @param personNames by id, for the responsible.
 */
export function writeSheetCsv(sheet: CountSheet, personNames: ReadonlyMap<string, string>): string {
  const rows = sheet.rows
    .map((row) => ({ row, name: stateName(row.iso3)?.name ?? row.iso3 }))
    .sort((a, b) => Number(b.row.mayVote) - Number(a.row.mayVote) || englishOrder(a, b))
  const lines = rows.map(({ row }) => {
    const cells = cellsOf(row, sheet.voteItemId, personNames)
    return SHEET_COLUMNS.map((column) => quoted(cells[column])).join(',')
  })
  return `${BYTE_ORDER_MARK}${[SHEET_COLUMNS.join(','), ...lines].join('\r\n')}\r\n`
}
