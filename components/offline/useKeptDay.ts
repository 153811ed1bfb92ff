'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { queries } from '@/components/queries'
import type { TheDay } from '@/domain/votes/theDay'
import { keepDay, keepPage, keptDay, startKeeping } from './keptDay'

/** Taps come many a second; the day is kept once they pause. */
const PAUSE_MS = 300

/**
 * Keeps the page of the day on this device, so that it opens again while the network is away, with the day as it stood
 * last and not as it was when the page was first opened.
 *
 * @param build of the server that sent the page; null where it has none (development), and nothing is kept.
 */
export function useKeptDay(build: string | null, resolutionId: string, day: TheDay | undefined): void {
  const client = useQueryClient()
  const [worker, setWorker] = useState<ServiceWorker | null>(null)
  /** Until it is known how the day stood last, an older one must not be kept over it. */
  const [isKnown, setKnown] = useState(false)

  useEffect(() => {
    if (!build) return
    let left = false
    const begin = async () => {
      const { queryKey } = queries.theDay(resolutionId)
      const opened = client.getQueryData(queryKey)
      const kept = await keptDay(resolutionId)
      // What the server sent meanwhile is newer than what was kept. Told once, so it is taken by a page that is left too.
      if (kept && client.getQueryData(queryKey) === opened) client.setQueryData<TheDay>(queryKey, kept)
      if (left) return
      setKnown(true)
      const started = await startKeeping(build, resolutionId)
      if (left || !started) return
      keepPage(started, resolutionId)
      setWorker(started)
    }
    // Without a network there is no worker to fetch; a browser may deny it too. The page works as before.
    begin().catch(() => undefined)
    return () => {
      left = true
    }
  }, [build, resolutionId, client])

  useEffect(() => {
    if (!worker || !day || !isKnown) return
    const timer = setTimeout(() => keepDay(worker, resolutionId, day), PAUSE_MS)
    const leaving = () => keepDay(worker, resolutionId, day)
    window.addEventListener('pagehide', leaving)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', leaving)
    }
  }, [worker, day, isKnown, resolutionId])
}
