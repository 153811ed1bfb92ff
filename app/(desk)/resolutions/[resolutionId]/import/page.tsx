import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageTitle } from '@/components/ui/SectionHead'
import { LinkChoices } from '@/components/ui/SegmentedChoice'
import { mayRole } from '@/domain/access'
import { shortDate } from '@/domain/time/moment'
import { readForPage } from '@/server/page'
import { deskRead } from '@/server/reads/desk'
import { resolutionRead } from '@/server/reads/resolutions'
import { chosenItem, itemName } from '../_parts/chosenItem'
import { RollCallImport } from './_parts/RollCallImport'
import { SheetImport } from './_parts/SheetImport'

export const metadata: Metadata = { title: 'Import' }

interface Props {
  params: Promise<{ resolutionId: string }>
  searchParams: Promise<{ item?: string; kind?: string }>
}

/** Brings a roll call or an edited sheet in. Shows first what was understood; nothing is written until confirmed. */
export default async function ImportPage({ params, searchParams }: Props) {
  const { resolutionId } = await params
  const wanted = await searchParams
  const resolution = await readForPage(resolutionRead, { resolutionId })
  const { me } = await readForPage(deskRead, {})
  const item = chosenItem(resolution.voteItems, wanted.item)
  if (!mayRole(me.role, 'count.import') || !item) {
    return (
      <EmptyState word="Read" rest="only">
        Importing changes the count. Ask a negotiator on the team of this resolution.
      </EmptyState>
    )
  }
  const address = (kind: string) =>
    `/resolutions/${resolutionId}/import?${new URLSearchParams({ item: item.id, kind })}`
  return (
    <div className="flex w-full max-w-5xl flex-col gap-5 px-4 py-5 md:px-8">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <PageTitle word="Import" rest={`for ${itemName(item)}, ${shortDate(item.date, '')}`} />
        <LinkChoices
          label="What to import"
          choices={[
            { href: address('roll-call'), label: 'A recorded vote', current: wanted.kind !== 'sheet' },
            { href: address('sheet'), label: 'An edited sheet', current: wanted.kind === 'sheet' },
          ]}
        />
      </div>
      {wanted.kind === 'sheet' ? (
        <SheetImport key={item.id} resolutionId={resolutionId} voteItemId={item.id} />
      ) : (
        <RollCallImport key={item.id} resolutionId={resolutionId} voteItemId={item.id} />
      )}
    </div>
  )
}
