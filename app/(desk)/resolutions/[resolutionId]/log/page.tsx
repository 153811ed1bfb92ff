import type { Metadata } from 'next'
import Link from 'next/link'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageTitle, SectionHead } from '@/components/ui/SectionHead'
import { bodyById } from '@/domain/reference/bodies'
import { dayInCity } from '@/domain/time/moment'
import { readForPage } from '@/server/page'
import { changesRead } from '@/server/reads/changes'
import { deskRead } from '@/server/reads/desk'
import { resolutionRead } from '@/server/reads/resolutions'
import { KeepTrue } from '../../../_parts/KeepTrue'
import { SoftLinks } from '../../../_parts/SoftLinks'
import { PrintedLine } from '../_parts/PrintedLine'
import { LogFilters } from './_parts/LogFilters'
import { LogStep } from './_parts/LogStep'
import { stepsByDay } from './_parts/steps'

export const metadata: Metadata = { title: 'Changes' }

interface Props {
  params: Promise<{ resolutionId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What changed on this resolution, newest first: by whom, of which State, of which kind, since when. */
export default async function LogPage({ params, searchParams }: Props) {
  const { resolutionId } = await params
  const { before, ...chosen } = readable(await searchParams)
  const resolution = await readForPage(resolutionRead, { resolutionId })
  const page = await readForPage(changesRead, { resolutionId, ...chosen, ...(before ? { before } : {}) })
  const { me } = await readForPage(deskRead, {})
  const mayEdit = resolution.may.includes('count.edit')
  const takenBack = new Set(page.undone)
  // Of a step that is shown in part, what is not shown would be taken back too.
  const shownInPart = (step: readonly { seq: number }[]) =>
    Boolean(chosen.state || chosen.kind) ||
    (page.before !== null && step.some(({ seq }) => seq === page.lines.at(-1)?.seq))
  const timeZone = bodyById(resolution.bodyId)?.timeZone ?? 'America/New_York'
  const older = page.before && `?${new URLSearchParams({ ...chosen, before: String(page.before) })}`
  return (
    <SoftLinks className="flex w-full max-w-4xl flex-col gap-5 px-4 py-5 md:px-8">
      {before ? null : <KeepTrue resolutionId={resolutionId} />}
      <PageTitle word="Changed" rest="on this resolution" />
      <PrintedLine resolutionId={resolutionId} />
      <LogFilters team={resolution.team} chosen={chosen} />
      {page.lines.length === 0 ? (
        <EmptyState word="Nothing" rest="changed">
          Nothing fits this choice; take a part of it away.
        </EmptyState>
      ) : null}
      {stepsByDay(page.lines, (at) => dayInCity(at, timeZone, true)).map(([day, steps]) => (
        <section key={day}>
          <SectionHead word={day.split(' ')[0] ?? ''} rest={day.split(' ').slice(1).join(' ')} />
          <ul>
            {steps.map((step) => (
              <LogStep
                key={step[0]?.seq}
                lines={step}
                resolutionId={resolutionId}
                timeZone={timeZone}
                mayTakeBack={
                  mayEdit && !shownInPart(step) && step.every((line) => line.undoable && line.actorId === me.id)
                }
                wasTakenBack={takenBack.has(step[0]?.mutationId ?? '')}
              />
            ))}
          </ul>
        </section>
      ))}
      {older ? (
        <Link href={older} className="link target self-start print:hidden">
          Older changes
        </Link>
      ) : null}
    </SoftLinks>
  )
}

/** What of the address the log can be narrowed by; anything else is left alone. */
function readable(params: Awaited<Props['searchParams']>): Record<string, string> {
  const chosen: Record<string, string> = {}
  for (const name of ['by', 'state', 'kind', 'since', 'before']) {
    const value = params[name]
    if (typeof value === 'string' && value !== '') chosen[name] = value
  }
  return chosen
}
