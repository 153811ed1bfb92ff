'use client'

import { useQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { queries } from '@/components/queries'
import type { DraftView } from '@/domain/draft/version'
import { ReadVersion } from './ReadVersion'

/** Fetched only where somebody writes; till then the text is there to read. */
const DraftEditor = dynamic(() => import('./editor/DraftEditor'), { ssr: false, loading: () => null })

/** The working draft for somebody who may write in it. */
export function WorkingText({ draft }: { draft: DraftView }) {
  const { data: resolution } = useQuery(queries.resolution(draft.resolutionId))
  if (!resolution) return null
  if (!resolution.may.includes('draft.edit'))
    return <ReadVersion resolutionId={draft.resolutionId} versionId={draft.id} />
  return <DraftEditor draft={draft} resolution={resolution} />
}
