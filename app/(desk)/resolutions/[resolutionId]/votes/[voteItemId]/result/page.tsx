import type { Metadata } from 'next'
import { queries } from '@/components/queries'
import { readForPage } from '@/server/page'
import { itemResultRead } from '@/server/reads/itemResult'
import { Prefetched } from '../../../../../_parts/Prefetched'
import { ResultView } from './_parts/ResultView'

export const metadata: Metadata = { title: 'Result' }

/** What was expected against what was recorded, for one vote item. */
export default async function ResultPage({
  params,
}: {
  params: Promise<{ resolutionId: string; voteItemId: string }>
}) {
  const { resolutionId, voteItemId } = await params
  const result = await readForPage(itemResultRead, { resolutionId, voteItemId })
  return (
    <Prefetched entries={[[queries.itemResult(resolutionId, voteItemId).queryKey, result]]}>
      <ResultView resolutionId={resolutionId} voteItemId={voteItemId} />
    </Prefetched>
  )
}
