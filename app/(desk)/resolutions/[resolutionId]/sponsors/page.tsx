import type { Metadata } from 'next'
import { queries } from '@/components/queries'
import { readForPage } from '@/server/page'
import { countSheetRead } from '@/server/reads/count'
import { deskRead } from '@/server/reads/desk'
import { resolutionRead } from '@/server/reads/resolutions'
import { Prefetched } from '../../../_parts/Prefetched'
import { chosenItem } from '../_parts/chosenItem'
import { PrintedLine } from '../_parts/PrintedLine'
import { Sponsors } from './_parts/Sponsors'

export const metadata: Metadata = { title: 'Sponsors' }

interface Props {
  params: Promise<{ resolutionId: string }>
  searchParams: Promise<{ item?: string }>
}

/** Co-sponsorship: against the target, by state and region, and the list of the registered to copy. */
export default async function SponsorsPage({ params, searchParams }: Props) {
  const { resolutionId } = await params
  const { item: wanted } = await searchParams
  const resolution = await readForPage(resolutionRead, { resolutionId })
  const { iso3 } = await readForPage(deskRead, {})
  const item = chosenItem(resolution.voteItems, wanted)
  if (!item) return null
  const sheet = await readForPage(countSheetRead, { resolutionId, voteItemId: item.id })
  return (
    <Prefetched entries={[[queries.countSheet(resolutionId, item.id).queryKey, sheet]]}>
      <PrintedLine resolutionId={resolutionId} />
      <Sponsors resolutionId={resolutionId} voteItemId={item.id} ourIso3={iso3} />
    </Prefetched>
  )
}
