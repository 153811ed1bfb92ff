'use client'

import type { TheDay } from '@/domain/votes/theDay'

/** As `public/sw/day.js` names its caches. */
const CACHES = 'penholder-day-'

/** The page's address without what follows it: the scope of its worker and its name in the cache. */
export const dayPage = (resolutionId: string): string => `/resolutions/${resolutionId}/day`

/**
 * Registers the worker that opens the day's page again while the network is away, and waits until it works. Null where
 * the browser has none: an old one, or one that reached the desk over a network without TLS.
 *
 * @param build whose scripts this page runs; another build is another worker.
 */
export async function startKeeping(build: string, resolutionId: string): Promise<ServiceWorker | null> {
  if (!('serviceWorker' in navigator)) return null
  const address = `/sw/day.js?build=${encodeURIComponent(build)}`
  const registration = await navigator.serviceWorker.register(address, {
    scope: dayPage(resolutionId),
    updateViaCache: 'none',
  })
  const worker = registration.installing ?? registration.waiting ?? registration.active
  return worker && activated(worker)
}

function activated(worker: ServiceWorker): Promise<ServiceWorker | null> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state !== 'activated' && worker.state !== 'redundant') return
      worker.removeEventListener('statechange', look)
      resolve(worker.state === 'activated' ? worker : null)
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

/** Has the page kept, with what it has fetched of its scripts, styles, fonts and flags. */
export function keepPage(worker: ServiceWorker, resolutionId: string): void {
  const assets = performance.getEntriesByType('resource').flatMap(({ name }) => {
    const { origin, pathname } = new URL(name)
    return origin === location.origin ? [pathname] : []
  })
  worker.postMessage({ kind: 'keep page', page: dayPage(resolutionId), assets: [...new Set(assets)] })
}

/** Has the day kept as this page knows it, for when the page is opened again without a network. */
export function keepDay(worker: ServiceWorker, resolutionId: string, day: TheDay): void {
  worker.postMessage({ kind: 'keep day', page: dayPage(resolutionId), day })
}

/** The day as it was last known, where this page was opened from what is kept; null where the server sent it. */
export function keptDay(resolutionId: string): Promise<TheDay | null> {
  const controller = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null
  if (!controller) return Promise.resolve(null)
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<TheDay | null>) => resolve(data)
    controller.postMessage({ kind: 'opened', page: dayPage(resolutionId) }, [port2])
  })
}

/** Forgets every kept page and its worker: nobody is signed in here any more. What waits to be sent is not touched. */
export async function forgetKeptDays(): Promise<void> {
  if ('caches' in window) {
    const names = await caches.keys()
    await Promise.all(names.filter((name) => name.startsWith(CACHES)).map((name) => caches.delete(name)))
  }
  if (!('serviceWorker' in navigator)) return
  const registrations = await navigator.serviceWorker.getRegistrations()
  await Promise.all(registrations.map((registration) => registration.unregister()))
}
