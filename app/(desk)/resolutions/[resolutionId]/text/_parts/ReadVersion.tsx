'use client'

import { useQuery } from '@tanstack/react-query'
import { GitCompareArrows, Upload } from 'lucide-react'
import { queries } from '@/components/queries'
import { ButtonLink } from '@/components/ui/Button'
import { printedDate } from '@/domain/draft/masthead'
import { bodyById } from '@/domain/reference/bodies'
import { BeginDraft } from './BeginDraft'
import { DraftPaper } from './DraftPaper'
import { ExportMenu } from './ExportMenu'
import { Outline } from './Outline'
import { TextFrame } from './TextFrame'
import { VersionsRail } from './VersionsRail'

interface Props {
  resolutionId: string
  versionId: string
}

/** A version to read: a published one, or the working draft for who may not write in it. */
export function ReadVersion({ resolutionId, versionId }: Props) {
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const { data: versions } = useQuery(queries.versions(resolutionId))
  const { data: draft } = useQuery(queries.draft(resolutionId, versionId))
  if (!resolution || !versions || !draft) return null
  const base = `/resolutions/${resolutionId}/text`
  const writes = resolution.may.includes('draft.edit')
  const working = versions.find((one) => one.publishedAt === null)
  const before = draft.fromVersionId
  return (
    <TextFrame
      bar={
        <>
          <p className="flex-1 text-lead">
            <b>{draft.label}</b>{' '}
            <span className="text-body text-ink-3">
              {draft.date ? printedDate(draft.date) : draft.publishedAt === null ? 'working draft' : 'published'}
            </span>
          </p>
          {versions.length > 1 ? (
            <ButtonLink href={before ? `${base}/compare?from=${before}&to=${draft.id}` : `${base}/compare`}>
              <GitCompareArrows aria-hidden size={16} strokeWidth={1.6} /> Compare
            </ButtonLink>
          ) : null}
          <ExportMenu
            resolutionId={resolutionId}
            versionId={draft.id}
            base={versions.find((one) => one.id === before) ?? null}
            marking={resolution.marking}
            language={draft.language}
            look="plain"
          />
          {writes ? (
            <ButtonLink href={`${base}/import`}>
              <Upload aria-hidden size={16} strokeWidth={1.6} /> Import
            </ButtonLink>
          ) : null}
          {writes && working ? (
            <ButtonLink look="ink" href={base}>
              To the working draft
            </ButtonLink>
          ) : null}
          {writes && !working ? <BeginDraft resolutionId={resolutionId} from={draft} /> : null}
        </>
      }
      outline={<Outline paragraphs={draft.paragraphs} />}
      rail={
        <VersionsRail
          resolutionId={resolutionId}
          versions={versions}
          currentId={draft.id}
          timeZone={bodyById(resolution.bodyId)?.timeZone ?? 'UTC'}
        />
      }
    >
      <DraftPaper draft={draft} resolution={resolution} />
    </TextFrame>
  )
}
