import { RegionBars } from '@/components/pictures/RegionBars'
import { SectionHead } from '@/components/ui/SectionHead'
import type { DashboardView } from '@/domain/count/dashboard'
import type { RecommendedVote } from '@/domain/votes/side'
import { type Place, sheetAddress } from './addresses'

interface Props {
  dashboard: DashboardView
  place: Place
  recommended: RecommendedVote
}

/** The count by regional group, on one scale of States. */
export function Divided({ dashboard, place, recommended }: Props) {
  const groups = dashboard.regions.map(({ region, count }) => ({
    key: region ?? 'none',
    label: region === 'Eastern European' ? 'E. European' : (region ?? 'No group'),
    name: region ?? 'In no regional group',
    count,
    ...(region === null ? {} : { href: sheetAddress(place, { group: region }) }),
  }))
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
