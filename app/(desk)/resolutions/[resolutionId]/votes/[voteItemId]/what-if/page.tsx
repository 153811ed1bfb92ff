import type { Metadata } from 'next'
import { queries } from '@/components/queries'
import { readForPage } from '@/server/page'
import { forecastRead } from '@/server/reads/forecast'
import { scenariosRead } from '@/server/reads/scenarios'
import { Prefetched } from '../../../../../_parts/Prefetched'
import { WhatIf } from './_parts/WhatIf'

export const metadata: Metadata = { title: 'What if' }

/** Scenarios over today's count of one vote item; none of them touches the record. */
export default async function WhatIfPage({
  params,
}: {
  params: Promise<{ resolutionId: string; voteItemId: string }>
}) {
  const { resolutionId, voteItemId } = await params
  return (
    <Prefetched
      entries={[
        [
          queries.forecast(resolutionId, voteItemId).queryKey,
          await readForPage(forecastRead, { resolutionId, voteItemId }),
        ],
        [
          queries.scenarios(resolutionId, voteItemId).queryKey,
          await readForPage(scenariosRead, { resolutionId, voteItemId }),
        ],
      ]}
    >
      <WhatIf resolutionId={resolutionId} voteItemId={voteItemId} />
    </Prefetched>
  )
}
