import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import type { RecordedVote } from '@/domain/votes/vote'
import { type VotingRow, votingRowReader } from './votingRows'

/** One recorded vote gathered from the rows of a voting file. */
export interface StreamedVote {
  /** What keeps the votes of the file apart. */
  key: string
  resolution: string | null
  draft: string | null
  date: string | null
  title: string | null
  votes: Map<string, RecordedVote>
  stated: VotingRow['stated']
  /** Rows whose code or name is no State's today, and the first of them with how they voted: for the report. */
  unread: { count: number; first: string[] }
  /** Rows read for this vote. */
  lines: number
  /** Bytes of the given stream up to the end of its last row: where reading may go on. */
  endsAt: number
}

export type HeaderProblem = { unreadable: string }

/** Characters. A quotation mark that is never closed makes the rest of the file one row. */
const LONGEST_ROW = 256 * 1024

/** However many rows cannot be read, no more of their names are kept. */
const UNREAD_NAMED = 3

const NO_COLUMNS =
  'This file has no columns for the State and its vote. Give the General Assembly voting data of the UN Digital Library as CSV.'

/** The cells of a header line; null where it cannot be read as CSV. */
export async function headerCells(line: string): Promise<string[] | null> {
  for await (const cells of parse(line, { relax_column_count: true, relax_quotes: true, to: 1 }))
    return cells as string[]
  return null
}

/**
 * Reads a voting file as a stream, one recorded vote at a time, in memory that does not grow with the file. The rows of
 * one vote stand together in it.
 *
 * @param bytes the file from a row's beginning on, without its header line.
 * @param header the cells of the header line.
 * @throws where a row is longer than any of a voting file.
 */
export async function* streamVotes(
  bytes: AsyncIterable<Uint8Array>,
  header: readonly string[],
): AsyncGenerator<StreamedVote, HeaderProblem | null> {
  const reader = votingRowReader(header)
  if (!reader) return { unreadable: NO_COLUMNS }
  const parser = parse({
    ...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: true, info: true },
    max_record_size: LONGEST_ROW,
  })
  // An error of the source destroys the parser, and so reaches the loop below; ending the loop ends the source.
  pipeline(Readable.from(bytes), parser).catch(() => undefined)
  let current: StreamedVote | null = null
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { bytes: number } }>) {
    const row = reader(record)
    if (current !== null && current.key !== row.key) {
      yield current
      current = null
    }
    current ??= beginVote(row)
    addRow(current, row)
    current.endsAt = info.bytes
  }
  if (current !== null) yield current
  return null
}

function beginVote({ key, resolution, draft, date, title, stated }: VotingRow): StreamedVote {
  return {
    key,
    resolution,
    draft,
    date,
    title,
    stated,
    votes: new Map(),
    unread: { count: 0, first: [] },
    lines: 0,
    endsAt: 0,
  }
}

function addRow(vote: StreamedVote, { iso3, vote: cast, printed, letter }: VotingRow): void {
  vote.lines += 1
  if (iso3 !== null && cast !== null) vote.votes.set(iso3, cast)
  else {
    vote.unread.count += 1
    if (vote.unread.first.length < UNREAD_NAMED) vote.unread.first.push(`${printed} ${letter}`.trim().slice(0, 80))
  }
}
