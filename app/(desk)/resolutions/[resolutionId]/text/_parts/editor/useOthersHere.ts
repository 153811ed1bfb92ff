'use client'

import { useQuery } from '@tanstack/react-query'
import type { EditorView } from '@tiptap/pm/view'
import { type RefObject, useEffect, useMemo } from 'react'
import { useLive } from '@/components/live/LiveProvider'
import { standIn } from '@/components/live/usePresence'
import { queries } from '@/components/queries'
import type { OthersHere } from './othersHere'

/** Passing through paragraphs with the arrow keys is not standing in them. */
const SETTLED_MS = 400

/** Tells colleagues which paragraph one is in, and marks on the page which ones they are in. */
export function useOthersHere(
  running: RefObject<{ view: EditorView } | null>,
  others: OthersHere | null,
  resolutionId: string,
  currentId: string | null,
): void {
  const { here } = useLive()
  const { data: desk } = useQuery(queries.desk())
  const myId = desk?.me.id

  useEffect(() => {
    const timer = setTimeout(() => standIn(currentId), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [currentId])
  useEffect(() => () => standIn(null), [])

  const names = useMemo(() => {
    const found = new Map<string, Set<string>>()
    for (const { resolutionId: where, place, paragraphId, personId, name } of here) {
      if (where !== resolutionId || place !== 'text' || !paragraphId || personId === myId) continue
      found.set(paragraphId, (found.get(paragraphId) ?? new Set()).add(name.split(' ')[0] ?? name))
    }
    return new Map([...found].map(([id, people]) => [id, [...people].sort().join(', ')]))
  }, [here, myId, resolutionId])

  useEffect(() => {
    const view = running.current?.view
    if (view && others && myId) view.dispatch(view.state.tr.setMeta(others.meta, names))
  }, [running, others, names, myId])
}
