'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

const SAY_EVERY_MS = 25_000

/** The paragraph of the draft that the caret is in; of this tab, wherever it says so. */
let paragraphId: string | null = null
let sayNow: (() => void) | null = null

/** Tells colleagues which paragraph of the draft one stands in; null for none. */
export function standIn(id: string | null): void {
  if (paragraphId === id) return
  paragraphId = id
  sayNow?.()
}

/** Says where this tab is, while it is looked at; colleagues on the same page see it. */
export function usePresence(): void {
  const path = usePathname()
  useEffect(() => {
    const [, , resolutionId = null, place = ''] = path.startsWith('/resolutions/') ? path.split('/') : []
    const where = {
      tab: tabId(),
      resolutionId: resolutionId === 'new' ? null : resolutionId,
      place: place || 'overview',
    }
    const say = () => {
      if (document.visibilityState !== 'visible') return
      const body = JSON.stringify({ ...where, paragraphId })
      void fetch('/api/presence', { method: 'POST', body, keepalive: true }).catch(() => undefined)
    }
    const leave = () => navigator.sendBeacon('/api/presence', JSON.stringify({ ...where, leaving: true }))
    sayNow = say
    say()
    const timer = setInterval(say, SAY_EVERY_MS)
    document.addEventListener('visibilitychange', say)
    globalThis.addEventListener('pagehide', leave)
    return () => {
      sayNow = null
      clearInterval(timer)
      document.removeEventListener('visibilitychange', say)
      globalThis.removeEventListener('pagehide', leave)
    }
  }, [path])
}

function tabId(): string {
  const kept = sessionStorage.getItem('penholder-tab')
  if (kept) return kept
  const made = crypto.randomUUID()
  sessionStorage.setItem('penholder-tab', made)
  return made
}
