import type { Metadata } from 'next'
import { queries } from '@/components/queries'
import { PageTitle } from '@/components/ui/SectionHead'
import { mayRole } from '@/domain/access'
import { readForPage } from '@/server/page'
import { deskRead } from '@/server/reads/desk'
import { membershipRead } from '@/server/reads/membership'
import { Prefetched } from '../../../_parts/Prefetched'
import { Membership } from './_parts/Membership'

export const metadata: Metadata = { title: 'Who may vote' }

/** What the reference data cannot know: losses of vote under Article 19, and members of councils. */
export default async function MembershipPage() {
  const { me } = await readForPage(deskRead, {})
  return (
    <Prefetched entries={[[queries.membership().queryKey, await readForPage(membershipRead, {})]]}>
      <div className="flex flex-col gap-6 px-4 pt-4 pb-8 md:px-8">
        <div>
          <PageTitle word="Votes" rest="on a date: who may" />
          <p className="max-w-3xl text-body text-ink-2">
            Every vote item counts the States that may vote on its date. Every Member State sits in the Assembly and its
            Committees; the councils are known in part. Enter here what is missing.
          </p>
        </div>
        <Membership mayEdit={mayRole(me.role, 'facts.edit')} />
      </div>
    </Prefetched>
  )
}
