import { SponsorBar } from '@/components/pictures/SponsorBar'
import { SectionHead } from '@/components/ui/SectionHead'
import type { DashboardView } from '@/domain/count/dashboard'
import { stateName } from '@/domain/reference/stateNames'
import { type Place, sheetAddress } from './addresses'

/** Sponsors against the target: what is registered apart from what is only promised, and where they come from. */
export function Sponsored({ dashboard, place }: { dashboard: DashboardView; place: Place }) {
  const { all, nonVoting, target, toReconfirm, byRegion } = dashboard.sponsors
  const promised = all.confirmed + all.promised
  const regions = byRegion.filter(({ figures }) => figures.official + figures.confirmed + figures.promised > 0)
  return (
    <section>
      <SectionHead
        word="Sponsored:"
        rest={target === null ? `${all.official} registered` : `${all.official} of ${target} registered`}
        aside={
          <>
            {promised > 0 ? <span className="text-ink-3 md:hidden">+{promised} promised</span> : null}
            <a href={`/resolutions/${place.resolutionId}/sponsors`} className="link max-md:hidden">
              Pipeline
            </a>
          </>
        }
      />
      <SponsorBar
        registered={all.official}
        reconfirm={toReconfirm.length}
        confirmed={all.confirmed}
        promised={all.promised}
        target={target}
        className="my-1"
      />
      <ul className="max-md:hidden">
        <Line figure={all.official} href={sheetAddress(place, { sponsor: 'official' })}>
          registered in the portal <span className="text-ink-3">– only these are official</span>
        </Line>
        <Line figure={all.confirmed} href={sheetAddress(place, { sponsor: 'confirmed' })}>
          confirmed in writing
        </Line>
        <Line figure={all.promised} href={sheetAddress(place, { sponsor: 'promised' })}>
          promised orally
        </Line>
        {toReconfirm.length > 0 ? (
          <Line figure={toReconfirm.length} href={sheetAddress(place, { sponsor: 'reconfirm' })}>
            to re-confirm <span className="text-ink-3">{namesOf(toReconfirm)}</span>
          </Line>
        ) : null}
        {nonVoting.official > 0 ? (
          <li className="ps-9 text-ink-3 text-small">{nonVoting.official} of the registered may not vote here</li>
        ) : null}
      </ul>
      <dl className="empty:hidden mt-2 flex justify-between gap-3 border-rule border-t pt-1.5 max-md:hidden">
        {regions.map(({ region, figures }) => (
          <div key={region} className="flex flex-col-reverse">
            <dt className="whitespace-nowrap text-ink-3 text-label">{shortRegion(region)}</dt>
            <dd>
              <b>{figures.official}</b>
              {figures.confirmed + figures.promised > 0 ? (
                <span className="text-ink-3">
                  +{figures.confirmed + figures.promised}
                  <span className="sr-only"> promised</span>
                </span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Line({ figure, href, children }: { figure: number; href: string; children: React.ReactNode }) {
  return (
    <li className="flex min-h-6 items-center gap-3">
      <a href={href} className="min-w-6 shrink-0 py-[3px] text-end font-[640] hover:text-hand hover:underline">
        {figure}
      </a>
      <span>{children}</span>
    </li>
  )
}

const MOST_NAMES = 3

function namesOf(iso3s: readonly string[]): string {
  const names = iso3s.map((iso3) => stateName(iso3)?.name ?? iso3).sort((a, b) => a.localeCompare(b, 'en'))
  const more = names.length - MOST_NAMES
  return more > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${more} more` : names.join(', ')
}

const shortRegion = (region: string | null): string =>
  region === 'Eastern European' ? 'E. European' : (region ?? 'No group')
