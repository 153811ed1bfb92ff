import type { Metadata } from 'next'
import { queries } from '@/components/queries'
import { voteItemName } from '@/domain/votes/settledWords'
import { readForPage } from '@/server/page'
import { forecastFanRead, forecastRead } from '@/server/reads/forecast'
import { Prefetched } from '../../../../_parts/Prefetched'
import { ForecastView } from './_parts/ForecastView'

interface Props {
  params: Promise<{ resolutionId: string; voteItemId: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { item } = await readForPage(forecastRead, await params)
  return { title: `Forecast: ${voteItemName(item)}` }
}

/** The forecast of one vote item: the chance, the ranges, the risk from groups, the path to a win. */
export default async function ForecastPage({ params }: Props) {
  const { resolutionId, voteItemId } = await params
  const basis = await readForPage(forecastRead, { resolutionId, voteItemId })
  const fan = await readForPage(forecastFanRead, { resolutionId, voteItemId })
  return (
    <Prefetched
      entries={[
        [queries.forecast(resolutionId, voteItemId).queryKey, basis],
        [queries.forecastFan(resolutionId, voteItemId).queryKey, fan],
      ]}
    >
      <ForecastView resolutionId={resolutionId} voteItemId={voteItemId} />
    </Prefetched>
  )
}
