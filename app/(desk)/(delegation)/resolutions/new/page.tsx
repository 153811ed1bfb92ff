import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageTitle } from '@/components/ui/SectionHead'
import { mayRole } from '@/domain/access'
import { readForPage } from '@/server/page'
import { colleaguesRead, deskRead } from '@/server/reads/desk'
import { NewResolution } from './_parts/NewResolution'

export const metadata: Metadata = { title: 'New resolution' }

/** Founds a resolution. Heads and administrators; others are told whom to ask. */
export default async function NewResolutionPage() {
  const { me, iso3 } = await readForPage(deskRead, {})
  if (!mayRole(me.role, 'resolution.create')) {
    return (
      <EmptyState word="Ask" rest="the head of delegation">
        Resolutions are founded by a head of delegation or an administrator, who then puts you on the team.
      </EmptyState>
    )
  }
  const colleagues = await readForPage(colleaguesRead, {})
  return (
    <div className="flex w-full max-w-4xl flex-col gap-5 px-4 py-5 md:px-8">
      <PageTitle word="Found" rest="a resolution" />
      <NewResolution colleagues={colleagues} me={me.id} ownState={iso3} />
    </div>
  )
}
