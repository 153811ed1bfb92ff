import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { queries } from '@/components/queries'
import { readForPage } from '@/server/page'
import { dashboardRead } from '@/server/reads/dashboard'
import { colleaguesRead } from '@/server/reads/desk'
import { resolutionRead } from '@/server/reads/resolutions'
import { Prefetched } from '../../../_parts/Prefetched'
import { chosenItem } from '../_parts/chosenItem'
import { Overview } from './_parts/Overview'

export const metadata: Metadata = { title: 'Overview' }

type Given = string | string[] | undefined
interface Props {
  params: Promise<{ resolutionId: string }>
  searchParams: Promise<{ item?: Given; since?: Given; trend?: Given }>
}

const one = (given: Given): string | null => (typeof given === 'string' && given !== '' ? given.slice(0, 20) : null)

/** The dashboard of a resolution: the answer, the reason, and the rows behind each figure. */
export default async function OverviewPage({ params, searchParams }: Props) {
  const { resolutionId } = await params
  const { item: wanted, since, trend } = await searchParams
  const resolution = await readForPage(resolutionRead, { resolutionId })
  const item = chosenItem(resolution.voteItems, typeof wanted === 'string' ? wanted : null)
  if (!item) return notFound()
  const place = { resolutionId, voteItemId: item.id, since: one(since), trend: one(trend) }
  const dashboard = await readForPage(dashboardRead, { ...place, since: place.since ?? '' })
  const colleagues = await readForPage(colleaguesRead, {})
  return (
    <Prefetched
      entries={[
        [queries.dashboard(resolutionId, item.id, place.since).queryKey, dashboard],
        [queries.colleagues().queryKey, colleagues],
      ]}
    >
      <Overview place={place} />
    </Prefetched>
  )
}
