import { CsvError, parse } from 'csv-parse/sync'
import { RECORDED_VOTES } from '@/domain/votes/vote'
import { emptyRollCall, type ParsedRollCall } from './parsedRollCall'
import { type Entry, settle } from './settle'
import { type VotingRow, votingRowReader } from './votingRows'

/** The votes of a file, or a sentence that says why it could not be read. */
export type CsvReading = { votes: ParsedRollCall[] } | { unreadable: string }

/** The separator of a header line: the one that parts it into most columns. */
function separatorOf(header: string): string {
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.sort((a, b) => b.count - a.count)[0]?.mark ?? ','
}

function firstLine(text: string): string {
  return /^\s*([^\r\n]*)/.exec(text.replace(/^\uFEFF/, ''))?.[1] ?? ''
}

/** True when the first line names the columns of voting data, so that this is a CSV and no text of a record. */
export function isVotingCsv(text: string): boolean {
  const header = firstLine(text)
  const names = header.split(separatorOf(header)).map((name) => name.replace(/"/g, ''))
  return names.length > 1 && votingRowReader(names) !== null
}

/**
 * The vote that a text's rows record, in the order of the rows. A row whose State or whose letter is not understood is
 * in `unrecognised`.
 * @param rows all rows of one vote, at least one.
 */
export function rollCallOfRows(rows: readonly VotingRow[]): ParsedRollCall {
  const vote = emptyRollCall()
  const entries: Entry[] = []
  const [first] = rows
  if (!first) throw new Error('A vote has at least one row')
  vote.symbols = [first.resolution, first.draft].filter((symbol) => symbol !== null)
  vote.symbol = vote.symbols[0] ?? null
  vote.date = first.date
  vote.title = first.title
  vote.stated = first.stated
  vote.listed = [...RECORDED_VOTES]
  for (const { iso3, vote: under, printed, suggestions, letter } of rows) {
    if (iso3 !== null && under !== null) entries.push({ under, iso3 })
    else if (under !== null) vote.unrecognised.push({ printed, suggestions, under })
    else {
      vote.unrecognised.push({ printed, suggestions: iso3 ? [iso3] : suggestions, under: null })
      vote.problems.push(`The vote of ${printed} is “${letter}”: it should be Y, N, A, or X or NV for not voting.`)
    }
  }
  return settle(vote, entries)
}

/** Reads a whole file of voting data, one vote or many. Rows of one vote need not stand together. */
export function readRollCallCsv(text: string): CsvReading {
  const reader = { read: null as ReturnType<typeof votingRowReader>, rows: new Map<string, VotingRow[]>() }
  const take = (cells: string[]): null => {
    if (reader.read === null) {
      reader.read = votingRowReader(cells)
      return null
    }
    const row = reader.read(cells)
    const rows = reader.rows.get(row.key)
    if (rows) rows.push(row)
    else reader.rows.set(row.key, [row])
    return null
  }
  try {
    parse(text, {
      bom: true,
      delimiter: separatorOf(firstLine(text)),
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (cells: string[]) => take(cells),
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { unreadable: `The CSV breaks off: ${error.message}. Export it again and choose the new file.` }
  }
  if (reader.rows.size === 0) return { unreadable: 'The CSV has a header and no rows. Choose a file with votes in it.' }
  return { votes: [...reader.rows.values()].map(rollCallOfRows) }
}
