import { Strip, StripFigures } from '@/components/pictures/Strip'
import { Tally } from '@/components/pictures/Tally'
import { Notice } from '@/components/ui/Notice'
import type { DashboardView } from '@/domain/count/dashboard'
import type { Desk } from '@/domain/desk/desk'
import { standingDeadlines } from '@/domain/resolution/afterVote'
import type { ResolutionView, VoteItemSummary } from '@/domain/resolution/resolution'
import { momentInCity, shortDate } from '@/domain/time/moment'
import { SoftLinks } from '../../../../_parts/SoftLinks'
import { itemName } from '../../_parts/chosenItem'
import type { Place } from './addresses'
import { Chamber } from './Chamber'
import { Changed } from './Changed'
import { Counted } from './Counted'
import { CountTable } from './CountTable'
import { Divided } from './Divided'
import { Due } from './Due'
import { Outcome } from './Outcome'
import { Readings } from './Readings'
import { Silent } from './Silent'
import { Sponsored } from './Sponsored'
import { Undecided } from './Undecided'

interface Props {
  dashboard: DashboardView
  resolution: ResolutionView
  item: VoteItemSummary
  place: Place
  desk: Desk
  now: number
  nameOf: (personId: string) => string
}

/** Everything a head of delegation reads of a count on one page; on a phone what matters within a minute. */
export function Dashboard({ dashboard, resolution, item, place, desk, now, nameOf }: Props) {
  const { recommended } = item
  const common = { dashboard, place, recommended }
  const may = (permission: ResolutionView['may'][number]) => resolution.may.includes(permission)
  return (
    <SoftLinks className="one-page flex w-full flex-col gap-7 px-4 pt-4 pb-8 max-md:gap-5 md:px-8">
      <Recorded dashboard={dashboard} place={place} item={item} />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,34rem)]">
        <div className="flex flex-col gap-5">
          <Outcome dashboard={dashboard} place={place} now={now} recommended={recommended} />
          <div className="md:hidden print:hidden">
            <Strip count={dashboard.count} recommended={recommended} height={28} name="The count" />
            <StripFigures count={dashboard.count} recommended={recommended} className="mt-2" />
          </div>
          <div className="grid gap-x-8 gap-y-4 max-md:hidden md:grid-cols-[minmax(0,17.5rem)_minmax(0,1fr)] print:grid">
            <CountTable {...common} />
            <Readings dashboard={dashboard} place={place} />
          </div>
        </div>
        <div className="max-md:hidden max-lg:mx-auto max-lg:max-w-xl print:hidden">
          <Chamber {...common} />
        </div>
      </div>
      <div className="grid gap-x-9 gap-y-5 max-md:order-2 md:grid-cols-2 lg:grid-cols-[1fr_1.13fr_1.13fr]">
        <Divided {...common} />
        <div className="max-md:-order-1">
          <Sponsored dashboard={dashboard} place={place} />
        </div>
        <Counted {...common} now={now} />
      </div>
      <div className="grid gap-x-7 gap-y-5 max-md:order-1 md:grid-cols-2 xl:grid-cols-[1.5fr_1fr_1fr_1fr]">
        <Changed {...common} now={now} nameOf={nameOf} />
        <Silent {...common} now={now} staleDays={desk.staleDays} nameOf={nameOf} />
        <Undecided dashboard={dashboard} place={place} />
        <Due
          deadlines={standingDeadlines(resolution.deadlines, resolution.voteItems, resolution.bodyId)}
          now={now}
          timeZone={dashboard.timeZone}
          settingsHref={may('resolution.edit') ? `/resolutions/${place.resolutionId}/settings` : null}
        />
      </div>
      <p className="print-only text-ink-3 text-small">
        {resolution.marking ? <b>{resolution.marking}. </b> : null}
        {resolution.shortTitle}, {itemName(item)}. Printed by {desk.me.name} on {momentInCity(now, dashboard.timeZone)}.
      </p>
    </SoftLinks>
  )
}

/** Once the vote was taken: the record, and how it compares with what was expected. */
function Recorded({ dashboard, place, item }: { dashboard: DashboardView; place: Place; item: VoteItemSummary }) {
  const { recorded } = dashboard
  if (!recorded) return null
  return (
    <Notice
      title={
        <>
          Recorded <Tally figures={recorded.tally} /> on {shortDate(item.date)}.
        </>
      }
      action={
        <a
          href={`/resolutions/${place.resolutionId}/recorded?item=${place.voteItemId}`}
          className="link whitespace-nowrap"
        >
          Compare with the count
        </a>
      }
    >
      {recorded.asExpected} of {recorded.expected} did what was expected; below is what was expected.
    </Notice>
  )
}
