import { RegionBars } from '@/components/pictures/RegionBars'
import { SectionHead } from '@/components/ui/SectionHead'
import type { DashboardView } from '@/domain/count/dashboard'
import type { RecommendedVote } from '@/domain/votes/side'
import { type Place, sheetAddress } from './addresses'
import { regionGroups } from './regionGroups'

interface Props {
  dashboard: DashboardView
  place: Place
  recommended: RecommendedVote
}

/** The count by regional group, on one scale of States. */
export function Divided({ dashboard, place, recommended }: Props) {
  const groups = regionGroups(dashboard.regions, place)
  return (
    <section>
      <SectionHead
        word="Divided"
        rest="by regional group"
        aside={
          <>
            <a href={`/resolutions/${place.resolutionId}/pictures?item=${place.voteItemId}`} className="link target">
              Pictures
            </a>
            <a href={sheetAddress(place)} className="link target">
              Sheet
            </a>
          </>
        }
      />
      <RegionBars groups={groups} recommended={recommended} />
    </section>
  )
}
