import { ButtonLink } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import type { DashboardView } from '@/domain/count/dashboard'
import { standingDeadlines } from '@/domain/resolution/afterVote'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { thresholdSentence } from '@/domain/votes/threshold'
import { SoftLinks } from '../../../../_parts/SoftLinks'
import { type Place, sheetAddress } from './addresses'
import { WhoMayVote } from './Cautions'
import { Due } from './Due'
import { Sponsored } from './Sponsored'

interface Props {
  dashboard: DashboardView
  resolution: ResolutionView
  place: Place
  now: number
}

/** The overview before anybody was counted: how to begin, and what is known already. */
export function NobodyCounted({ dashboard, resolution, place, now }: Props) {
  const { threshold, context, mayVote } = dashboard
  const mayImport = resolution.may.includes('count.import')
  const importHref = `/resolutions/${place.resolutionId}/import?item=${place.voteItemId}`
  return (
    <SoftLinks className="w-full px-4 py-4 md:px-8 md:py-6">
      <EmptyState
        word="Not"
        rest="counted yet"
        actions={
          mayImport ? (
            <>
              <ButtonLink href={importHref} look="ink">
                Start with the last vote
              </ButtonLink>
              <ButtonLink href={`${importHref}&kind=sheet`}>Import a sheet</ButtonLink>
              <ButtonLink href={sheetAddress(place)} look="quiet">
                Open the count sheet
              </ButtonLink>
            </>
          ) : null
        }
      >
        {mayVote} may vote. {thresholdSentence(threshold, context.body, context.procedural)}. No State’s vote has been
        entered.
      </EmptyState>
      <ul className="mx-auto mb-6 flex w-fit max-w-md flex-col gap-1 text-ink-2 text-small empty:hidden">
        <WhoMayVote membership={dashboard.membership} suspended={dashboard.suspended} />
      </ul>
      <div className="mx-auto grid max-w-4xl gap-x-10 gap-y-6 md:grid-cols-2">
        <Sponsored dashboard={dashboard} place={place} />
        <Due
          deadlines={standingDeadlines(resolution.deadlines, resolution.voteItems, resolution.bodyId)}
          now={now}
          timeZone={dashboard.timeZone}
          settingsHref={
            resolution.may.includes('resolution.edit') ? `/resolutions/${place.resolutionId}/settings` : null
          }
        />
      </div>
    </SoftLinks>
  )
}
