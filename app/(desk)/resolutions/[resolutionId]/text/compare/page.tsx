import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { labelsOf } from '@/domain/draft/labels'
import { footnoteNumbers } from '@/domain/draft/textRuns'
import { statisticsOf } from '@/domain/redline/statistics'
import { bodyById } from '@/domain/reference/bodies'
import { readForPage } from '@/server/page'
import { comparisonRead, versionsRead } from '@/server/reads/drafts'
import { resolutionRead } from '@/server/reads/resolutions'
import { PrintedBy } from '../_parts/PrintedBy'
import { ChangeKeys } from './_parts/ChangeKeys'
import { CompareBar } from './_parts/CompareBar'
import { ComparisonTable } from './_parts/ComparisonTable'
import { type Comparison, comparedEntries, numbersOf } from './_parts/comparison'
import { InlineRedline } from './_parts/InlineRedline'
import { NotTwoVersions } from './_parts/NotTwoVersions'
import { RedlineNavigator } from './_parts/RedlineNavigator'
import { SideBySide } from './_parts/SideBySide'

export const metadata: Metadata = { title: 'Compare' }

interface Props {
  params: Promise<{ resolutionId: string }>
  searchParams: Promise<{ from?: string; to?: string; view?: string; only?: string }>
}

/** What changed between two versions: inline, side by side, or as a table. All of it stands in the address. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { resolutionId } = await params
  const { from, to, view = 'inline', only } = await searchParams
  const versions = await readForPage(versionsRead, { resolutionId })
  const [before, after] = [versions.at(-2), versions.at(-1)]
  if (!before || !after) return <NotTwoVersions resolutionId={resolutionId} />
  const fromId = versions.find(({ id }) => id === from)?.id ?? before.id
  const toId = versions.find(({ id }) => id === to)?.id ?? after.id
  const resolution = await readForPage(resolutionRead, { resolutionId })
  const read = await readForPage(comparisonRead, { resolutionId, fromId, toId })
  if (!read) return notFound()
  const labels = { old: labelsOf(read.from.paragraphs), new: labelsOf(read.to.paragraphs) }
  const notes = { old: footnoteNumbers(read.from.paragraphs), new: footnoteNumbers(read.to.paragraphs) }
  const comparison: Comparison = {
    ...read,
    labels,
    notes,
    numbers: { old: numbersOf(read.from.paragraphs, notes.old), new: numbersOf(read.to.paragraphs, notes.new) },
    entries: [],
  }
  comparison.entries = comparedEntries(comparison)
  const statistics = statisticsOf(read.redline, read.to, labels.old, labels.new)
  const changes = comparison.entries.filter((entry) => entry.change > 0).length
  return (
    <>
      <h1 className="sr-only print:not-sr-only print:pb-3 print:text-lead print:font-[640]">
        {read.from.label} compared with {read.to.label}
      </h1>
      <CompareBar
        resolutionId={resolutionId}
        versions={versions}
        fromId={fromId}
        toId={toId}
        view={view}
        onlyChanged={only === 'changed'}
        statistics={statistics}
        changes={changes}
        marking={resolution.marking}
        language={read.to.language}
      />
      <PrintedBy marking={resolution.marking} timeZone={bodyById(resolution.bodyId)?.timeZone ?? 'UTC'} />
      <div className="flex min-h-0 flex-1 items-start">
        <RedlineNavigator comparison={comparison} />
        <article className="min-w-0 flex-1 px-4 py-5 md:px-8" lang={read.to.language}>
          {view === 'side' ? (
            <SideBySide comparison={comparison} onlyChanged={only === 'changed'} />
          ) : view === 'table' ? (
            <ComparisonTable comparison={comparison} onlyChanged={only === 'changed'} />
          ) : (
            <InlineRedline comparison={comparison} onlyChanged={only === 'changed'} resolutionId={resolutionId} />
          )}
          {changes === 0 && <p className="py-8 text-center text-lead">The two texts are the same, word for word.</p>}
        </article>
      </div>
      <ChangeKeys changes={changes} />
    </>
  )
}
