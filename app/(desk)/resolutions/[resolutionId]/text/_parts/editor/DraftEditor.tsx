'use client'

import { useQuery } from '@tanstack/react-query'
import { GitCompareArrows, Upload } from 'lucide-react'
import { useDeferredValue, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useNow } from '@/components/clock'
import { queries } from '@/components/queries'
import { ButtonLink } from '@/components/ui/Button'
import { bracketsLeft } from '@/domain/draft/brackets'
import { labelsOf } from '@/domain/draft/labels'
import { directionOf } from '@/domain/draft/paragraph'
import type { DraftView } from '@/domain/draft/version'
import { bodyById } from '@/domain/reference/bodies'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { dateInCity } from '@/domain/time/moment'
import { ExportMenu } from '../ExportMenu'
import { Outline } from '../Outline'
import { PaperMasthead } from '../PaperMasthead'
import { PrintedBy } from '../PrintedBy'
import { TextFrame } from '../TextFrame'
import { VersionsRail } from '../VersionsRail'
import { ConflictBox } from './ConflictBox'
import { EditorBar } from './EditorBar'
import { PublishDialog } from './PublishDialog'
import { SaveStatus } from './SaveStatus'
import { StateMenu } from './StateMenu'
import { useDraftPage } from './useDraftPage'
import '../draft.css'

interface Props {
  draft: DraftView
  resolution: ResolutionView
  writerId: string
}

/** The working draft on a page that is written on. */
export default function DraftEditor({ draft, resolution, writerId }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const editing = useDraftPage(element, draft, writerId)
  const { data: versions = [] } = useQuery(queries.versions(draft.resolutionId))
  const { data: savedStates } = useQuery(queries.savedStates(draft.resolutionId, draft.id))
  const now = useNow()
  const { page, sync } = editing
  const paragraphs = useDeferredValue(page.paragraphs)
  const labels = new Map(labelsOf(paragraphs).map((label, at) => [paragraphs[at]?.id, label]))
  const current = page.paragraphs.find(({ id }) => id === page.currentId)
  const timeZone = bodyById(resolution.bodyId)?.timeZone ?? 'UTC'
  const before = versions.find(({ id }) => id === draft.fromVersionId)
  const base = `/resolutions/${draft.resolutionId}/text`
  return (
    <TextFrame
      bar={
        <p className="text-lead">
          <b>{draft.label}</b> <span className="text-body text-ink-3">{before ? `from ${before.label}` : null}</span>
        </p>
      }
      tools={
        <>
          <EditorBar draft={editing} current={current} />
          <SaveStatus sync={sync} timeZone={timeZone} />
        </>
      }
      actions={
        <>
          {before ? (
            <ButtonLink href={`${base}/compare?from=${before.id}&to=${draft.id}`}>
              <GitCompareArrows aria-hidden size={16} strokeWidth={1.6} />
              <span className="max-md:sr-only">Compare</span>
            </ButtonLink>
          ) : null}
          <ButtonLink href={`${base}/import`}>
            <Upload aria-hidden size={16} strokeWidth={1.6} />
            <span className="max-md:sr-only">Import</span>
          </ButtonLink>
          <ExportMenu
            resolutionId={draft.resolutionId}
            versionId={draft.id}
            base={before ?? null}
            marking={resolution.marking}
            language={draft.language}
            look="plain"
          />
          <PublishDialog
            draft={draft}
            brackets={bracketsLeft(paragraphs)}
            today={dateInCity(now, timeZone)}
            beforePublish={editing.objectionToPublishing}
          />
        </>
      }
      outline={
        <Outline
          paragraphs={paragraphs}
          currentId={page.currentId}
          conflicting={new Set(sync.conflicts.map(({ paragraphId }) => paragraphId))}
          onChoose={editing.choose}
        />
      }
      rail={
        <>
          <VersionsRail
            resolutionId={draft.resolutionId}
            versions={versions}
            currentId={draft.id}
            timeZone={timeZone}
            savedStates={savedStates}
            onRestored={() => void editing.pull()}
          />
          <StateMenu
            resolutionId={draft.resolutionId}
            versionId={draft.id}
            current={current}
            label={labels.get(current?.id) || 'The paragraph'}
            draft={editing}
          />
        </>
      }
    >
      <article className="paper">
        <PrintedBy marking={resolution.marking} timeZone={timeZone} />
        <PaperMasthead resolution={resolution} version={draft} />
        <div ref={element} lang={draft.language} dir={directionOf(draft.language)} />
      </article>
      {sync.conflicts.map((conflict) =>
        createPortal(
          <ConflictBox
            conflict={conflict}
            label={labels.get(conflict.paragraphId) || 'this paragraph'}
            language={draft.language}
            timeZone={timeZone}
            onChoose={(choice) => editing.resolve(conflict.paragraphId, choice)}
          />,
          editing.conflictBox(conflict.paragraphId),
          conflict.paragraphId,
        ),
      )}
    </TextFrame>
  )
}
