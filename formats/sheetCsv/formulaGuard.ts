/**
 * A spreadsheet runs a cell that begins with one of these as a formula. Such a cell goes out with an apostrophe before
 * it; so does one that begins with an apostrophe, so that reading takes off exactly what writing put on.
 */
const RISKY = /^['=+\-@\t\r\n＝＋－＠]/

/** The text as it is written into a cell. */
export const guarded = (text: string): string => (RISKY.test(text) ? `'${text}` : text)

/** The text that a cell stands for. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell
