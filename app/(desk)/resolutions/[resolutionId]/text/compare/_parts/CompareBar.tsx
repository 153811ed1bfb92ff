import { ArrowLeftRight } from 'lucide-react'
import Link from 'next/link'
import { LinkChoices } from '@/components/ui/SegmentedChoice'
import type { VersionSummary } from '@/domain/draft/version'
import type { RedlineStatistics } from '@/domain/redline/statistics'
import { ExportMenu } from '../../_parts/ExportMenu'
import { Stepper } from './Stepper'
import { VersionChoice } from './VersionChoice'

interface Props {
  resolutionId: string
  versions: readonly VersionSummary[]
  fromId: string
  toId: string
  view: string
  onlyChanged: boolean
  statistics: RedlineStatistics
  changes: number
  marking: string | null
  language: string
}

/** Which two versions, how they are shown, what changed in numbers, and the way out to a file. */
export function CompareBar(props: Props) {
  const { resolutionId, versions, fromId, toId, view, onlyChanged, statistics, changes, marking, language } = props
  const address = (change: Record<string, string>) => {
    const params = new URLSearchParams({
      from: fromId,
      to: toId,
      view,
      ...(onlyChanged ? { only: 'changed' } : {}),
      ...change,
    })
    return `/resolutions/${resolutionId}/text/compare?${params}`
  }
  const base = versions.find(({ id }) => id === fromId)
  return (
    <div className="z-10 border-rule bg-paper max-md:contents md:sticky md:top-0 md:flex md:flex-wrap md:items-center md:gap-3 md:border-b md:px-8 md:py-2.5 print:hidden">
      <div className="flex items-center gap-3 max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] max-md:px-4 max-md:pt-2.5 print:hidden">
        <VersionChoice name="from" label="From" versions={versions} value={fromId} />
        <Link href={address({ from: toId, to: fromId })} aria-label="Swap the two versions" className="target">
          <ArrowLeftRight aria-hidden size={16} strokeWidth={1.6} />
        </Link>
        <VersionChoice name="to" label="to" versions={versions} value={toId} />
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 max-md:justify-between max-md:px-4 max-md:py-3 md:gap-3 print:hidden">
        <LinkChoices
          label="View"
          choices={[
            { href: address({ view: 'inline' }), label: 'Inline', current: view !== 'side' && view !== 'table' },
            { href: address({ view: 'side' }), label: 'Side by side', current: view === 'side' },
            { href: address({ view: 'table' }), label: 'Table', current: view === 'table' },
          ]}
        />
        <LinkChoices
          label="Paragraphs"
          choices={[
            { href: address({ only: '' }), label: 'All', current: !onlyChanged },
            { href: address({ only: 'changed' }), label: 'Changed only', current: onlyChanged },
          ]}
        />
      </div>
      <div className="flex items-center gap-3 md:ms-auto max-md:sticky max-md:top-0 max-md:z-10 max-md:border-rule max-md:border-y max-md:bg-paper max-md:px-4 max-md:py-1.5 print:hidden">
        <span className="text-ink-2 text-small max-md:flex-1">
          <b className="text-ink">{changes === 1 ? '1 change' : `${changes} changes`}</b>: +{statistics.wordsInserted} −
          {statistics.wordsDeleted} words
          {statistics.renumberedOnly > 0 && (
            <span className="max-md:hidden">, {statistics.renumberedOnly} renumbered only</span>
          )}
        </span>
        <Stepper changes={changes} />
        <ExportMenu
          resolutionId={resolutionId}
          versionId={toId}
          base={base ? { id: base.id, label: base.label } : null}
          marking={marking}
          language={language}
        />
      </div>
    </div>
  )
}
