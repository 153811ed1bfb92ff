/** The library of recorded votes, as lists and searches show it. */
import type { RecordedVote } from '@/domain/votes/vote'

export interface ListedRollCall {
  id: string
  bodyId: string | null
  date: string
  kind: string
  symbol: string | null
  draftSymbol: string | null
  title: string
  yes: number
  no: number
  abstain: number
  nonVoting: number
}

export interface LibraryPage {
  total: number
  /** Newest first. */
  rollCalls: ListedRollCall[]
}

/** One recorded vote with all that is known of it. */
export interface RollCallView extends ListedRollCall {
  meeting: string | null
  /** Packed, as the library keeps them. */
  votes: string
  stated: { yes: number | null; no: number | null; abstain: number | null } | null
  source: string | null
  laterIntentions: { iso3: string; vote: RecordedVote; note: string | null }[]
}

/** How often a State voted as another, or as most of a group: n of m, with the votes behind the figures. */
export interface AgreementView {
  same: number
  of: number
  opposed: number
  /** The votes in which they differed and those in which they agreed, newest first, the newest two hundred of each. */
  differing: ComparedVote[]
  alike: ComparedVote[]
}

/** One vote in which both took part. */
export interface ComparedVote {
  id: string
  date: string
  symbol: string | null
  title: string
  own: RecordedVote | null
  /** The other State's vote, or what most of the group's other members cast. */
  other: RecordedVote | null
}
