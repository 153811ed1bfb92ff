import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OurVote } from '@/components/marks/OurVote'
import { Tally } from '@/components/pictures/Tally'
import { PageTitle } from '@/components/ui/SectionHead'
import { fanEndedBy } from '@/domain/forecast/fan'
import { forecast } from '@/domain/forecast/forecast'
import { dateInCity, momentInCity } from '@/domain/time/moment'
import { readForPage } from '@/server/page'
import { deskRead, seatingRead } from '@/server/reads/desk'
import { forecastFanRead, forecastRead } from '@/server/reads/forecast'
import { overviewRead } from '@/server/reads/overview'
import { resolutionRead } from '@/server/reads/resolutions'
import { KeepTrue } from '../../../_parts/KeepTrue'
import { SoftLinks } from '../../../_parts/SoftLinks'
import { chosenItem, itemName } from '../_parts/chosenItem'
import { Mapped } from './_parts/Mapped'
import { OverTime } from './_parts/OverTime'
import { seatOrderOf } from './_parts/picturesPlace'
import { Regions } from './_parts/Regions'
import { Seated } from './_parts/Seated'

export const metadata: Metadata = { title: 'Pictures' }

type Given = string | string[] | undefined
interface Props {
  params: Promise<{ resolutionId: string }>
  searchParams: Promise<{ item?: Given; order?: Given; trend?: Given }>
}

const one = (given: Given): string | null => (typeof given === 'string' && given !== '' ? given : null)

/** The count of one vote item in four pictures, each with its table and as a file to take away. */
export default async function PicturesPage({ params, searchParams }: Props) {
  const { resolutionId } = await params
  const wanted = await searchParams
  const resolution = await readForPage(resolutionRead, { resolutionId })
  const item = chosenItem(resolution.voteItems, one(wanted.item))
  if (!item) return notFound()
  const asked = { resolutionId, voteItemId: item.id }
  const overview = await readForPage(overviewRead, asked)
  const basis = await readForPage(forecastRead, asked)
  const days = await readForPage(forecastFanRead, asked)
  const desk = await readForPage(deskRead, {})
  const seatedFirst = await readForPage(seatingRead, {})
  const pictured = { overview, resolution, item, desk }
  const place = { ...asked, since: null, order: seatOrderOf(one(wanted.order)), trend: one(wanted.trend) }
  const today = forecast(basis.evidence, basis.question, { table: basis.table })
  const fan = fanEndedBy(days, dateInCity(desk.now, overview.timeZone), today)
  const moment = momentInCity(desk.now, overview.timeZone)
  return (
    <SoftLinks className="flex w-full flex-col gap-6 px-4 pt-4 pb-8 md:px-8">
      <KeepTrue resolutionId={resolutionId} />
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div>
          <p className="text-ink-3 text-small">{moment}</p>
          <PageTitle
            word="Pictured"
            rest={
              <>
                {itemName(item)} <Tally figures={overview.tally} />
              </>
            }
          />
        </div>
        <OurVote recommended={item.recommended} />
      </header>
      <div className="grid gap-x-10 gap-y-7 lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)]">
        <Seated pictured={pictured} place={place} seatedFirst={seatedFirst} />
        <div className="flex min-w-0 flex-col gap-7">
          <Regions pictured={pictured} place={place} />
          <OverTime pictured={pictured} place={place} fan={fan} />
        </div>
      </div>
      <Mapped pictured={pictured} place={place} />
      <p className="print-only text-ink-3 text-small">
        {resolution.marking ? <b>{resolution.marking}. </b> : null}
        {resolution.shortTitle}, {itemName(item)}. Printed by {desk.me.name} on {moment}.
      </p>
    </SoftLinks>
  )
}
