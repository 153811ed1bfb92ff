import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/ui/SectionHead'
import { readForPage } from '@/server/page'
import { versionsRead } from '@/server/reads/drafts'
import { resolutionRead } from '@/server/reads/resolutions'
import { ImportText } from './_parts/ImportText'

export const metadata: Metadata = { title: 'Import a text' }

/** Takes a text in as a version, after a look at how each of its paragraphs was understood. */
export default async function ImportTextPage({ params }: { params: Promise<{ resolutionId: string }> }) {
  const { resolutionId } = await params
  const { may } = await readForPage(resolutionRead, { resolutionId })
  if (!may.includes('draft.edit')) return notFound()
  const versions = await readForPage(versionsRead, { resolutionId })
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-5 px-4 py-6">
      <PageTitle word="Import" rest="a text" />
      <ImportText resolutionId={resolutionId} versions={versions} />
    </div>
  )
}
