'use client'

import { useQuery } from '@tanstack/react-query'
import { useLive } from '@/components/live/LiveProvider'
import { Presence } from '@/components/marks/Avatar'
import { queries } from '@/components/queries'

/** Colleagues who have this resolution open now, oneself apart. */
export function HereNow({ resolutionId }: { resolutionId: string }) {
  const { here } = useLive()
  const { data: desk } = useQuery(queries.desk())
  const others = here.filter((entry) => entry.resolutionId === resolutionId && entry.personId !== desk?.me.id)
  return <Presence names={[...new Set(others.map((entry) => entry.name))].sort()} />
}
