/** Reads expected votes from CSV: a header `iso3,expected,confidence` and one State a line. */
import { CsvError, parse } from 'csv-parse/sync'
import { stateByIso3 } from '@/domain/reference/states'
import {
  CONFIDENCES,
  type Confidence,
  EXPECTED_VOTES,
  isConfidence,
  isExpectedVote,
  type StateExpectation,
} from '@/domain/votes/vote'

/** The rows, or what is wrong: a sentence a fault, naming its line and what to do. */
export type ExpectationsResult = { ok: true; rows: StateExpectation[] } | { ok: false; problems: string[] }

const COLUMNS = ['iso3', 'expected', 'confidence'] as const

type Line = { line: number; cells: string[] }

const refused = (...problems: string[]): ExpectationsResult => ({ ok: false, problems })

const orList = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** The text of the file, null when it is not UTF-8. A byte order mark is dropped. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The separator is a comma; a spreadsheet in a country with decimal commas saves semicolons. */
function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/))
  return !header.includes(',') && header.includes(';') ? ';' : ','
}

/** The records that are not blank, each with the line it ends on. */
function readLines(text: string): Line[] {
  const lines: Line[] = []
  parse(text, {
    delimiter: separatorOf(text),
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
    on_record: (record: string[], context) => {
      lines.push({ line: context.lines, cells: record })
      return null
    },
  })
  return lines
}

/** Where each column stands in the header, or the sentence that says which is missing. */
function locate(header: Line): Record<(typeof COLUMNS)[number], number> | string {
  const names = header.cells.map((name) => name.toLowerCase())
  const missing = COLUMNS.filter((column) => !names.includes(column))
  if (missing.length > 0) {
    return `Line ${header.line}: the header lacks ${missing.join(' and ')}; write iso3,expected,confidence as the first line.`
  }
  const twice = COLUMNS.find((column) => names.indexOf(column) !== names.lastIndexOf(column))
  if (twice) return `Line ${header.line}: the header has ${twice} twice; keep one of them.`
  return {
    iso3: names.indexOf('iso3'),
    expected: names.indexOf('expected'),
    confidence: names.indexOf('confidence'),
  }
}

function stateProblem(iso3: string): string | null {
  if (iso3 === '') return 'the State is missing; write its three-letter code.'
  const state = stateByIso3(iso3)
  if (!state) return `“${iso3}” is no State’s code; write the ISO 3166 three-letter code, NOR for Norway.`
  return state.status === 'observer' ? `${state.name} is an observer and has no vote; take the line out.` : null
}

const confidenceOf = (word: string): Confidence | null => (isConfidence(word) ? word : null)

/** One line as an expectation, or the sentence that says what is wrong with it. */
function readRow({ line, cells }: Line, at: Record<(typeof COLUMNS)[number], number>, width: number) {
  if (cells.length !== width) {
    return `Line ${line}: it has ${cells.length} of the header’s ${width} values; put a comma for each empty one.`
  }
  const iso3 = (cells[at.iso3] ?? '').toUpperCase()
  const expected = (cells[at.expected] ?? '').toLowerCase()
  const confidence = (cells[at.confidence] ?? '').toLowerCase()
  const problem = stateProblem(iso3)
  if (problem !== null) return `Line ${line}: ${problem}`
  if (!isExpectedVote(expected)) {
    return `Line ${line}: expected is “${expected}” for ${iso3}; write ${orList(EXPECTED_VOTES)}.`
  }
  if (confidence !== '' && !isConfidence(confidence)) {
    return `Line ${line}: confidence is “${confidence}” for ${iso3}; write ${orList(CONFIDENCES)}, or leave it empty.`
  }
  return { iso3, expected, confidence: expected === 'unknown' ? null : confidenceOf(confidence) }
}

function readRows(lines: readonly Line[]): ExpectationsResult {
  const [header, ...rest] = lines
  if (!header) return refused('The file is empty; write iso3,expected,confidence as its first line and a State a line.')
  const at = locate(header)
  if (typeof at === 'string') return refused(at)
  if (rest.length === 0) return refused('The file has a header and no State; write one member a line below it.')
  const problems: string[] = []
  const firstLines = new Map<string, number>()
  const rows: StateExpectation[] = []
  for (const line of rest) {
    const row = readRow(line, at, header.cells.length)
    if (typeof row === 'string') {
      problems.push(row)
      continue
    }
    const earlier = firstLines.get(row.iso3)
    if (earlier !== undefined) {
      problems.push(`Line ${line.line}: ${row.iso3} stands on line ${earlier} already; keep one of the two.`)
    }
    firstLines.set(row.iso3, earlier ?? line.line)
    rows.push(row)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows }
}

/**
 * Reads a file of expected votes (UTF-8, with or without a byte order mark, any line ends, comma or semicolon).
 * Columns may stand in any order and others beside them are passed over. An expected vote without a confidence
 * keeps none, and counts as leaning; an unknown vote has none whatever is written.
 */
export function readExpectationsCsv(bytes: Uint8Array): ExpectationsResult {
  const text = decode(bytes)
  if (text === null) return refused('The file is not UTF-8; save it as “CSV UTF-8” and try again.')
  try {
    return readRows(readLines(text))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? `Line ${error.lines}` : 'The file'
    return refused(`${line}: a quotation mark is out of place; close it, or write two for one in the text.`)
  }
}
