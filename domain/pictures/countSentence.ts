/** What a picture of a count says, as a sentence for those who do not see it. */
import type { ConfidenceTally } from '@/domain/votes/tally'
import { CONFIDENCES, type Confidence, type ExpectedVote, VOTE_WORDS } from '@/domain/votes/vote'

/** One piece of a bar: a vote at one certainty (absent and not known have none) and the States in it. */
export type Segment = { vote: ExpectedVote; confidence: Confidence | null; states: number }

const surestLast = [...CONFIDENCES].reverse()

/** The States of each vote, whatever the certainty. */
export function votesOf(count: ConfidenceTally, vote: ExpectedVote): number {
  if (vote === 'unknown') return count.unknown
  return CONFIDENCES.reduce((sum, confidence) => sum + count[vote][confidence], 0)
}

/**
 * The pieces of a bar from left to right: Yes from firm to leaning, not known, absent, abstentions and No from
 * leaning to firm. Pieces without States are left out.
 */
export function segmentsOf(count: ConfidenceTally): Segment[] {
  const graded = (vote: 'yes' | 'abstain' | 'no', order: readonly Confidence[]) =>
    order.map((confidence): Segment => ({ vote, confidence, states: count[vote][confidence] }))
  return [
    ...graded('yes', CONFIDENCES),
    { vote: 'unknown', confidence: null, states: count.unknown } as const,
    { vote: 'absent', confidence: null, states: votesOf(count, 'absent') } as const,
    ...graded('abstain', surestLast),
    ...graded('no', surestLast),
  ].filter((segment) => segment.states > 0)
}

/** “102 Yes (64 firm, 24 likely, 14 leaning), 28 Not known, 7 Absent, 36 Abstain (…), 20 No (…)”. */
export function countSentence(count: ConfidenceTally): string {
  const parts = (['yes', 'unknown', 'absent', 'abstain', 'no'] as const).flatMap((vote) => {
    const states = votesOf(count, vote)
    if (states === 0) return []
    if (vote === 'unknown' || vote === 'absent') return [`${states} ${VOTE_WORDS[vote]}`]
    const shades = CONFIDENCES.filter((confidence) => count[vote][confidence] > 0)
    const inner = shades.map((confidence) => `${count[vote][confidence]} ${confidence}`).join(', ')
    return [`${states} ${VOTE_WORDS[vote]} (${inner})`]
  })
  return parts.length > 0 ? parts.join(', ') : 'Nobody is counted.'
}
