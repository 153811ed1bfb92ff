'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useLive } from '@/components/live/LiveProvider'
import type { LiveChange } from '@/domain/liveMessage'
import { LIBRARY_PART } from '@/domain/votes/libraryImport'

/** Ages and times left are drawn on the server; they are drawn anew this often while somebody looks. */
const AGES_MS = 60_000
/** A burst of changes is fetched once. */
const GATHER_MS = 400

/**
 * Has the server draw the page anew when this resolution changed (any one where none is named), and as time goes by;
 * not while nobody looks.
 */
export function KeepTrue({ resolutionId = null }: { resolutionId?: string | null }) {
  const { onChanges } = useLive()
  const router = useRouter()
  useEffect(() => {
    let due = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const draw = () => {
      timer = undefined
      if (document.hidden) return
      due = false
      router.refresh()
    }
    const ask = () => {
      due = true
      timer ??= setTimeout(draw, GATHER_MS)
    }
    const leave = onChanges((changes) => {
      const touches = (change: LiveChange) =>
        // The parts of a long import are many a second; the page hears of its end.
        change.type !== LIBRARY_PART &&
        (resolutionId === null || change.resolutionId === null || change.resolutionId === resolutionId)
      if (changes.some(touches)) ask()
    })
    const look = () => {
      if (!document.hidden && due) ask()
    }
    const clock = setInterval(ask, AGES_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      leave()
      clearTimeout(timer)
      clearInterval(clock)
      document.removeEventListener('visibilitychange', look)
    }
  }, [onChanges, resolutionId, router])
  return null
}
