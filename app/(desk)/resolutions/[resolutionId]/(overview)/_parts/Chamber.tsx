import type { DashboardView } from '@/domain/count/dashboard'
import type { DecisionRule } from '@/domain/votes/rule'
import type { RecommendedVote } from '@/domain/votes/side'
import type { Place } from './addresses'
import { ChamberSeats } from './ChamberSeats'

const NEEDED: Readonly<Record<DecisionRule, string>> = {
  'simple-majority': 'more than half',
  'two-thirds': 'two-thirds',
  'absolute-majority': 'majority of all members',
  'security-council': 'affirmative votes needed',
}

interface Props {
  dashboard: DashboardView
  place: Place
  recommended: RecommendedVote
}

/** The chamber from the surest Yes to the surest No, a mark a State; each leads to the State. */
export function Chamber({ dashboard, place, recommended }: Props) {
  const { seats, mayVote, tally, needed, threshold } = dashboard
  return (
    <figure>
      <ChamberSeats packed={seats} recommended={recommended} place={place}>
        <span className="text-ink-3 text-small">{mayVote} may vote</span>
        <b className="text-lead">{tally.yes + tally.no} vote Yes or No</b>
        <span className="text-ink-3 text-small">
          {NEEDED[threshold.rule]}: {needed}
        </span>
      </ChamberSeats>
      <figcaption className="mt-3 text-center text-ink-3 text-small">
        Ink is certainty: solid is firm, tint is likely, outline is leaning. Each mark is a State.{' '}
        <a
          href={`/resolutions/${place.resolutionId}/pictures?item=${place.voteItemId}&order=group`}
          className="link target print:hidden"
        >
          Other orders
        </a>
      </figcaption>
    </figure>
  )
}
