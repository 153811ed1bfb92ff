import type { Metadata } from 'next'
import Link from 'next/link'
import { PageTitle } from '@/components/ui/SectionHead'
import { mayRole } from '@/domain/access'
import { voteItemName } from '@/domain/votes/settledWords'
import { readForPage } from '@/server/page'
import { deskRead } from '@/server/reads/desk'
import { forecastRead } from '@/server/reads/forecast'
import { ChancesTable } from './_parts/ChancesTable'

export const metadata: Metadata = { title: 'Chances used' }

/** The one table that turns what is expected into chances; an administrator adjusts it for the delegation. */
export default async function ChancesPage({
  params,
}: {
  params: Promise<{ resolutionId: string; voteItemId: string }>
}) {
  const { resolutionId, voteItemId } = await params
  const { table, adjusted, item } = await readForPage(forecastRead, { resolutionId, voteItemId })
  const { me } = await readForPage(deskRead, {})
  return (
    <div className="flex max-w-3xl flex-col gap-5 px-4 pt-4 pb-8 md:px-8">
      <div>
        <PageTitle word="Reckons" rest="with these chances" />
        <p className="text-lead text-ink-2">
          Told votes are a judgement: a firm Yes is cast in 95 of 100. A State of which nothing is known takes its
          chances from linked recorded votes, else from its groups, else from the last rows; those are the mean shares
          of 245 recorded votes that divided the Assembly.{' '}
          {adjusted ? 'The delegation has set its own table.' : 'This is the table as it comes.'}
        </p>
        <Link className="link target inline-block" href={`/resolutions/${resolutionId}/votes/${voteItemId}`}>
          Back to the forecast of {voteItemName(item)}
        </Link>
      </div>
      <ChancesTable table={table} adjusted={adjusted} mayEdit={mayRole(me.role, 'settings.manage')} />
    </div>
  )
}
