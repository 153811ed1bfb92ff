import type { Metadata } from 'next'
import { queries } from '@/components/queries'
import { recordedBeside } from '@/domain/votes/recordedBeside'
import { readForPage } from '@/server/page'
import { countSheetRead } from '@/server/reads/count'
import { itemResultRead } from '@/server/reads/itemResult'
import { resolutionRead } from '@/server/reads/resolutions'
import { Prefetched } from '../../../_parts/Prefetched'
import { chosenItem } from '../_parts/chosenItem'
import { RecordedBesideExpected } from './_parts/RecordedBesideExpected'

export const metadata: Metadata = { title: 'Recorded beside expected' }

interface Props {
  params: Promise<{ resolutionId: string }>
  searchParams: Promise<{ item?: string; show?: string }>
}

/** The recorded vote of an item beside what was expected: hits, misses, and how well each confidence held. */
export default async function RecordedPage({ params, searchParams }: Props) {
  const { resolutionId } = await params
  const { item: wanted, show } = await searchParams
  const { voteItems } = await readForPage(resolutionRead, { resolutionId })
  const item = chosenItem(voteItems, wanted)
  if (!item) return null
  const sheet = await readForPage(countSheetRead, { resolutionId, voteItemId: item.id })
  // Before the vote there is no result to read, and the page says so.
  const result = recordedBeside(sheet.rows)
    ? await readForPage(itemResultRead, { resolutionId, voteItemId: item.id })
    : undefined
  return (
    <Prefetched
      entries={[
        [queries.countSheet(resolutionId, item.id).queryKey, sheet],
        ...(result ? [[queries.itemResult(resolutionId, item.id).queryKey, result] as const] : []),
      ]}
    >
      <RecordedBesideExpected resolutionId={resolutionId} item={item} show={show === 'all' ? 'all' : 'misses'} />
    </Prefetched>
  )
}
