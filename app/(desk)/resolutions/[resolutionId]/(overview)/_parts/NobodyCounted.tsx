import { ButtonLink } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import type { Overview } from '@/domain/count/overview'
import type { Desk } from '@/domain/desk/desk'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { thresholdSentence } from '@/domain/votes/threshold'
import { SoftLinks } from '../../../../_parts/SoftLinks'
import { type Place, sheetAddress } from './addresses'
import { Due } from './Due'
import { Sponsored } from './Sponsored'

interface Props {
  overview: Overview
  resolution: ResolutionView
  place: Place
  desk: Desk
}

/** The overview before anybody was counted: how to begin, and what is known already. */
export function NobodyCounted({ overview, resolution, place, desk }: Props) {
  const { threshold, context, states } = overview
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
        {states.length} may vote. {thresholdSentence(threshold, context.body, context.procedural)}. No State’s vote has
        been entered.
      </EmptyState>
      <div className="mx-auto grid max-w-4xl gap-x-10 gap-y-6 md:grid-cols-2">
        <Sponsored overview={overview} place={place} />
        <Due
          deadlines={resolution.deadlines}
          now={desk.now}
          timeZone={overview.timeZone}
          settingsHref={
            resolution.may.includes('resolution.edit') ? `/resolutions/${place.resolutionId}/settings` : null
          }
        />
      </div>
    </SoftLinks>
  )
}
