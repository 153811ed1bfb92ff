import type { Metadata } from 'next'
import { queries } from '@/components/queries'
import { PageTitle } from '@/components/ui/SectionHead'
import { mayRole } from '@/domain/access'
import { readForPage } from '@/server/page'
import { colleaguesRead, deskRead } from '@/server/reads/desk'
import { peopleRead } from '@/server/reads/people'
import { Prefetched } from '../../_parts/Prefetched'
import { ColleagueList } from './_parts/ColleagueList'
import { PeopleTable } from './_parts/PeopleTable'

export const metadata: Metadata = { title: 'People' }

/** Everybody at this desk: for administrators with all that is theirs to change, for others by name and role. */
export default async function PeoplePage() {
  const { me } = await readForPage(deskRead, {})
  if (!mayRole(me.role, 'people.manage')) {
    const colleagues = await readForPage(colleaguesRead, {})
    return (
      <Place lead="Who works at this desk. An administrator invites and changes people.">
        <Prefetched entries={[[queries.colleagues().queryKey, colleagues]]}>
          <ColleagueList />
        </Prefetched>
      </Place>
    )
  }
  const people = await readForPage(peopleRead, {})
  return (
    <div className="flex flex-col gap-5 px-4 py-6 md:px-8">
      <Prefetched entries={[[queries.people().queryKey, people]]}>
        <PeopleTable myId={me.id} head={<Head lead="Who signs in here, as what, and whom to hand a link." />} />
      </Prefetched>
    </div>
  )
}

function Place({ lead, children }: { lead: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-col gap-5 px-4 py-6 md:px-8">
      <Head lead={lead} />
      {children}
    </div>
  )
}

function Head({ lead }: { lead: string }) {
  return (
    <div className="flex flex-col gap-1">
      <PageTitle word="Names" rest="the delegation" />
      <p className="text-lead text-ink-3">{lead}</p>
    </div>
  )
}
