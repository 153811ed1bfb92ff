import type { RecordedVote } from '@/domain/votes/vote'

/** What a person decided about names that the source leaves open. */
export interface RollCallDecisions {
  /** By the name as printed: which State it is and how it voted; null leaves it out. */
  names: Record<string, { iso3: string; vote: RecordedVote } | null>
  /** By ISO3, for a State under two headings: which one is right. */
  twice: Record<string, RecordedVote>
}

/** One of the votes a source holds. */
export interface RollCallChoice {
  label: string
  date: string | null
  title: string | null
  /** “117–14–40” as the names are listed. */
  figures: string
}

/** What a roll call would do to a vote item, before anything is written. */
export interface RollCallPreview {
  choices: RollCallChoice[]
  /** The label of the vote read below; null while the person has to choose one of several. */
  chosen: string | null
  /** Every State that may vote, with its vote as it would be recorded; those not named are absent. */
  votes: { iso3: string; vote: RecordedVote; named: boolean }[]
  figures: string
  notVoting: number
  stated: { yes: number | null; no: number | null; abstain: number | null }
  /** Still to be decided; nothing can be imported while any is open. */
  open: {
    names: { printed: string; suggestions: string[]; under: RecordedVote | null }[]
    twice: { iso3: string; under: RecordedVote[] }[]
  }
  /** Named in the source but no voters on the item's date. */
  notVoters: string[]
  /** Sentences: totals that differ, another date or symbol than the item's. */
  warnings: string[]
  /** Why this source cannot be imported at all, or null. */
  unusable: string | null
  /** Lines that stood inside a list and were passed over, as printed. */
  setAside: string[]
  corrections: { printed: string; intended: RecordedVote }[]
  /** The recorded vote that stands on the item now, which this one would replace. */
  replaces: string | null
  /** Expectations that the record would bear out and contradict. */
  hits: number
  misses: number
}

export type RollCallReadingAnswer = RollCallPreview | { unreadable: string }
