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

const round = (value: number) => Math.round(value * 10) / 10

/** A seat inside a picture: disc, lozenge, flat bar, ring or dot; solid, tinted or outlined. The tone comes from outside. */
export function SeatShape({ vote, confidence = 'firm', x, y, size }: SeatShapeProps) {
  const stroke = Math.max(1.4, size * 0.11)
  const certainty = confidence ?? 'leaning'
  const fill = certainty === 'firm' ? 'var(--tone)' : certainty === 'likely' ? 'var(--tone-tint)' : 'var(--paper)'
  const paint = { fill, stroke: 'var(--tone)', strokeWidth: round(stroke) }
  const half = (size - stroke) / 2
  if (vote === 'yes') return <circle cx={x} cy={y} r={round(half)} {...paint} />
  if (vote === 'no') {
    const reach = round(half * 1.18)
    return <path d={`M${x} ${round(y - reach)}l${reach} ${reach}-${reach} ${reach}-${reach}-${reach}z`} {...paint} />
  }
  if (vote === 'abstain') {
    const [width, height] = [size * 1.06 - stroke, size * 0.62 - stroke]
    return (
      <rect
        x={round(x - width / 2)}
        y={round(y - height / 2)}
        width={round(width)}
        height={round(height)}
        rx={1.2}
        {...paint}
      />
    )
  }
  if (vote === 'absent') {
    return <circle cx={x} cy={y} r={round(size * 0.29)} fill="var(--paper)" stroke="var(--tone)" strokeWidth={1.2} />
  }
  return <circle cx={x} cy={y} r={round(size * 0.165)} fill="var(--tone)" />
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
