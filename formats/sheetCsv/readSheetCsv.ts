import { CsvError, parse } from 'csv-parse/sync'
import type { ImportedRow, SheetField, SheetProblem, SheetValue } from '@/domain/count/sheetImport'
import { findState } from '@/domain/reference/stateLookup'
import { type Cell, readConfidence, readCoSponsorship, readDate, readInstant, readVote, readYesNo } from './cells'
import { readRowVersion, SHEET_COLUMNS, type SheetColumn } from './columns'
import { unguarded } from './formulaGuard'

/** A line that was understood; the responsible is still a name. */
export type ReadRow = Omit<ImportedRow, 'values'> & {
  values: ImportedRow['values']
  responsible: string | null | undefined
}

export interface SheetReading {
  rows: ReadRow[]
  problems: SheetProblem[]
  /** Columns of the file that are not of the layout, as printed: they are not read. */
  otherColumns: string[]
  /** True when rows bear the version of another vote item. */
  ofAnotherItem: boolean
}

type Line = { line: number; cells: string[] }
type Place = Partial<Record<SheetColumn, number>>

/** No sheet is larger than this: 195 States with the longest notes have a megabyte. */
export const SHEET_LIMIT_CHARACTERS = 4 * 1024 * 1024

/** Reads a sheet as CSV. Columns may stand in any order and be left out; `state` or `name` must be there. */
export function readSheetCsv(text: string, voteItemId: string): SheetReading | { unreadable: string } {
  if (text.length > SHEET_LIMIT_CHARACTERS)
    return { unreadable: 'A sheet has 4 MB at most. Take out what is not of the sheet.' }
  const lines = linesOf(text)
  if ('unreadable' in lines) return lines
  const [header, ...rest] = lines.lines
  if (!header) return { unreadable: 'The file is empty. Export the sheet, edit that file and bring it back.' }
  const names = header.cells.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  )
  const place: Place = Object.fromEntries(
    SHEET_COLUMNS.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)]] : [])),
  )
  if (place.state === undefined && place.name === undefined)
    return {
      unreadable: 'The first line must name the columns, “state” among them. Export the sheet to see the layout.',
    }
  const reading: SheetReading = {
    rows: [],
    problems: [],
    otherColumns: header.cells.filter((_name, at) => !(SHEET_COLUMNS as readonly string[]).includes(names[at] ?? '')),
    ofAnotherItem: false,
  }
  for (const line of rest) readLine(line, place, voteItemId, header.cells.length, reading)
  return withoutTwice(reading)
}

function linesOf(text: string): { lines: Line[] } | { unreadable: string } {
  const lines: Line[] = []
  const first = /^\uFEFF?\s*([^\r\n]*)/.exec(text)?.[1] ?? ''
  const delimiter = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length)[0] ?? ','
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      on_record: (record: string[], context) => {
        lines.push({ line: context.lines, cells: record })
        return null
      },
    })
    return { lines }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const where = typeof error.lines === 'number' ? `Line ${error.lines}` : 'The file'
    return { unreadable: `${where}: a quotation mark is out of place. Save the file as “CSV UTF-8” and try again.` }
  }
}

/** White space apart, no control characters stand in a sheet. */
const CONTROL = /(?!\s)\p{Cc}/u

function readLine({ line, cells }: Line, place: Place, voteItemId: string, width: number, reading: SheetReading): void {
  const cell = (column: SheetColumn): string | undefined => {
    const at = place[column]
    return at === undefined
      ? undefined
      : unguarded(cells[at] ?? '')
          .replace(/\r\n?/g, '\n')
          .trim()
  }
  const printed = cell('state') || cell('name') || ''
  const fault = (sentence: string) =>
    reading.problems.push({ line, printed: printed || cells.join(' ').slice(0, 80), sentence })
  if (cells.length > width)
    return void fault(`It has ${cells.length} values, the first line ${width}: put quotation marks around commas.`)
  if (cells.some((one) => CONTROL.test(one))) return void fault('It holds control characters; take them out.')
  const found = findState(printed)
  if (!found) return void fault(`No State is called “${printed}”.`)
  if (!('state' in found)) {
    const near = found.suggestion.map((state) => state.name).join(', ')
    return void fault(`No State is called “${printed}”. Is it ${near}? Write its code.`)
  }
  const version = readRowVersion(cell('row_version') ?? '', voteItemId)
  if (version === 'other') reading.ofAnotherItem = true
  const seen = version === 'other' ? null : version
  const values: Partial<Record<SheetField, SheetValue>> = {}
  for (const [column, field, read] of FIELDS) {
    const text = cell(column)
    // An empty cell clears only what the file is known to have had: a row that bears its version.
    if (text === undefined || (text === '' && (seen === null || KEPT_WHEN_EMPTY.includes(column)))) continue
    const given: Cell<SheetValue> = text === '' ? { value: null } : read(text)
    if ('sentence' in given) fault(given.sentence)
    else values[field] = given.value
  }
  // A line with a fault is left out whole, so that nobody has to guess which half of it went in.
  if (reading.problems.some((problem) => problem.line === line)) return
  const responsible = cell('responsible')
  reading.rows.push({
    line,
    iso3: found.state.iso3,
    seen,
    values,
    responsible: responsible === '' ? (seen === null ? undefined : null) : responsible,
  })
}

/** Empty says nothing here: a vote is made “unknown” by that word. */
const KEPT_WHEN_EMPTY: readonly SheetColumn[] = ['expected', 'co_sponsorship', 'reconfirm']

const FIELDS: readonly [SheetColumn, SheetField, (text: string) => Cell<SheetValue>][] = [
  ['co_sponsorship', 'coSponsorship', readCoSponsorship],
  ['reconfirm', 'reconfirm', readYesNo],
  ['expected', 'expected', readVote],
  ['confidence', 'confidence', readConfidence],
  ['source', 'source', line('source', 200)],
  ['heard', 'heardAt', readInstant],
  ['next_step', 'nextStep', line('next step', 300)],
  ['due', 'nextStepDue', readDate],
  ['note', 'note', (text) => within(text, 'note', 5000)],
]

function line(what: string, most: number) {
  return (text: string): Cell<SheetValue> => within(text.replace(/\s+/g, ' '), what, most)
}

function within(text: string, what: string, most: number): Cell<SheetValue> {
  return text.length <= most
    ? { value: text }
    : { sentence: `The ${what} is longer than ${most} characters; shorten it.` }
}

/** Two lines for one State: neither is taken. */
function withoutTwice(reading: SheetReading): SheetReading {
  const lines = new Map<string, number[]>()
  for (const row of reading.rows) lines.set(row.iso3, [...(lines.get(row.iso3) ?? []), row.line])
  const twice = [...lines].filter(([, all]) => all.length > 1)
  const problems = twice.map(([iso3, all]): SheetProblem => {
    return { line: all[0] ?? 0, printed: iso3, sentence: `It stands on lines ${all.join(' and ')}; keep one of them.` }
  })
  const names = new Set(twice.map(([iso3]) => iso3))
  return {
    ...reading,
    rows: reading.rows.filter((row) => !names.has(row.iso3)),
    problems: [...reading.problems, ...problems].sort((a, b) => a.line - b.line),
  }
}
