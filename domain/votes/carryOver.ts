/** What an expected vote on the whole text suggests for the other items: a marked suggestion, never a count. */
import type { VoteItemKind } from '@/domain/votes/item'
import type { RecommendedVote } from '@/domain/votes/side'
import type { Confidence, ExpectedVote, StateExpectation } from '@/domain/votes/vote'

/** A suggestion to be confirmed by a person; until then the item's own expectation stays as it is. */
export type SuggestedVote = { iso3: string; expected: ExpectedVote; confidence: Confidence }

export type CarryTarget = { kind: VoteItemKind; recommended: RecommendedVote }

/** One step less sure: what was said of one text is weaker evidence for a vote on another. */
const lessSure = (confidence: Confidence | null): Confidence => (confidence === 'firm' ? 'likely' : 'leaning')

/**
 * A State's suggested vote on another item. On the same text again (the plenary's whole, a second vote) it is the
 * same vote. On anything else it is our recommended vote for a State that is with us on the whole, the opposite
 * for one against us, and leaning only: a supporter of the text is no certain vote on its amendments or parts.
 * Null where there is nothing to suggest.
 */
export function suggestFromWhole(
  whole: StateExpectation,
  ourVoteOnWhole: RecommendedVote,
  target: CarryTarget,
): SuggestedVote | null {
  const { iso3, expected, confidence } = whole
  if (expected === 'unknown') return null
  if (target.kind === 'whole' || target.kind === 'second-vote') {
    return { iso3, expected, confidence: lessSure(confidence) }
  }
  if (expected === 'abstain' || expected === 'absent') return { iso3, expected, confidence: 'leaning' }
  const isWithUs = expected === ourVoteOnWhole
  const ours = target.recommended
  if (ours === null || ours === 'abstain' || ourVoteOnWhole === null || ourVoteOnWhole === 'abstain') return null
  const theirs = ours === 'yes' ? 'no' : 'yes'
  return { iso3, expected: isWithUs ? ours : theirs, confidence: 'leaning' }
}

const IS_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The vote items that stand by their number alone as what votes were carried over from. */
export const carriedFromIds = (stored: readonly (string | null)[]): string[] => [
  ...new Set(stored.filter((from): from is string => from !== null && IS_ID.test(from))),
]

/**
 * Where a carried-over vote is from, in words. Votes carried over by early versions keep the number of the item there;
 * the log is never rewritten, so it is put into words where it is read.
 */
export function carriedFrom<Stored extends string | null>(
  stored: Stored,
  nameOf: (voteItemId: string) => string | undefined,
): Stored | string {
  return stored !== null && IS_ID.test(stored) ? (nameOf(stored) ?? 'another vote item') : stored
}
