/** Whether a vote is with us: on a hostile amendment a Yes is against us. */
import { type ExpectedVote, VOTE_WORDS } from '@/domain/votes/vote'

export type Side = 'with-us' | 'against-us' | 'neither'

/** How we recommend to vote on an item; null where we recommend nothing. */
export type RecommendedVote = 'yes' | 'no' | 'abstain' | null

/** The vote that works against a recommendation, where there is one. */
export const opposedVote = (recommended: RecommendedVote): 'yes' | 'no' | null =>
  recommended === 'yes' ? 'no' : recommended === 'no' ? 'yes' : null

/**
 * The side a vote is on. Where we recommend abstention or nothing, nobody is with us or against us; an
 * abstention, an absence and an unknown vote are on neither side.
 */
export function sideOf(vote: ExpectedVote, recommended: RecommendedVote): Side {
  const against = opposedVote(recommended)
  if (against === null) return 'neither'
  if (vote === recommended) return 'with-us'
  return vote === against ? 'against-us' : 'neither'
}

/** Whose side a colour is on, for where a picture stands alone. */
export function sideSentence(recommended: RecommendedVote): string {
  const against = opposedVote(recommended)
  if (recommended === null || against === null)
    return 'We recommend neither Yes nor No: no colour is for or against us.'
  return `Colour follows us: we vote ${VOTE_WORDS[recommended]}, ${VOTE_WORDS[against]} is against us.`
}
