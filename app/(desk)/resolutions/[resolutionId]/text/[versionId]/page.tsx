import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { queries } from '@/components/queries'
import { readForPage } from '@/server/page'
import { draftRead, versionsRead } from '@/server/reads/drafts'
import { Prefetched } from '../../../../_parts/Prefetched'
import { ReadVersion } from '../_parts/ReadVersion'

interface Props {
  params: Promise<{ resolutionId: string; versionId: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const draft = await readForPage(draftRead, await params)
  return { title: draft?.label ?? 'Text' }
}

/** One version of the text, to read. */
export default async function VersionPage({ params }: Props) {
  const { resolutionId, versionId } = await params
  const draft = await readForPage(draftRead, { resolutionId, versionId })
  if (!draft) return notFound()
  const versions = await readForPage(versionsRead, { resolutionId })
  return (
    <Prefetched
      entries={[
        [queries.versions(resolutionId).queryKey, versions],
        [queries.draft(resolutionId, versionId).queryKey, draft],
      ]}
    >
      <ReadVersion resolutionId={resolutionId} versionId={versionId} />
    </Prefetched>
  )
}
