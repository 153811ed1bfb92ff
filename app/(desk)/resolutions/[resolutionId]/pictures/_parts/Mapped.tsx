import { voteName } from '@/components/marks/voteName'
import { BehindPicture } from '@/components/pictures/BehindPicture'
import { RovingSeats } from '@/components/pictures/RovingSeats'
import { type MapState, WorldMap } from '@/components/pictures/WorldMap'
import { unpackSeats } from '@/domain/pictures/packedSeats'
import { englishOrder } from '@/domain/reference/englishOrder'
import { stateByIso3 } from '@/domain/reference/states'
import { stateAddress } from '../../(overview)/_parts/addresses'
import { PictureSection } from './PictureSection'
import type { PicturesPlace } from './picturesPlace'
import type { Pictured } from './pictureWords'

/** The world by vote; States too small for an outline have a pin. On a phone the map is wider than the screen. */
export function Mapped({ pictured, place }: { pictured: Pictured; place: PicturesPlace }) {
  const { overview, item } = pictured
  const states = unpackSeats(overview.seats).flatMap(
    ({ iso3, vote, confidence }): (MapState & { group: string | null })[] => {
      const state = stateByIso3(iso3)
      if (!state) return []
      const { m49, name, lat, lon, regionalGroup: group } = state
      return [{ iso3, m49, name, lat, lon, group, vote, confidence, href: stateAddress(place, iso3) }]
    },
  )
  states.sort(englishOrder)
  return (
    <PictureSection
      pictured={pictured}
      kind="map"
      word="Mapped"
      rest="over the world"
      name="the map"
      title="the world by vote"
      reading="No is hatched, an abstention ruled across; small States have a pin."
      picture={
        <RovingSeats
          hint="No is hatched, an abstention ruled across; small States have a pin. Arrow keys step by name; a letter finds one."
          className="max-md:-mx-4 max-md:overflow-x-auto max-md:px-4"
        >
          <div className="max-md:min-w-[60rem] print:min-w-0">
            <WorldMap states={states} recommended={item.recommended} label="The world by vote" />
          </div>
        </RovingSeats>
      }
    >
      <BehindPicture
        caption="Every State of the map"
        columns={['State', 'Regional group', 'Vote']}
        words
        keys={states.map(({ iso3 }) => iso3)}
        rows={states.map(({ name, href, group, vote, confidence }) => [
          <a key="state" href={href}>
            {name}
          </a>,
          group ?? '–',
          voteName(vote, confidence),
        ])}
      />
    </PictureSection>
  )
}
