import { votesOf } from '@/domain/pictures/countSentence'
import type { ConfidenceTally } from '@/domain/votes/tally'
import { cx } from '../ui/cx'

type Figures = { yes: number; no: number; abstain: number }

type TallyProps = ({ count: ConfidenceTally } | { figures: Figures }) & { className?: string }

/** 117–14–40: Yes, No, Abstain with en dashes, never broken; read aloud with its words. */
export function Tally({ className, ...given }: TallyProps) {
  const figures: Figures =
    'figures' in given
      ? given.figures
      : { yes: votesOf(given.count, 'yes'), no: votesOf(given.count, 'no'), abstain: votesOf(given.count, 'abstain') }
  return (
    <span className={cx('tally', className)}>
      <span aria-hidden>{`${figures.yes}–${figures.no}–${figures.abstain}`}</span>
      <span className="sr-only">{`${figures.yes} Yes, ${figures.no} No, ${figures.abstain} Abstain`}</span>
    </span>
  )
}
