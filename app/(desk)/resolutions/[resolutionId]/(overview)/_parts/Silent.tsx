import { Age } from '@/components/marks/Age'
import { initials } from '@/components/marks/Avatar'
import { Flag } from '@/components/marks/Flag'
import { VoteToken } from '@/components/marks/VoteToken'
import { SectionHead } from '@/components/ui/SectionHead'
import type { DashboardView } from '@/domain/count/dashboard'
import { stateName } from '@/domain/reference/stateNames'
import { ageOf, daysSince } from '@/domain/time/moment'
import type { RecommendedVote } from '@/domain/votes/side'
import { type Place, sheetAddress, stateAddress } from './addresses'

interface Props {
  dashboard: DashboardView
  place: Place
  now: number
  staleDays: number
  recommended: RecommendedVote
  nameOf: (personId: string) => string
}

/** The States nothing was heard from for the longest. */
export function Silent({ dashboard, place, now, staleDays, recommended, nameOf }: Props) {
  const { silent, stale, neverHeard } = dashboard
  return (
    <section>
      <SectionHead
        word="Silent"
        rest="longest"
        aside={
          stale + neverHeard > 0 ? (
            <a href={sheetAddress(place, { stale: staleDays })} className="link">
              All {stale + neverHeard} over {staleDays} d
            </a>
          ) : null
        }
      />
      <ul>
        {silent.map((one) => {
          const state = stateName(one.iso3)
          return (
            <li
              key={one.iso3}
              className="grid min-h-[29px] grid-cols-[minmax(0,1fr)_max-content_4rem_1.5rem] items-center gap-x-2.5 border-rule border-b py-0.5 last:border-0"
            >
              <span className="flex min-w-0 items-center gap-2.5">
                {state ? <Flag iso2={state.iso2} /> : null}
                <a href={stateAddress(place, one.iso3)} title={state?.name} className="truncate hover:text-hand">
                  {state?.name ?? one.iso3}
                </a>
              </span>
              <VoteToken vote={one.expected} confidence={one.confidence} recommended={recommended} size={18} />
              <Age stale={daysSince(one.lastHeardAt, now) >= staleDays} className="justify-self-end">
                {ageOf(one.lastHeardAt, now)}
              </Age>
              <span className="text-end text-ink-3">
                {one.responsibleId ? (
                  <abbr title={nameOf(one.responsibleId)} className="no-underline">
                    {initials(nameOf(one.responsibleId))}
                  </abbr>
                ) : (
                  '–'
                )}
              </span>
            </li>
          )
        })}
        {neverHeard > 0 ? (
          <li className="flex min-h-[29px] items-center py-0.5 text-ink-2">
            <span>
              <b className="text-ink">{neverHeard}</b> never heard
            </span>
          </li>
        ) : null}
      </ul>
    </section>
  )
}
