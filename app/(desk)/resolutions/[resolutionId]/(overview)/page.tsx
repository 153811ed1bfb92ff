import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readForPage } from '@/server/page'
import { colleaguesRead, deskRead } from '@/server/reads/desk'
import { overviewRead } from '@/server/reads/overview'
import { resolutionRead } from '@/server/reads/resolutions'
import { KeepTrue } from '../../../_parts/KeepTrue'
import { chosenItem } from '../_parts/chosenItem'
import { Dashboard } from './_parts/Dashboard'
import { NobodyCounted } from './_parts/NobodyCounted'

export const metadata: Metadata = { title: 'Overview' }

type Given = string | string[] | undefined
interface Props {
  params: Promise<{ resolutionId: string }>
  searchParams: Promise<{ item?: Given; since?: Given; trend?: Given }>
}

const one = (given: Given): string | null => (typeof given === 'string' && given !== '' ? given : null)

/** The dashboard of a resolution: the answer, the reason, and the rows behind each figure. */
export default async function OverviewPage({ params, searchParams }: Props) {
  const { resolutionId } = await params
  const { item: wanted, since, trend } = await searchParams
  const resolution = await readForPage(resolutionRead, { resolutionId })
  const item = chosenItem(resolution.voteItems, one(wanted))
  if (!item) return notFound()
  const overview = await readForPage(overviewRead, { resolutionId, voteItemId: item.id })
  const desk = await readForPage(deskRead, {})
  const colleagues = await readForPage(colleaguesRead, {})
  const place = { resolutionId, voteItemId: item.id, since: one(since), trend: one(trend) }
  const names = new Map(colleagues.map(({ id, name }) => [id, name]))
  return (
    <>
      <KeepTrue resolutionId={resolutionId} />
      {overview.standing.kind === 'not-counted' ? (
        <NobodyCounted overview={overview} resolution={resolution} place={place} desk={desk} />
      ) : (
        <Dashboard
          overview={overview}
          resolution={resolution}
          item={item}
          place={place}
          desk={desk}
          nameOf={(id) => names.get(id) ?? 'The operator'}
        />
      )}
    </>
  )
}
