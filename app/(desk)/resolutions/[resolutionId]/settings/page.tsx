import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageTitle } from '@/components/ui/SectionHead'
import { bodyById } from '@/domain/reference/bodies'
import { readForPage } from '@/server/page'
import { colleaguesRead } from '@/server/reads/desk'
import { resolutionRead } from '@/server/reads/resolutions'
import { ArchiveSection } from './_parts/ArchiveSection'
import { DeadlinesSection } from './_parts/DeadlinesSection'
import { FactsSection } from './_parts/FactsSection'
import { SteeringSection } from './_parts/SteeringSection'
import { TeamSection } from './_parts/TeamSection'

export const metadata: Metadata = { title: 'Settings' }

interface Props {
  params: Promise<{ resolutionId: string }>
}

/** What a resolution is, when it is due, what is aimed at, who works on it; each part saved on its own. */
export default async function ResolutionSettingsPage({ params }: Props) {
  const { resolutionId } = await params
  const resolution = await readForPage(resolutionRead, { resolutionId })
  const steers = resolution.may.includes('resolution.steer')
  const archived = resolution.archivedAt !== null
  if (!resolution.may.includes('resolution.edit') && !(archived && steers)) {
    return (
      <EmptyState word="Read" rest="only">
        {archived
          ? 'This resolution is archived. A head of delegation can take it out of the archive.'
          : 'Ask a negotiator on the team, or the head of delegation, to change the settings of this resolution.'}
      </EmptyState>
    )
  }
  const colleagues = await readForPage(colleaguesRead, {})
  const body = bodyById(resolution.bodyId)
  return (
    <div className="flex w-full max-w-4xl flex-col gap-8 px-4 py-5 md:px-8">
      <div className="flex flex-col gap-1">
        <PageTitle word="Settings" rest={`of ${resolution.shortTitle}`} />
        <p className="text-ink-3">
          {body?.name ?? resolution.bodyId}. The day that decides who may vote is set with each vote item, under Votes.
        </p>
      </div>
      {archived ? null : (
        <>
          <FactsSection resolution={resolution} />
          <DeadlinesSection resolution={resolution} />
        </>
      )}
      {steers ? (
        <>
          {archived ? null : (
            <>
              <SteeringSection resolution={resolution} />
              <TeamSection resolution={resolution} colleagues={colleagues} />
            </>
          )}
          <ArchiveSection resolutionId={resolutionId} archived={archived} />
        </>
      ) : null}
    </div>
  )
}
