import type { Metadata } from 'next'
import { queries } from '@/components/queries'
import { readForPage } from '@/server/page'
import { deskRead } from '@/server/reads/desk'
import { draftRead, savedStatesRead, versionsRead } from '@/server/reads/drafts'
import { resolutionRead } from '@/server/reads/resolutions'
import { Prefetched } from '../../../_parts/Prefetched'
import { NoText } from './_parts/NoText'
import { ReadVersion } from './_parts/ReadVersion'
import { WorkingText } from './_parts/WorkingText'

export const metadata: Metadata = { title: 'Text' }

/** The text as it stands: the working draft, to write in for who may; else the version published last. */
export default async function TextPage({ params }: { params: Promise<{ resolutionId: string }> }) {
  const { resolutionId } = await params
  const { may } = await readForPage(resolutionRead, { resolutionId })
  const versions = await readForPage(versionsRead, { resolutionId })
  const shown = versions.find((one) => one.publishedAt === null) ?? versions.at(-1)
  const writes = may.includes('draft.edit')
  if (!shown) return <NoText resolutionId={resolutionId} writes={writes} />
  const { me } = await readForPage(deskRead, {})
  const draft = await readForPage(draftRead, { resolutionId, versionId: shown.id })
  const states = await readForPage(savedStatesRead, { resolutionId, versionId: shown.id })
  return (
    <Prefetched
      entries={[
        [queries.versions(resolutionId).queryKey, versions],
        [queries.draft(resolutionId, shown.id).queryKey, draft],
        [queries.savedStates(resolutionId, shown.id).queryKey, states],
      ]}
    >
      {writes && draft && shown.publishedAt === null ? (
        <WorkingText key={shown.id} draft={draft} writerId={me.id} />
      ) : (
        <ReadVersion key={shown.id} resolutionId={resolutionId} versionId={shown.id} />
      )}
    </Prefetched>
  )
}
