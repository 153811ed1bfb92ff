import type { Metadata } from 'next'
import { queries } from '@/components/queries'
import { ButtonLink } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { voteItemName } from '@/domain/votes/settledWords'
import { readForPage } from '@/server/page'
import { itemResultRead } from '@/server/reads/itemResult'
import { resolutionRead } from '@/server/reads/resolutions'
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
  const { voteItems, may } = await readForPage(resolutionRead, { resolutionId })
  const item = voteItems.find(({ id }) => id === voteItemId)
  if (item?.status === 'pending') {
    return (
      <EmptyState
        word="Not"
        rest={`voted on yet: ${voteItemName(item)}`}
        actions={
          <>
            <ButtonLink look="ink" href={`/resolutions/${resolutionId}/day`}>
              Vote day
            </ButtonLink>
            {may.includes('count.import') ? (
              <ButtonLink href={`/resolutions/${resolutionId}/import?item=${item.id}`}>Import its record</ButtonLink>
            ) : null}
          </>
        }
      >
        Declare the result on the day, or import the record: then it stands here beside what was expected.
      </EmptyState>
    )
  }
  const result = await readForPage(itemResultRead, { resolutionId, voteItemId })
  return (
    <Prefetched entries={[[queries.itemResult(resolutionId, voteItemId).queryKey, result]]}>
      <ResultView resolutionId={resolutionId} voteItemId={voteItemId} />
    </Prefetched>
  )
}
