import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { queries } from '@/components/queries'
import { GROUPS, membersOf } from '@/domain/reference/groups'
import { readForPage } from '@/server/page'
import { countSheetRead } from '@/server/reads/count'
import { colleaguesRead } from '@/server/reads/desk'
import { resolutionRead } from '@/server/reads/resolutions'
import { Prefetched } from '../../../_parts/Prefetched'
import { chosenItem } from '../_parts/chosenItem'
import { CountSheetView } from './_parts/CountSheetView'
import type { GroupOnDay } from './_parts/groupOnDay'

export const metadata: Metadata = { title: 'Count' }

interface Props {
  params: Promise<{ resolutionId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The count sheet: a row for each State, on the vote item chosen. */
export default async function CountPage({ params, searchParams }: Props) {
  const { resolutionId } = await params
  const { item: wanted } = await searchParams
  const resolution = await readForPage(resolutionRead, { resolutionId })
  const item = chosenItem(resolution.voteItems, typeof wanted === 'string' ? wanted : null)
  if (!item) return notFound()
  const sheet = await readForPage(countSheetRead, { resolutionId, voteItemId: item.id })
  const colleagues = await readForPage(colleaguesRead, {})
  return (
    <Prefetched
      entries={[
        [queries.countSheet(resolutionId, item.id).queryKey, sheet],
        [queries.colleagues().queryKey, colleagues],
      ]}
    >
      <CountSheetView resolutionId={resolutionId} groups={groupsOn(item.date)} />
    </Prefetched>
  )
}

/** The groups a count is filtered by, beside the regional ones, with their members on the day. */
function groupsOn(date: string): GroupOnDay[] {
  const political = GROUPS.filter((group) => group.kind !== 'un_regional')
  return political.map(({ id, name }) => ({ id, name, members: membersOf(id, date) }))
}
