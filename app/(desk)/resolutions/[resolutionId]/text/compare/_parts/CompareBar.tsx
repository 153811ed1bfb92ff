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
    <div className="sticky top-0 z-10 flex flex-wrap items-center gap-3 border-rule border-b bg-paper px-4 py-2.5 md:px-8 print:hidden">
      <VersionChoice name="from" label="From" versions={versions} value={fromId} />
      <Link href={address({ from: toId, to: fromId })} aria-label="Swap the two versions" className="target">
        <ArrowLeftRight aria-hidden size={16} strokeWidth={1.6} />
      </Link>
      <VersionChoice name="to" label="to" versions={versions} value={toId} />
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
      <span className="ms-auto text-ink-2 text-small">
        <b className="text-ink">{changes === 1 ? '1 change' : `${changes} changes`}</b>: +{statistics.wordsInserted} −
        {statistics.wordsDeleted} words
        {statistics.renumberedOnly > 0 && `, ${statistics.renumberedOnly} renumbered only`}
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
  )
}
