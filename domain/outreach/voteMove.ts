import { type LoggedChange, textOf, touches } from '@/domain/log/loggedChange'
import { type Confidence, type ExpectedVote, isConfidence, isExpectedVote } from '@/domain/votes/vote'

/** An expected vote at one moment. `expected` is null where only the confidence is told: a log line knows no more. */
export interface VoteCell {
  expected: ExpectedVote | null
  confidence: Confidence | null
}

/** How an expected vote moved on one item. */
export interface VoteMove {
  voteItemId: string
  from: VoteCell
  to: VoteCell
}

export const NOT_KNOWN: VoteCell = { expected: 'unknown', confidence: null }

/** The item of an expected vote's event: the first part of its key. */
export const itemOfKey = (key: string): string => key.split('/')[0] ?? ''

/**
 * The move an event tells, with what stood before it where the caller has followed the row; null where vote and
 * confidence both stayed.
 */
export function voteMoveOf(change: LoggedChange, standing: VoteCell | null): VoteMove | null {
  if (change.entity !== 'expectedVote') return null
  if (!touches(change, 'expected') && !touches(change, 'confidence')) return null
  const fallback = change.before === null ? NOT_KNOWN : (standing ?? { expected: null, confidence: null })
  const from = cellOf(change.before, fallback)
  const to = change.after === null ? NOT_KNOWN : cellOf(change.after, from)
  const moved = from.expected !== to.expected || from.confidence !== to.confidence
  return moved ? { voteItemId: itemOfKey(change.key), from, to } : null
}

function cellOf(row: Record<string, unknown> | null, fallback: VoteCell): VoteCell {
  if (row === null) return fallback
  const expected = textOf(row, 'expected')
  const confidence = textOf(row, 'confidence')
  return {
    expected: expected !== null && isExpectedVote(expected) ? expected : fallback.expected,
    confidence:
      'confidence' in row ? (confidence !== null && isConfidence(confidence) ? confidence : null) : fallback.confidence,
  }
}
