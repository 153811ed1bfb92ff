import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageTitle } from '@/components/ui/SectionHead'
import { mayRole, seesEveryResolution } from '@/domain/access'
import { byNextDeadline, inWords, isDecidedWithin, type Portfolio } from '@/domain/resolution/portfolio'
import { readForPage } from '@/server/page'
import { deskRead } from '@/server/reads/desk'
import { portfolioRead } from '@/server/reads/portfolio'
import { KeepTrue } from '../../_parts/KeepTrue'
import { SoftLinks } from '../../_parts/SoftLinks'
import { OwnToday } from './_parts/OwnToday'
import { PortfolioTable } from './_parts/PortfolioTable'
import { ThisWeek } from './_parts/ThisWeek'

export const metadata: Metadata = { title: 'Resolutions' }

const WEEK = 7 * 86_400_000

/** All resolutions of a person: where each stands, what is next, and what needs somebody. */
export default async function ResolutionsPage() {
  const portfolio = await readForPage(portfolioRead, {})
  const { me, now } = await readForPage(deskRead, {})
  const rows = byNextDeadline(portfolio.rows, now)
  const mayCreate = mayRole(me.role, 'resolution.create')
  return (
    <SoftLinks className="flex min-h-0 w-full flex-1 max-lg:flex-col">
      <KeepTrue />
      <div className="min-w-0 flex-1 px-4 py-5 md:px-8">
        <PageTitle word="Ours:" rest={headline(portfolio, now)} className="mb-4" />
        {rows.length === 0 ? (
          <NothingYet mayCreate={mayCreate} anyArchived={portfolio.archived.length > 0} />
        ) : (
          <PortfolioTable rows={rows} now={now} />
        )}
        <Archived archived={portfolio.archived} all={seesEveryResolution(me.role)} />
      </div>
      <aside
        aria-label="This week and your list"
        className="flex flex-col gap-6 border-rule bg-desk px-4 py-4 md:px-6 lg:w-[19.5rem] lg:shrink-0 lg:border-s print:hidden"
      >
        <ThisWeek rows={rows} now={now} />
        <OwnToday steps={portfolio.mine} today={portfolio.today} />
      </aside>
    </SoftLinks>
  )
}

function headline({ rows }: Portfolio, now: number): string {
  const total = rows.length === 1 ? 'one resolution' : `${inWords(rows.length)} resolutions`
  const decided = rows.filter((row) => isDecidedWithin(row, now, now + WEEK)).length
  return decided === 0 ? total : `${total}, ${inWords(decided)} decided within a week`
}

function NothingYet({ mayCreate, anyArchived }: { mayCreate: boolean; anyArchived: boolean }) {
  return (
    <EmptyState
      word="Nothing"
      rest={anyArchived ? 'is under way' : 'here yet'}
      actions={
        mayCreate ? (
          <ButtonLink href="/resolutions/new" look="ink">
            New resolution
          </ButtonLink>
        ) : null
      }
    >
      {mayCreate
        ? 'Found a resolution with its title, its body and its day of action; the count begins with every State not known.'
        : 'You see a resolution when its head of delegation puts you on its team.'}
    </EmptyState>
  )
}

function Archived({ archived, all }: { archived: Portfolio['archived']; all: boolean }) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1 py-3 text-ink-3 text-small">
      {archived.length > 0 ? (
        <details>
          <summary className="target w-fit">{archived.length} archived</summary>
          <ul className="mt-1 flex flex-col gap-1">
            {archived.map(({ id, shortTitle, symbol }) => (
              <li key={id}>
                <a href={`/resolutions/${id}`} className="link">
                  {shortTitle}
                </a>{' '}
                {symbol}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {all ? null : <p>Only resolutions whose team you are on are shown.</p>}
    </div>
  )
}
