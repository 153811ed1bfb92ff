import { cell, csvRows } from './csvRows'

/** The sponsors printed on A/C.3/70/L.46/Rev.1, in the order printed: [iso3, name as printed, main sponsor?]. */
export function sponsors(folder: string): [string, string, boolean][] {
  return csvRows(folder, 'sponsors.csv')
    .filter((row) => row.draft_symbol === 'A/C.3/70/L.46/Rev.1')
    .map((row) => [cell(row, 'iso3'), cell(row, 'printed_name'), row.role === 'main sponsor'])
}
