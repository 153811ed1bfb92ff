import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { initials } from '@/components/marks/Avatar'
import { Flag } from '@/components/marks/Flag'
import { VoteToken } from '@/components/marks/VoteToken'
import { SectionHead } from '@/components/ui/SectionHead'
import { LinkChoices } from '@/components/ui/SegmentedChoice'
import { CO_SPONSORSHIP_WORDS } from '@/domain/coSponsorship/coSponsorship'
import type { CountChange } from '@/domain/count/changes'
import type { DashboardView } from '@/domain/count/dashboard'
import type { Period } from '@/domain/count/period'
import { stateName } from '@/domain/reference/stateNames'
import { ageOf, shortDate } from '@/domain/time/moment'
import type { RecommendedVote } from '@/domain/votes/side'
import { overviewAddress, type Place, stateAddress } from './addresses'

interface Props {
  dashboard: DashboardView
  place: Place
  now: number
  recommended: RecommendedVote
  nameOf: (personId: string) => string
}

/** Rows in sight before the rest is asked for. */
const IN_SIGHT = 5

/** What changed since a moment: who, what, from where to where, in whose words. */
export function Changed({ dashboard, place, now, recommended, nameOf }: Props) {
  const { period, changed } = dashboard
  const [all, setAll] = useState(false)
  const lines = (all ? changed : changed.slice(0, IN_SIGHT)).map((change) => (
    <ChangeLine
      key={`${change.kind} ${change.iso3}`}
      change={change}
      place={place}
      now={now}
      recommended={recommended}
      by={nameOf(change.byId)}
    />
  ))
  return (
    <section>
      <SectionHead
        word="Changed"
        rest={<PeriodWords period={period} />}
        aside={<Periods place={place} period={period} />}
      />
      {lines.length === 0 ? <p className="py-2 text-ink-3">Nothing has changed since then.</p> : null}
      <ul>{lines}</ul>
      {changed.length > IN_SIGHT ? (
        <button
          type="button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          className="target link py-1.5 text-small print:hidden"
        >
          {all ? 'The latest' : `All ${changed.length}`}
        </button>
      ) : null}
    </section>
  )
}

/** In the head; on paper, where the choices are gone, in full. */
function PeriodWords({ period }: { period: Period }) {
  if (period.since) return `since ${shortDate(period.since)}`
  return (
    <>
      in the last <span className="print-only">{period.key === '7d' ? '7 days' : '24 hours'}</span>
    </>
  )
}

function Periods({ place, period }: { place: Place; period: Period }) {
  return (
    <>
      <LinkChoices
        label="The time looked back"
        choices={[
          { href: overviewAddress(place, { since: null }), label: '24 hours', current: period.key === '24h' },
          { href: overviewAddress(place, { since: '7d' }), label: '7 days', current: period.key === '7d' },
        ]}
      />
      <details className="relative print:hidden">
        <summary
          className={`target list-none border-b-2 pb-px [&::-webkit-details-marker]:hidden ${period.since ? 'border-ink font-[620]' : 'border-transparent text-ink-3 hover:text-ink'}`}
        >
          Since…
        </summary>
        <form
          method="get"
          className="absolute end-0 top-full z-10 mt-1 flex items-center gap-2 rounded-float border border-control bg-paper p-2 shadow-float"
        >
          <input type="hidden" name="item" value={place.voteItemId} />
          {place.trend ? <input type="hidden" name="trend" value={place.trend} /> : null}
          <input
            type="date"
            name="since"
            required
            aria-label="Show what changed since"
            defaultValue={period.since ?? undefined}
            className="h-8 rounded-control border border-control bg-paper px-2 text-body"
          />
          <button type="submit" className="h-8 rounded-control border border-control px-2.5 font-[580] hover:bg-desk">
            Show
          </button>
        </form>
      </details>
    </>
  )
}

interface LineProps {
  change: CountChange
  place: Place
  now: number
  recommended: RecommendedVote
  by: string
}

function ChangeLine({ change, place, now, recommended, by }: LineProps) {
  const state = stateName(change.iso3)
  return (
    <li className="grid min-h-[29px] grid-cols-[minmax(0,9.5rem)_4.5rem_minmax(0,1fr)_max-content] items-center gap-x-3 border-rule border-b py-0.5 last:border-0 max-md:grid-cols-[minmax(0,1fr)_max-content_max-content] max-md:py-2">
      <span className="flex min-w-0 items-center gap-2.5">
        {state ? <Flag iso2={state.iso2} /> : null}
        <a
          href={stateAddress(place, change.iso3)}
          title={state?.name}
          className="tight truncate font-[560] hover:text-hand hover:underline"
        >
          {state?.name ?? change.iso3}
        </a>
      </span>
      <What change={change} recommended={recommended} />
      <span className="ms-auto whitespace-nowrap text-ink-3">
        <abbr title={by} className="no-underline">
          {initials(by)}
        </abbr>{' '}
        · {ageOf(change.at, now)}
      </span>
    </li>
  )
}

function What({ change, recommended }: { change: CountChange; recommended: RecommendedVote }) {
  if (change.kind === 'vote') {
    return (
      <>
        <span className="flex items-center gap-1.5">
          <VoteToken vote={change.from.expected} confidence={change.from.confidence} recommended={recommended} />
          <ArrowRight role="img" aria-label="to" size={13} strokeWidth={1.6} className="text-ink-3" />
          <VoteToken vote={change.to.expected} confidence={change.to.confidence} recommended={recommended} />
        </span>
        <span className="truncate text-ink-2 max-md:hidden" title={change.words ?? undefined}>
          {change.words}
        </span>
      </>
    )
  }
  return (
    <span className="col-span-2 truncate text-ink-2 max-md:col-span-1">
      {change.kind === 'sponsor' ? (
        <>
          <span className="max-md:hidden">{CO_SPONSORSHIP_WORDS[change.from].toLowerCase()} → </span>
          <b className="text-ink">{CO_SPONSORSHIP_WORDS[change.to].toLowerCase()}</b>
          {change.words ? `: ${change.words}` : null}
        </>
      ) : change.raised ? (
        'sponsorship to be re-confirmed'
      ) : (
        'sponsorship re-confirmed'
      )}
    </span>
  )
}
