import { type RecommendedVote, sideOf } from '@/domain/votes/side'
import type { ExpectedVote } from '@/domain/votes/vote'

/** The class that gives a vote its colour: with us, against us, an abstention, or grey for absent and not known. */
export type Tone = 'tone-with' | 'tone-against' | 'tone-abstain' | 'tone-grey' | 'tone-ink'

/**
 * The tone of a vote, given how we recommend to vote. Where we recommend neither Yes nor No, nobody is with us or
 * against us, and Yes and No are drawn in ink.
 */
export function toneOf(vote: ExpectedVote, recommended: RecommendedVote = 'yes'): Tone {
  if (vote === 'abstain') return 'tone-abstain'
  if (vote === 'absent' || vote === 'unknown') return 'tone-grey'
  const side = sideOf(vote, recommended)
  return side === 'with-us' ? 'tone-with' : side === 'against-us' ? 'tone-against' : 'tone-ink'
}
