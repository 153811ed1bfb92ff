import type { RecordedVote } from '@/domain/votes/vote'

/** A name that no State answers to, as it was printed. */
export interface UnrecognisedName {
  printed: string
  /** ISO3 codes of States that may be meant, nearest first; never taken over without somebody's word. */
  suggestions: string[]
  /** Where it stood; null when even that was not to be read (a CSV row with no proper vote). */
  under: RecordedVote | null
}

/** One State that the source names under more than one heading. */
export interface TwiceNamed {
  iso3: string
  under: RecordedVote[]
}

/** A note in the source that a delegation had meant to vote otherwise. It never changes the count. */
export interface LaterCorrection {
  /** Null when the delegation's name was not understood. */
  iso3: string | null
  printed: string
  intended: RecordedVote
}

/** What the source says in figures; null where it says nothing. */
export interface StatedTotals {
  yes: number | null
  no: number | null
  abstain: number | null
}

/** One recorded vote as read from a source. Nothing that stood in a list is lost: it is in one of these fields. */
export interface ParsedRollCall {
  /** The resolution's symbol where the source gives it, else the draft's; null when it gives none. */
  symbol: string | null
  /** Every symbol of the text voted on, the first of them `symbol`. */
  symbols: string[]
  /** `YYYY-MM-DD`. */
  date: string | null
  title: string | null
  /** ISO3 codes in the order of the source, each State once in all; those in `twiceNamed` are in none. */
  votes: Record<RecordedVote, string[]>
  /** The headings that the source has, empty lists (“None”) included: a vote without its heading was not listed. */
  listed: RecordedVote[]
  stated: StatedTotals
  unrecognised: UnrecognisedName[]
  /** States that stand under two headings: somebody has to say which. */
  twiceNamed: TwiceNamed[]
  corrections: LaterCorrection[]
  /** Sentences for the reader: totals that differ from the names and the like. */
  problems: string[]
  /** Page numbers, running headers and the like that stood inside a list and were passed over, as printed. */
  setAside: string[]
}

/** A vote of which nothing has been read yet. */
export function emptyRollCall(): ParsedRollCall {
  return {
    symbol: null,
    symbols: [],
    date: null,
    title: null,
    votes: { yes: [], no: [], abstain: [], absent: [] },
    listed: [],
    stated: { yes: null, no: null, abstain: null },
    unrecognised: [],
    twiceNamed: [],
    corrections: [],
    problems: [],
    setAside: [],
  }
}
