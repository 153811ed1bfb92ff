'use client'

import { useQuery } from '@tanstack/react-query'
import { useNow } from '@/components/clock'
import { queries } from '@/components/queries'
import { chosenItem } from '../../_parts/chosenItem'
import type { Place } from './addresses'
import { Dashboard } from './Dashboard'
import { NobodyCounted } from './NobodyCounted'

/** “The last 24 hours” move on without a change: what fell out of them goes after this long at most. */
const PERIOD_MOVES_MS = 5 * 60_000

/**
 * The overview of one vote item, kept true by the live stream. It is drawn from its figures both on the server and
 * here, so that a change costs everybody who looks a small read and not a page.
 */
export function Overview({ place }: { place: Place }) {
  const { resolutionId, voteItemId, since } = place
  const now = useNow()
  const { data: dashboard } = useQuery({
    ...queries.dashboard(resolutionId, voteItemId, since),
    refetchInterval: PERIOD_MOVES_MS,
  })
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const { data: desk } = useQuery(queries.desk())
  const { data: colleagues } = useQuery(queries.colleagues())
  const item = resolution && chosenItem(resolution.voteItems, voteItemId)
  if (!dashboard || !resolution || !desk || !item) return null
  const common = { dashboard, resolution, place, now }
  if (dashboard.standing.kind === 'not-counted') return <NobodyCounted {...common} />
  const nameOf = (id: string) => colleagues?.find((one) => one.id === id)?.name ?? 'The operator'
  return <Dashboard {...common} item={item} desk={desk} nameOf={nameOf} />
}
