/** After the vote: what was expected against what was recorded, and who changed between Committee and plenary. */
import type { VoteItemSummary } from '@/domain/resolution/resolution'
import type { ChangedVote, CountScore } from '@/domain/votes/scoring'
import type { RecordedVote, StateExpectation } from '@/domain/votes/vote'

/** A vote announced after the board was locked, noted beside the record. */
export interface LaterIntention {
  iso3: string
  vote: RecordedVote
  note: string | null
}

export interface ItemResult {
  item: VoteItemSummary
  /** In packed form, as the library keeps it. */
  rollCall: {
    id: string
    date: string
    votes: string
    yes: number
    no: number
    abstain: number
    absent: number
    source: string | null
  }
  /** What was expected when the result was declared, against the record. */
  score: CountScore
  /** What was expected then of each State that the record names. */
  held: StateExpectation[]
  /** Names of those who entered expectations, by id. */
  people: Record<string, string>
  laterIntentions: LaterIntention[]
  /** Against the vote on the same text in the other body, where there was one. */
  changed: { bodyId: string; otherItemId: string; from: 'before' | 'after'; votes: ChangedVote[] } | null
}
