import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { opposedVote, type RecommendedVote } from '@/domain/votes/side'
import { VOTE_WORDS } from '@/domain/votes/vote'
import { cx } from '../ui/cx'

/** “We vote No. Here a Yes is against us.”: said wherever an item's colours are not those of the whole text. */
export function OurVote({ recommended, className }: { recommended: RecommendedVote; className?: string }) {
  const against = opposedVote(recommended)
  const Icon = recommended === 'no' ? ShieldAlert : ShieldCheck
  const sentence =
    recommended === null
      ? 'We recommend no vote here.'
      : against === null
        ? 'We abstain here.'
        : recommended === 'no'
          ? 'We vote No. Here a Yes is against us.'
          : `We vote ${VOTE_WORDS[recommended]}.`
  return (
    <span
      className={cx(
        'inline-flex items-center gap-2 rounded-control border border-ink px-2.5 py-1 text-body font-[580]',
        className,
      )}
    >
      <Icon aria-hidden size={15} strokeWidth={1.6} className="shrink-0" />
      {sentence}
    </span>
  )
}
