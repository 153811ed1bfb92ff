import { countSentence, type Segment, segmentsOf, votesOf } from '@/domain/pictures/countSentence'
import type { RecommendedVote } from '@/domain/votes/side'
import type { ConfidenceTally } from '@/domain/votes/tally'
import { EXPECTED_VOTES, VOTE_WORDS } from '@/domain/votes/vote'
import { VoteMark } from '../marks/Seat'
import { toneOf } from '../marks/tone'
import { cx } from '../ui/cx'

type StripProps = {
  count: ConfidenceTally
  /** How we recommend to vote on the item; decides the colours of Yes and No. */
  recommended?: RecommendedVote
  /** In px. */
  height?: number
  /** The number of States that the whole width stands for, where several strips share a scale. */
  of?: number
  /** Read before the figures: “African Group”. */
  name?: string
  className?: string
}

const statesOf = (count: ConfidenceTally) => EXPECTED_VOTES.reduce((sum, vote) => sum + votesOf(count, vote), 0)

/** One tick a State where there is room, at least 4 px apart where there is not. */
const ticks = (states: number) => ({
  backgroundImage: 'linear-gradient(to right, transparent 1px, var(--grey) 1px 2px, transparent 2px)',
  backgroundSize: `max(4px, calc(100% / ${states})) 100%`,
})

function Piece({ segment, recommended }: { segment: Segment; recommended: RecommendedVote | undefined }) {
  const { vote, confidence, states } = segment
  const solid = confidence === 'firm'
  return (
    <span
      data-segment={vote}
      data-certainty={confidence ?? undefined}
      style={{ flexGrow: states, ...(vote === 'unknown' ? ticks(states) : {}) }}
      className={cx(
        'block h-full min-w-[3px] basis-0',
        toneOf(vote, recommended),
        vote === 'unknown' && 'overflow-hidden',
        vote === 'absent' && 'border border-tone',
        confidence && (solid ? 'bg-tone' : 'border-[1.5px] border-tone'),
        confidence === 'likely' && 'bg-tone-tint',
      )}
    />
  )
}

/**
 * A count as one bar: Yes, not known as upright ticks, absent, abstentions, No, each from solid to outline by its
 * certainty. Drawn with boxes, so that edges stay sharp at every width.
 */
export function Strip({ count, recommended, height = 14, of, name, className }: StripProps) {
  const states = statesOf(count)
  const sentence = `${name ? `${name}: ` : ''}${countSentence(count)}`
  return (
    <div role="img" aria-label={sentence} style={{ height }} className={cx('picture flex w-full', className)}>
      {states === 0 ? (
        <span className="my-auto block w-full border-t border-dashed border-control" />
      ) : (
        <div className="flex h-full gap-[2px]" style={{ width: `${of ? (100 * states) / of : 100}%` }}>
          {segmentsOf(count).map((segment) => (
            <Piece key={`${segment.vote} ${segment.confidence}`} segment={segment} recommended={recommended} />
          ))}
        </div>
      )}
    </div>
  )
}

type StripFiguresProps = { count: ConfidenceTally; recommended?: RecommendedVote; className?: string }

/** The five figures under a strip, in its order, each with its mark and word. */
export function StripFigures({ count, recommended, className }: StripFiguresProps) {
  return (
    <dl className={cx('flex justify-between gap-2', className)}>
      {(['yes', 'unknown', 'absent', 'abstain', 'no'] as const).map((vote) => (
        <div key={vote} className="flex flex-col-reverse">
          <dt className="flex items-center gap-1 text-small text-ink-2">
            <VoteMark vote={vote} recommended={recommended} size={12} />
            {VOTE_WORDS[vote]}
          </dt>
          <dd className="text-state font-[660]">{votesOf(count, vote)}</dd>
        </div>
      ))}
    </dl>
  )
}
