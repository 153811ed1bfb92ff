import { dehydrate, HydrationBoundary, QueryClient, type QueryKey } from '@tanstack/react-query'
import type { ReactNode } from 'react'

/** Hands what the server read to the queries of the parts below, so that they draw at once and then keep it true. */
export function Prefetched({
  entries,
  children,
}: {
  entries: readonly (readonly [QueryKey, unknown])[]
  children: ReactNode
}) {
  const client = new QueryClient()
  for (const [key, result] of entries) client.setQueryData(key, result)
  return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>
}
