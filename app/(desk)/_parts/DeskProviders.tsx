'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { ClockProvider } from '@/components/clock'
import { LiveProvider } from '@/components/live/LiveProvider'
import { usePresence } from '@/components/live/usePresence'

/** What the pages of the desk share in the browser: the query cache, the live stream and the desk's clock. */
export function DeskProviders({
  now,
  offset,
  after,
  children,
}: {
  now: number
  offset: number
  after: number
  children: ReactNode
}) {
  // The live stream says what is out of date, so nothing ages by itself.
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: { queries: { staleTime: 5 * 60_000, retry: 2, refetchOnReconnect: 'always' } },
      }),
  )
  return (
    <QueryClientProvider client={client}>
      <ClockProvider now={now} offset={offset}>
        <LiveProvider after={after}>
          <Present />
          {children}
        </LiveProvider>
      </ClockProvider>
    </QueryClientProvider>
  )
}

function Present() {
  usePresence()
  return null
}
