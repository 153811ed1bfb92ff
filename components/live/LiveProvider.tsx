'use client'

import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { LiveChange, PresenceEntry } from '@/domain/liveMessage'
import { markOutOfDate } from './outOfDate'
import { joinLiveStream, type StreamState } from './stream'

interface Live {
  state: StreamState
  here: PresenceEntry[]
  /** Calls back with each batch of changes, for what is more than fetching anew: a tint, an announcement. */
  onChanges: (listener: (changes: LiveChange[]) => void) => () => void
}

const LiveContext = createContext<Live | null>(null)

/** Changes that arrive within this time are fetched once. */
const GATHER_MS = 60
/** While changes come one upon the other, such as a column of votes keyed in, what they touch is fetched no oftener. */
const LEAST_BETWEEN_MS = 300

/** Keeps what is on the screen true: joins the browser's live stream and marks what others changed as out of date. */
export function LiveProvider({ after, children }: { after: number; children: ReactNode }) {
  const client = useQueryClient()
  const [state, setState] = useState<StreamState>('connecting')
  const [here, setHere] = useState<PresenceEntry[]>([])
  const listeners = useRef(new Set<(changes: LiveChange[]) => void>())
  const first = useRef(after)

  useEffect(() => {
    let gathered: LiveChange[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    let flushedAt = Number.NEGATIVE_INFINITY
    const flush = () => {
      timer = undefined
      flushedAt = performance.now()
      const changes = gathered
      gathered = []
      markOutOfDate(client, changes)
      for (const listener of listeners.current) listener(changes)
    }
    const leave = joinLiveStream(first.current, {
      state: setState,
      message(message) {
        if (message.kind === 'presence') return setHere(message.here)
        if (message.kind === 'reset') return void client.invalidateQueries()
        gathered.push(...message.changes)
        timer ??= setTimeout(flush, Math.max(GATHER_MS, flushedAt + LEAST_BETWEEN_MS - performance.now()))
      },
    })
    return () => {
      clearTimeout(timer)
      leave()
    }
  }, [client])

  const live = useMemo<Live>(
    () => ({
      state,
      here,
      onChanges(listener) {
        listeners.current.add(listener)
        return () => listeners.current.delete(listener)
      },
    }),
    [state, here],
  )
  return <LiveContext value={live}>{children}</LiveContext>
}

export function useLive(): Live {
  const live = useContext(LiveContext)
  if (!live) throw new Error('useLive stands outside LiveProvider.')
  return live
}
