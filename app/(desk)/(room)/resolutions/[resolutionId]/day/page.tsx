import type { Metadata } from 'next'
import { queries } from '@/components/queries'
import { buildId } from '@/server/buildId'
import { readForPage } from '@/server/page'
import { deskRead } from '@/server/reads/desk'
import { resolutionRead } from '@/server/reads/resolutions'
import { theDayRead } from '@/server/reads/theDay'
import { Prefetched } from '../../../../_parts/Prefetched'
import { DayScreen } from './_parts/DayScreen'

interface Props {
  params: Promise<{ resolutionId: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { shortTitle } = await readForPage(resolutionRead, await params)
  return { title: `Vote day – ${shortTitle}` }
}

/** The day of the vote, full screen, for a phone or a tablet in the room. */
export default async function DayPage({ params }: Props) {
  const { resolutionId } = await params
  return (
    <Prefetched
      entries={[
        [queries.desk().queryKey, await readForPage(deskRead, {})],
        [queries.resolution(resolutionId).queryKey, await readForPage(resolutionRead, { resolutionId })],
        [queries.theDay(resolutionId).queryKey, await readForPage(theDayRead, { resolutionId })],
      ]}
    >
      <DayScreen resolutionId={resolutionId} build={buildId()} />
    </Prefetched>
  )
}
