import type { Confidence, ExpectedVote } from '@/domain/votes/vote'

export interface VoteCell {
  expected: ExpectedVote
  confidence: Confidence | null
}

/**
 * What a cell becomes when somebody sets its vote, its confidence or both: an unknown vote has no confidence; a vote
 * set anew without one is leaning, the least that can be claimed; one set again keeps the confidence it had.
 */
export function editedVote(cell: VoteCell, set: Partial<VoteCell>): VoteCell {
  const expected = set.expected ?? cell.expected
  if (expected === 'unknown') return { expected, confidence: null }
  if (set.confidence != null) return { expected, confidence: set.confidence }
  const kept = expected === cell.expected && set.confidence === undefined ? cell.confidence : null
  return { expected, confidence: kept ?? 'leaning' }
}
