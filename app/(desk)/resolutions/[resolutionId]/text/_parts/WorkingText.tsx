'use client'

import { useQuery } from '@tanstack/react-query'
import { type ComponentType, useEffect, useState } from 'react'
import { queries } from '@/components/queries'
import type { DraftView } from '@/domain/draft/version'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { AwaitedEditor } from './AwaitedEditor'
import { ReadVersion } from './ReadVersion'

type Editor = ComponentType<{ draft: DraftView; resolution: ResolutionView; writerId: string }>

/** The working draft for somebody who may write in it; the editor is fetched here alone. */
export function WorkingText({ draft, writerId }: { draft: DraftView; writerId: string }) {
  const { data: resolution } = useQuery(queries.resolution(draft.resolutionId))
  const writes = resolution?.may.includes('draft.edit') ?? false
  const Editor = useEditor(writes)
  if (!resolution) return null
  if (!writes) return <ReadVersion resolutionId={draft.resolutionId} versionId={draft.id} />
  if (!Editor) return <AwaitedEditor draft={draft} resolution={resolution} />
  return <Editor draft={draft} resolution={resolution} writerId={writerId} />
}

function useEditor(wanted: boolean): Editor | null {
  const [Editor, setEditor] = useState<Editor | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    if (!wanted) return
    import('./editor/DraftEditor').then(
      (loaded) => setEditor(() => loaded.default),
      (error: unknown) => setFailure(error ?? new Error('The editor could not be fetched.')),
    )
  }, [wanted])
  // The error page says what to do; the text is read there by loading it again.
  if (failure) throw failure
  return Editor
}
