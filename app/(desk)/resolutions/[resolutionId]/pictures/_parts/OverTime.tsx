import { BehindPicture } from '@/components/pictures/BehindPicture'
import { Tally } from '@/components/pictures/Tally'
import { TrendChart, type TrendRange } from '@/components/pictures/TrendChart'
import { LinkChoices } from '@/components/ui/SegmentedChoice'
import type { FanPoint } from '@/domain/forecast/fan'
import { since } from '@/domain/pictures/trend'
import { dateInCity, shortDate } from '@/domain/time/moment'
import { PictureSection } from './PictureSection'
import { type PicturesPlace, picturesAddress } from './picturesPlace'
import type { Pictured } from './pictureWords'

const DAY = 86_400_000
const FOUR_WEEKS = 28 * DAY

const READING =
  'Lines are the count. Bands are where the forecast of each day had Yes and No nine times in ten, were States ' +
  'independent of each other: the truth is wider.'

interface Props {
  pictured: Pictured
  place: PicturesPlace
  /** By day, today's last. */
  fan: readonly FanPoint[]
}

const noonOf = (day: string) => Date.parse(`${day}T12:00:00Z`)

/** The count over time, as the log tells it, with the range in which the forecast of each day had Yes and No. */
export function OverTime({ pictured, place, fan }: Props) {
  const { overview, item, desk } = pictured
  const { timeZone } = overview
  const { now } = desk
  const points = overview.trend.map(({ day, tally }) => ({ at: noonOf(day), ...tally }))
  const all = place.trend === 'all'
  const began = points[0]?.at ?? now
  const from = all ? began : Math.max(began, now - FOUR_WEEKS)
  const ranges = fan.map(
    ({ day, yes90, no90 }, place): TrendRange => ({
      at: place === fan.length - 1 ? now : noonOf(day),
      yes: yes90,
      no: no90,
    }),
  )
  const startLabel = shortDate(dateInCity(from, timeZone), dateInCity(now, timeZone).slice(0, 4))
  return (
    <PictureSection
      pictured={pictured}
      kind="trend"
      word="Counted"
      rest={all ? 'since the beginning' : 'over four weeks'}
      name="the count over time"
      title="the count over time"
      reading={READING}
      keyless
      aside={
        <LinkChoices
          label="The time shown"
          choices={[
            { href: picturesAddress(place, { trend: null }), label: '4 weeks', current: !all },
            { href: picturesAddress(place, { trend: 'all' }), label: 'All', current: all },
          ]}
        />
      }
      picture={
        <TrendChart
          points={since(points, from)}
          ranges={since(ranges, from)}
          marks={overview.marks.filter((mark) => mark.at > from + DAY && mark.at <= now)}
          from={from}
          until={now}
          startLabel={startLabel}
          recommended={item.recommended}
        />
      }
    >
      <p className="pb-1 text-ink-3 text-small">{READING}</p>
      <BehindPicture
        caption="The count at the end of each day on which it changed, and the forecast’s ranges"
        columns={['Day', 'Yes–No–Abstain', 'Not known', 'Yes, 9 in 10', 'No, 9 in 10']}
        rows={overview.trend
          .filter(({ day }) => Date.parse(`${day}T23:59:59Z`) >= from)
          .map(({ day, tally }) => {
            const range = fan.find((one) => one.day === day)
            return [
              shortDate(day),
              <Tally key="tally" figures={tally} />,
              tally.unknown,
              range ? rangeText(range.yes90) : '–',
              range ? rangeText(range.no90) : '–',
            ]
          })}
      />
    </PictureSection>
  )
}

const rangeText = ([low, high]: readonly [number, number]) => `${low} to ${high}`
