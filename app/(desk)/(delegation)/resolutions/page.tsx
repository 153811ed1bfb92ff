import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageTitle } from '@/components/ui/SectionHead'
import { mayRole, seesEveryResolution } from '@/domain/access'
import { inWords, type Portfolio } from '@/domain/resolution/portfolio'
import { readForPage } from '@/server/page'
import { deskRead } from '@/server/reads/desk'
import { portfolioRead, ROWS } from '@/server/reads/portfolio'
import { KeepTrue } from '../../_parts/KeepTrue'
import { ShowMore } from '../../_parts/ShowMore'
import { SoftLinks } from '../../_parts/SoftLinks'
import { Earlier } from './_parts/Earlier'
import { OwnToday } from './_parts/OwnToday'
import { PortfolioTable } from './_parts/PortfolioTable'
import { ThisWeek } from './_parts/ThisWeek'

export const metadata: Metadata = { title: 'Resolutions' }

interface Props {
  searchParams: Promise<{ shown?: string }>
}

/** The resolutions a person works on: where each stands, what is next, and what needs somebody. */
export default async function ResolutionsPage({ searchParams }: Props) {
  const portfolio = await readForPage(portfolioRead, { shown: (await searchParams).shown })
  const { me, now } = await readForPage(deskRead, {})
  const { rows, total, week, mine, anyEarlier } = portfolio
  const mayCreate = mayRole(me.role, 'resolution.create')
  return (
    <SoftLinks className="flex min-h-0 w-full flex-1 max-lg:flex-col">
      <KeepTrue />
      <div className="min-w-0 flex-1 px-4 py-5 md:px-8">
        <PageTitle word="Ours:" rest={headline(portfolio)} className="mb-4" />
        {rows.length === 0 ? (
          <NothingYet mayCreate={mayCreate} anyEarlier={anyEarlier} />
        ) : (
          <PortfolioTable id={TABLE} rows={rows} now={now} />
        )}
        <ShowMore
          {...{ shown: rows.length, total, step: ROWS.first, most: ROWS.most, list: TABLE }}
          order="resolutions, what is due next first"
          beyond="Find the others by name in the search."
        />
        <div className="flex flex-col gap-y-1 py-3">
          {anyEarlier ? <Earlier /> : null}
          {seesEveryResolution(me.role) ? null : (
            <p className="text-ink-3 text-small">Only resolutions whose team you are on are shown.</p>
          )}
        </div>
      </div>
      <aside
        aria-label="This week and your list"
        className="flex flex-col gap-6 border-rule bg-desk px-4 py-4 md:px-6 lg:w-[19.5rem] lg:shrink-0 lg:border-s print:hidden"
      >
        <ThisWeek week={week} now={now} />
        <OwnToday mine={mine} today={portfolio.today} />
      </aside>
    </SoftLinks>
  )
}

const TABLE = 'resolutions-under-way'

function headline({ total, decided, anyEarlier }: Portfolio): string {
  const all = `${total === 1 ? 'one resolution' : `${inWords(total)} resolutions`}${anyEarlier ? ' under way' : ''}`
  return decided === 0 ? all : `${all}, ${inWords(decided)} decided within a week`
}

function NothingYet({ mayCreate, anyEarlier }: { mayCreate: boolean; anyEarlier: boolean }) {
  return (
    <EmptyState
      word="Nothing"
      rest={anyEarlier ? 'is under way' : 'here yet'}
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
