import { BehindPicture } from '@/components/pictures/BehindPicture'
import { GroupChart } from '@/components/pictures/GroupChart'
import { RovingSeats } from '@/components/pictures/RovingSeats'
import { votesOf } from '@/domain/pictures/countSentence'
import { VOTE_WORDS } from '@/domain/votes/vote'
import { regionGroups } from '../../(overview)/_parts/regionGroups'
import { PictureSection } from './PictureSection'
import type { PicturesPlace } from './picturesPlace'
import type { Pictured } from './pictureWords'

const COLUMNS = ['yes', 'unknown', 'absent', 'abstain', 'no'] as const

/** Each regional group by vote, on one scale of States. */
export function Regions({ pictured, place }: { pictured: Pictured; place: PicturesPlace }) {
  const { overview, item } = pictured
  const groups = regionGroups(overview.regions, place)
  return (
    <PictureSection
      pictured={pictured}
      kind="regions"
      word="Divided"
      rest="by regional group"
      name="the regional groups"
      title="regional groups by vote"
      picture={
        <RovingSeats>
          <GroupChart groups={groups} recommended={item.recommended} label="Regional groups by vote" />
        </RovingSeats>
      }
    >
      <BehindPicture
        caption="Each regional group by vote"
        columns={['Regional group', ...COLUMNS.map((vote) => VOTE_WORDS[vote]), 'States']}
        rows={groups.map(({ name, count }) => {
          const figures = COLUMNS.map((vote) => votesOf(count, vote))
          return [name, ...figures, figures.reduce((sum, figure) => sum + figure, 0)]
        })}
      />
    </PictureSection>
  )
}
