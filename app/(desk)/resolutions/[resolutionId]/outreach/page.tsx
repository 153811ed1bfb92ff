import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle, SectionHead } from '@/components/ui/SectionHead'
import { callsOf } from '@/domain/outreach/calls'
import { bodyById } from '@/domain/reference/bodies'
import { dateInCity } from '@/domain/time/moment'
import { readForPage } from '@/server/page'
import { countSheetRead } from '@/server/reads/count'
import { deskRead } from '@/server/reads/desk'
import { resolutionRead } from '@/server/reads/resolutions'
import { KeepTrue } from '../../../_parts/KeepTrue'
import { SoftLinks } from '../../../_parts/SoftLinks'
import { chosenItem, itemName } from '../_parts/chosenItem'
import { PrintedLine } from '../_parts/PrintedLine'
import { CallList } from './_parts/CallLine'
import { firstCalled } from './_parts/called'

export const metadata: Metadata = { title: 'Outreach' }

interface Props {
  params: Promise<{ resolutionId: string }>
  searchParams: Promise<{ item?: string }>
}

/** Lines that a page shows of one's own calls, of each colleague's, and of silences; the sheet has them all. */
const OWN_SHOWN = 25
const COLLEAGUES_SHOWN = 10
const SILENT_SHOWN = 25

/** Whom to call: what is due by who shares the burden, who has been silent longest, who was never asked. */
export default async function OutreachPage({ params, searchParams }: Props) {
  const { resolutionId } = await params
  const resolution = await readForPage(resolutionRead, { resolutionId })
  const item = chosenItem(resolution.voteItems, (await searchParams).item)
  if (!item) return notFound()
  const desk = await readForPage(deskRead, {})
  const sheet = await readForPage(countSheetRead, { resolutionId, voteItemId: item.id })
  const today = dateInCity(desk.now, bodyById(item.bodyId)?.timeZone ?? 'America/New_York')
  const { steps, silent, notAsked } = callsOf(sheet.rows, resolution.mainSponsors, today)
  const nameOf = (id: string | null) => resolution.team.find((one) => one.id === id)?.name ?? 'Nobody in particular'
  // One's own calls first: the rest is what colleagues do.
  const isOwn = ({ responsibleId }: { responsibleId: string | null }) => responsibleId === desk.me.id
  const shared = { resolutionId, today, now: desk.now, staleDays: desk.staleDays, recommended: item.recommended }
  const base = `/resolutions/${resolutionId}/count?item=${item.id}`
  return (
    <SoftLinks className="flex w-full max-w-6xl flex-col gap-6 px-4 py-5 md:px-8">
      <KeepTrue resolutionId={resolutionId} />
      <PageTitle word="Call" rest="next" />
      <PrintedLine resolutionId={resolutionId} of={itemName(item)} />
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-2">
        <div className="grid gap-6">
          {steps.length === 0 ? <p className="text-ink-3">No next step is set. Set one on the count sheet.</p> : null}
          {[...steps.filter(isOwn), ...steps.filter((one) => !isOwn(one))].map(({ responsibleId, rows, overdue }) => (
            <section key={responsibleId ?? 'nobody'}>
              <SectionHead
                word="Due"
                rest={`from ${nameOf(responsibleId)}`}
                aside={
                  <a href={`${base}&responsible=${responsibleId ?? 'nobody'}`} className="link target">
                    {overdue > 0 ? `${overdue} overdue of ${rows.length}` : rows.length}
                  </a>
                }
              />
              <CallList
                rows={firstCalled(rows, isOwn({ responsibleId }) ? OWN_SHOWN : COLLEAGUES_SHOWN)}
                total={rows.length}
                all={`${base}&responsible=${responsibleId ?? 'nobody'}&sort=due`}
                {...shared}
                about="step"
              />
            </section>
          ))}
        </div>
        <div className="grid gap-6">
          <section>
            <SectionHead
              word="Silent"
              rest="longest"
              aside={
                <a href={`${base}&sort=heard`} className="link target">
                  All {silent.length}
                </a>
              }
            />
            <CallList
              rows={firstCalled(silent, SILENT_SHOWN)}
              total={silent.length}
              all={`${base}&sort=heard`}
              {...shared}
              about="silence"
            />
          </section>
          <section>
            <SectionHead
              word="Never"
              rest="asked and not heard"
              aside={<span className="text-ink-3">{notAsked.length}</span>}
            />
            {notAsked.length === 0 ? <p className="text-ink-3">Every State was asked or heard.</p> : null}
            <CallList
              rows={firstCalled(notAsked, SILENT_SHOWN)}
              total={notAsked.length}
              all={`${base}&sponsor=not-asked&vote=unknown`}
              {...shared}
              about="silence"
            />
          </section>
        </div>
      </div>
    </SoftLinks>
  )
}
