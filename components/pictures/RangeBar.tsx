import type { Range } from '@/domain/forecast/forecastModel'
import type { RecommendedVote } from '@/domain/votes/side'
import type { RecordedVote } from '@/domain/votes/vote'
import { toneOf } from '../marks/tone'
import { cx } from '../ui/cx'

type RangeBarProps = {
  vote: RecordedVote
  range90: Range
  range50: Range
  /** Today's count: an upright. */
  counted: number
  /** The end of the scale, shared by the rows of a table. */
  most: number
  recommended?: RecommendedVote
  className?: string
}

/** A vote's range on one scale: thin nine times in ten, thick every other time, an upright for today's count. */
export function RangeBar({ vote, range90, range50, counted, most, recommended, className }: RangeBarProps) {
  const share = (value: number) => `${(100 * Math.min(value, most)) / most}%`
  const box = ([low, high]: Range) => ({ insetInlineStart: share(low), width: `max(2px, ${share(high - low)})` })
  return (
    <div
      role="img"
      aria-label={`nine times in ten ${range90[0]} to ${range90[1]}, every other time ${range50[0]} to ${range50[1]}, counted ${counted}`}
      className={cx('picture relative h-[19px] w-full', toneOf(vote, recommended), className)}
    >
      <span className="absolute inset-y-0 my-auto h-[3px] bg-tone" style={box(range90)} />
      <span className="absolute inset-y-0 my-auto h-[9px] bg-tone" style={box(range50)} />
      <span className="absolute inset-y-0 -ms-px w-[2px] bg-ink" style={{ insetInlineStart: share(counted) }} />
    </div>
  )
}
