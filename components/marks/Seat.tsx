import { seatPath, seatStroke } from '@/domain/pictures/seatShape'
import type { RecommendedVote } from '@/domain/votes/side'
import type { Confidence, ExpectedVote } from '@/domain/votes/vote'
import { cx } from '../ui/cx'
import { toneOf } from './tone'

type SeatShapeProps = {
  vote: ExpectedVote
  confidence?: Confidence | null
  /** The middle of the seat and the diameter of a Yes, in the units of the picture around it. */
  x: number
  y: number
  size: number
}

/** How a seat is filled: solid, tinted or outlined by its certainty; a ring is empty and a dot is full. */
export function seatPaint(vote: ExpectedVote, confidence: Confidence | null, size: number) {
  if (vote === 'unknown') return { fill: 'var(--tone)' }
  if (vote === 'absent') return { fill: 'var(--paper)', stroke: 'var(--tone)', strokeWidth: 1.2 }
  const fill = confidence === 'firm' ? 'var(--tone)' : confidence === 'likely' ? 'var(--tone-tint)' : 'var(--paper)'
  return { fill, stroke: 'var(--tone)', strokeWidth: seatStroke(size), strokeLinejoin: 'round' as const }
}

/** A seat inside a picture: disc, lozenge, flat bar, ring or dot; solid, tinted or outlined. The tone comes from outside. */
export function SeatShape({ vote, confidence = 'firm', x, y, size }: SeatShapeProps) {
  return <path d={seatPath(vote, x, y, size)} {...seatPaint(vote, confidence, size)} />
}

type VoteMarkProps = {
  vote: ExpectedVote
  confidence?: Confidence | null
  recommended?: RecommendedVote
  size?: number
  className?: string
}

/** The small mark of a vote beside its word: in legends, tables and the tally. Silent, since the word is read. */
export function VoteMark({ vote, confidence, recommended, size = 14, className }: VoteMarkProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 14 14"
      width={size}
      height={size}
      className={cx('mark inline-block shrink-0', toneOf(vote, recommended), className)}
    >
      <SeatShape vote={vote} confidence={confidence} x={7} y={7} size={11.5} />
    </svg>
  )
}
