import { BehindPicture } from '@/components/pictures/BehindPicture'
import { Tally } from '@/components/pictures/Tally'
import { TrendChart } from '@/components/pictures/TrendChart'
import { SectionHead } from '@/components/ui/SectionHead'
import { LinkChoices } from '@/components/ui/SegmentedChoice'
import type { DashboardView } from '@/domain/count/dashboard'
import { since } from '@/domain/pictures/trend'
import { dateInCity, shortDate } from '@/domain/time/moment'
import type { RecommendedVote } from '@/domain/votes/side'
import { overviewAddress, type Place } from './addresses'

const DAY = 86_400_000
const FOUR_WEEKS = 28 * DAY

interface Props {
  dashboard: DashboardView
  place: Place
  now: number
  recommended: RecommendedVote
}

/** The count over time, told by the log. */
export function Counted({ dashboard, place, now, recommended }: Props) {
  const all = place.trend === 'all'
  const { trend, timeZone } = dashboard
  const points = trend.map(({ day, tally }) => ({ at: Date.parse(`${day}T12:00:00Z`), ...tally }))
  const first = points[0]
  if (!first) return null
  const from = all ? first.at : Math.max(first.at, now - FOUR_WEEKS)
  const marks = dashboard.marks.filter((mark) => mark.at > from + DAY && mark.at <= now)
  return (
    <section className="print:col-span-full">
      <SectionHead
        word="Counted"
        rest={all ? 'since the beginning' : 'over four weeks'}
        aside={
          <LinkChoices
            label="The time shown"
            choices={[
              { href: overviewAddress(place, { trend: null }), label: '4 weeks', current: !all },
              { href: overviewAddress(place, { trend: 'all' }), label: 'All', current: all },
            ]}
          />
        }
      />
      <div className="print:grid print:grid-cols-[1.2fr_1fr] print:items-start print:gap-x-9">
        <TrendChart
          points={since(points, from)}
          marks={marks}
          from={from}
          until={now}
          startLabel={shortDate(dateInCity(from, timeZone), dateInCity(now, timeZone).slice(0, 4))}
          recommended={recommended}
        />
        <BehindPicture
          caption="The count at the end of each day on which it changed"
          columns={['Day', 'Yes–No–Abstain', 'Not known']}
          rows={trend
            .filter((point) => Date.parse(`${point.day}T23:59:59Z`) >= from)
            .slice(-10)
            .map((point) => [shortDate(point.day), <Tally key="tally" figures={point.tally} />, point.tally.unknown])}
        />
      </div>
    </section>
  )
}
