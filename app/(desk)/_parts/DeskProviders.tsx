'use client'

import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { ClockProvider } from '@/components/clock'
import { LiveProvider } from '@/components/live/LiveProvider'
import { usePresence } from '@/components/live/usePresence'
import { WaitingProvider } from '@/components/offline/WaitingProvider'
import { ReadFailed } from '@/components/queries'
import { waitingAction } from './waitingAction'

/** What the pages of the desk share in the browser: query cache, live stream, the desk's clock and what waits. */
export function DeskProviders({
  personId,
  now,
  offset,
  after,
  children,
}: {
  personId: string
  now: number
  offset: number
  after: number
  children: ReactNode
}) {
  // The live stream says what is out of date, so nothing ages by itself.
  const [client] = useState(
    () =>
      new QueryClient({
        queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
        defaultOptions: { queries: { staleTime: 5 * 60_000, retry: worthAnother, refetchOnReconnect: 'always' } },
      }),
  )
  return (
    <QueryClientProvider client={client}>
      <ClockProvider now={now} offset={offset}>
        <LiveProvider after={after}>
          <Present />
          <WaitingProvider personId={personId} perform={waitingAction}>
            {children}
          </WaitingProvider>
        </LiveProvider>
      </ClockProvider>
    </QueryClientProvider>
  )
}

/** What the server answered for a reason it will answer again; only what went wrong is worth another try. */
function worthAnother(failures: number, error: Error): boolean {
  return failures < 2 && !(error instanceof ReadFailed && error.status < 500)
}

/** Signed out elsewhere, disabled or too long away: on to the sign-in, which leads back here. */
function leaveWhenSignedOut(error: Error): void {
  if (!(error instanceof ReadFailed) || error.status !== 401) return
  const here = `${window.location.pathname}${window.location.search}`
  window.location.assign(`/sign-in?next=${encodeURIComponent(here)}`)
}

function Present() {
  usePresence()
  return null
}
