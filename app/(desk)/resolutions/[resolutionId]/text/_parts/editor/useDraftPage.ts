'use client'

import { useQueryClient } from '@tanstack/react-query'
import { redo, undo } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useExactNow } from '@/components/clock'
import { useCommand } from '@/components/command/useCommand'
import { useLive } from '@/components/live/LiveProvider'
import { queries } from '@/components/queries'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { DraftSaved, DraftView, ParagraphChange } from '@/domain/draft/version'
import { save } from '../../actions'
import { here } from './commands'
import { createPage } from './createPage'
import { paragraphsOf, placeOf } from './draftSchema'
import { DraftSync } from './draftSync'
import { KeptUnsaved } from './keptUnsaved'
import { OthersHere } from './othersHere'
import { FROM_DESK, PageSurface } from './pageSurface'
import { ConflictPlaces } from './shown'
import type { SyncState } from './syncWorld'
import { useOthersHere } from './useOthersHere'

/** What the parts around the page show of it. */
export interface PageState {
  paragraphs: DraftParagraph[]
  currentId: string | null
  selecting: boolean
  mayUndo: boolean
  mayRedo: boolean
}

export interface DraftPage {
  page: PageState
  sync: SyncState
  conflictBox: (id: string) => HTMLElement
  resolve: (id: string, choice: 'mine' | 'theirs' | 'both') => void
  run: (command: Command) => void
  choose: (id: string) => void
  flush: () => Promise<void>
  objectionToPublishing: () => Promise<string | null>
  pull: () => Promise<void>
}

function stateOf(view: EditorView): PageState {
  return {
    paragraphs: paragraphsOf(view.state.doc),
    currentId: here(view.state).attributes.id,
    selecting: !view.state.selection.empty,
    mayUndo: undo(view.state),
    mayRedo: redo(view.state),
  }
}

const RESTING: SyncState = { status: 'saved', savedAt: null, message: null, conflicts: [] }

/**
 * Runs the page that is written on: makes it, keeps it saved, and takes in what colleagues write.
 * @param writerId for whom the page was opened: what it could not save waits for this person alone
 */
export function useDraftPage(element: RefObject<HTMLDivElement | null>, draft: DraftView, writerId: string): DraftPage {
  const { resolutionId, id: versionId } = draft
  const client = useQueryClient()
  const now = useExactNow()
  const { send } = useCommand(save, { refresh: false })
  const [first] = useState(draft)
  const [unsaved] = useState(() => new KeptUnsaved(writerId, versionId))
  const [page, setPage] = useState<PageState>(() => ({
    paragraphs: draft.paragraphs,
    currentId: null,
    selecting: false,
    mayUndo: false,
    mayRedo: false,
  }))
  const [places] = useState(() => (typeof document === 'undefined' ? null : new ConflictPlaces()))
  const [others] = useState(() => new OthersHere())
  const running = useRef<{ view: EditorView; sync: DraftSync } | null>(null)
  const [sync, setSync] = useState<DraftSync | null>(null)
  const state = useSyncExternalStore(
    sync?.subscribe ?? subscribeNothing,
    sync?.snapshot ?? (() => RESTING),
    () => RESTING,
  )
  const world = useRef({ send, now })
  world.current = { send, now }

  // Before the browser paints: the text is not to vanish between being read and being written on.
  useLayoutEffect(() => {
    if (!element.current || !places) return
    const view = createPage({
      element: element.current,
      draft: first,
      conflicts: places,
      others,
      onTransaction(target, transaction) {
        setPage(stateOf(target))
        if (transaction.docChanged && !transaction.getMeta(FROM_DESK)) running.current?.sync.changed()
      },
    })
    const made = new DraftSync(first, {
      surface: new PageSurface(view, first.language),
      language: first.language,
      now: () => world.current.now(),
      keep: (changes) => unsaved.keep(changes),
      fetch: () => client.fetchQuery({ ...queries.draft(resolutionId, versionId), staleTime: 0 }),
      async send(changes: ParagraphChange[]) {
        const { answer } = await world.current.send({ resolutionId, versionId, changes })
        if (answer.status === 'ok')
          void client.invalidateQueries({ queryKey: queries.savedStates(resolutionId, versionId).queryKey })
        return answer as typeof answer & { result: DraftSaved }
      },
    })
    running.current = { view, sync: made }
    setSync(made)
    setPage(stateOf(view))
    made.resume(unsaved.waiting())
    void made.pull()
    const leaving = () => void made.flush()
    const hidden = () => document.visibilityState === 'hidden' && leaving()
    view.dom.addEventListener('blur', leaving)
    document.addEventListener('visibilitychange', hidden)
    globalThis.addEventListener('online', leaving)
    globalThis.addEventListener('pagehide', leaving)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      globalThis.removeEventListener('online', leaving)
      globalThis.removeEventListener('pagehide', leaving)
      void made.flush()
      made.stop()
      running.current = null
      view.destroy()
    }
  }, [element, places, others, first, unsaved, client, resolutionId, versionId])

  usePulled(sync, resolutionId)
  useOthersHere(running, others, resolutionId, page.currentId)
  useEffect(() => {
    const view = running.current?.view
    if (!view || !places) return
    view.dispatch(
      view.state.tr.setMeta(
        places.meta,
        state.conflicts.map(({ paragraphId }) => paragraphId),
      ),
    )
  }, [places, state.conflicts])

  return {
    page,
    sync: state,
    conflictBox: (id) => places?.boxOf(id) ?? document.createElement('div'),
    resolve: (id, choice) => sync?.resolve(id, choice),
    run(command) {
      const view = running.current?.view
      if (!view) return
      command(view.state, view.dispatch, view)
      view.focus()
    },
    choose(id) {
      const view = running.current?.view
      const found = view && placeOf(view.state.doc, id)
      if (!view || !found) return
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, found.pos + 1)))
      document.getElementById(`p-${id}`)?.scrollIntoView({ block: 'center' })
      view.focus()
    },
    flush: () => sync?.flush() ?? Promise.resolve(),
    objectionToPublishing: () => sync?.objectionToPublishing() ?? Promise.resolve(null),
    pull: () => sync?.pull() ?? Promise.resolve(),
  }
}

const subscribeNothing = () => () => undefined

/** Takes in what others changed as the live stream tells it, and after the stream was away. */
function usePulled(sync: DraftSync | null, resolutionId: string): void {
  const { onChanges, state } = useLive()
  const streaming = String(state)
  useEffect(() => {
    if (!sync) return
    return onChanges((changes) => {
      const ours = changes.some(
        (one) =>
          one.resolutionId === resolutionId && (one.entity === 'draftParagraph' || one.entity === 'draftVersion'),
      )
      if (ours) void sync.pull()
    })
  }, [sync, onChanges, resolutionId])
  useEffect(() => {
    if (streaming !== 'connecting') void sync?.pull()
  }, [sync, streaming])
}
