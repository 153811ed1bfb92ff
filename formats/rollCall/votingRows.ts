import { findState } from '@/domain/reference/stateLookup'
import type { RecordedVote } from '@/domain/votes/vote'

/**
 * The columns of the UN Digital Library's voting data by what they hold, in the names of 2025 and 2026, those of 2024,
 * and the short ones that people type. A file is read by its names, never by the order of its columns.
 */
const COLUMNS = {
  record: ['undl_id'],
  code: ['ms_code', 'ms_codes', 'iso3'],
  name: ['ms_name', 'ms_names', 'state', 'country'],
  vote: ['ms_vote', 'ms_votes', 'vote'],
  resolution: ['resolution', 'resolutions'],
  draft: ['draft', 'drafts'],
  date: ['date'],
  title: ['title', 'titles'],
  yes: ['total_yes', 'yes'],
  no: ['total_no', 'no'],
  abstain: ['total_abstentions', 'abstentions'],
} as const

type Column = keyof typeof COLUMNS

const LETTERS: Record<string, RecordedVote> = { Y: 'yes', N: 'no', A: 'abstain', X: 'absent', NV: 'absent' }

/** One row: how one State voted on one text. */
export interface VotingRow {
  /** What keeps the votes of a file apart: the record's number, else the symbol and the date. */
  key: string
  resolution: string | null
  draft: string | null
  date: string | null
  title: string | null
  /** Null when neither code nor name is a State's, or when they are two different States'. */
  iso3: string | null
  /** Code and name as the row has them. */
  printed: string
  suggestions: string[]
  /** Null when the letter is none of Y, N, A, X and NV. */
  vote: RecordedVote | null
  letter: string
  stated: { yes: number | null; no: number | null; abstain: number | null }
}

/** Reads the cells of a row. Keeps nothing between rows, so that a file of any length can be streamed through it. */
export type RowReader = (cells: readonly string[]) => VotingRow

/** “120.0” and “120” are 120; an empty cell says nothing. */
function total(text: string): number | null {
  return /^\d+(?:\.0*)?$/.test(text) ? Math.trunc(Number(text)) : null
}

function whichState(code: string, name: string): Pick<VotingRow, 'iso3' | 'printed' | 'suggestions'> {
  const printed = [code, name].filter((part) => part !== '').join(' ')
  const byCode = code === '' ? null : findState(code)
  const byName = name === '' ? null : findState(name)
  const coded = byCode && 'state' in byCode ? byCode.state.iso3 : null
  const named = byName && 'state' in byName ? byName.state.iso3 : null
  if (coded && named && coded !== named) return { iso3: null, printed, suggestions: [coded, named] }
  // A code of a State that ended (CSK, DDR) is not overruled by a like name.
  const ended = byCode && 'suggestion' in byCode ? byCode.suggestion : null
  const iso3 = coded ?? (ended ? null : named)
  if (iso3) return { iso3, printed, suggestions: [] }
  const offered = ended ?? (byName && 'suggestion' in byName ? byName.suggestion : [])
  return { iso3: null, printed, suggestions: offered.map((state) => state.iso3) }
}

/**
 * Maps the header's names to columns.
 * @returns the reader of the rows below it, or null when there is no column for the State or none for the vote.
 */
export function votingRowReader(header: readonly string[]): RowReader | null {
  const names = header.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  )
  const at = {} as Record<Column, number>
  for (const column of Object.keys(COLUMNS) as Column[]) {
    at[column] = names.findIndex((name) => (COLUMNS[column] as readonly string[]).includes(name))
  }
  if (at.vote === -1 || (at.code === -1 && at.name === -1)) return null
  return (cells) => {
    const cell = (column: Column) => cells[at[column]]?.trim() ?? ''
    const [resolution, draft, date] = [cell('resolution'), cell('draft'), cell('date')]
    const letter = cell('vote')
    return {
      key: cell('record') || `${resolution || draft} ${date}`,
      resolution: resolution || null,
      draft: draft || null,
      date: /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : null,
      title: cell('title').replace(/\s*:\s*(?:resolution|decision)\s*\/.*$/, '') || null,
      ...whichState(cell('code'), cell('name')),
      vote: LETTERS[letter.toUpperCase()] ?? null,
      letter,
      stated: { yes: total(cell('yes')), no: total(cell('no')), abstain: total(cell('abstain')) },
    }
  }
}
