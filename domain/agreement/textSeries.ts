/** How one State voted on a text's predecessors and on like texts, beside how we did. */
import { agreementWithState, type RollCall } from '@/domain/agreement/agreement'
import { flipsOf } from '@/domain/agreement/flips'
import type { RecordedVote } from '@/domain/votes/vote'

/** One recorded vote linked to a text, with the State's own vote and ours (null where we are not listed). */
export interface LinkedVote {
  rollCallId: string
  relation: 'predecessor' | 'like'
  bodyId: string | null
  /** YYYY-MM-DD. */
  date: string
  symbol: string | null
  title: string
  own: RecordedVote
  ours: RecordedVote | null
}

export interface TextSeries {
  /** Newest first. */
  votes: LinkedVote[]
  /** Where it changed its vote from one predecessor to the next; like texts are no series and show no change. */
  flips: { fromId: string; toId: string; reversed: boolean }[]
  /** As we did: `same` of the `of` votes that both cast. */
  withUs: { same: number; of: number }
}

/** Codes under which the two votes of a row are compared: the State's, and ours. */
const [OWN, OURS] = ['own', 'ours'] as const

function asRollCall({ rollCallId, date, own, ours }: LinkedVote): RollCall {
  const votes = new Map([[OWN as string, own]])
  if (ours !== null) votes.set(OURS, ours)
  return { voteId: rollCallId, day: date, votes }
}

/** Reckons a series from its linked votes, given in any order. */
export function textSeriesOf(linked: readonly LinkedVote[]): TextSeries {
  const votes = linked.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  const { same, of } = agreementWithState(OWN, OURS, votes.map(asRollCall), { from: null, to: null })
  const earlier = votes.filter(({ relation }) => relation === 'predecessor').map(asRollCall)
  const flips = flipsOf(OWN, earlier).map(({ from, to, reversed }) => ({
    fromId: from.voteId,
    toId: to.voteId,
    reversed,
  }))
  return { votes, flips, withUs: { same, of } }
}
