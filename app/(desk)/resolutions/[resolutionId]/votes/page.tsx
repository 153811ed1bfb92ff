import type { Metadata } from 'next'
import { queries } from '@/components/queries'
import { readForPage } from '@/server/page'
import { orderOfTheDayRead } from '@/server/reads/orderOfTheDay'
import { Prefetched } from '../../../_parts/Prefetched'
import { PrintedLine } from '../_parts/PrintedLine'
import { OrderOfDay } from './_parts/OrderOfDay'

export const metadata: Metadata = { title: 'Votes' }

/** Every vote on the resolution in the order of the day. */
export default async function VotesPage({ params }: { params: Promise<{ resolutionId: string }> }) {
  const { resolutionId } = await params
  const order = await readForPage(orderOfTheDayRead, { resolutionId })
  return (
    <Prefetched entries={[[queries.orderOfTheDay(resolutionId).queryKey, order]]}>
      <PrintedLine resolutionId={resolutionId} />
      <OrderOfDay resolutionId={resolutionId} />
    </Prefetched>
  )
}
