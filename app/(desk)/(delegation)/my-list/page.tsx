import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageTitle, SectionHead } from '@/components/ui/SectionHead'
import { type OwnStepsPage, partOfStep, STEP_PARTS, type StepPart } from '@/domain/resolution/portfolio'
import { readForPage } from '@/server/page'
import { ownStepsRead, STEPS } from '@/server/reads/portfolio'
import { KeepTrue } from '../../_parts/KeepTrue'
import { ShowMore } from '../../_parts/ShowMore'
import { SoftLinks } from '../../_parts/SoftLinks'
import { EarlierSteps } from './_parts/EarlierSteps'
import { StepLine } from './_parts/StepLine'

export const metadata: Metadata = { title: 'My list' }

const PARTS: Record<StepPart, { word: string; rest: string }> = {
  overdue: { word: 'Overdue', rest: '' },
  today: { word: 'Due', rest: 'today' },
  later: { word: 'Due', rest: 'later' },
  open: { word: 'Open', rest: 'without a day' },
}

const LIST = 'own-steps'

interface Props {
  searchParams: Promise<{ shown?: string }>
}

/** One's own next steps on every resolution under way, the overdue first. */
export default async function MyListPage({ searchParams }: Props) {
  const own = await readForPage(ownStepsRead, { shown: (await searchParams).shown })
  const { steps, total, anyEarlier } = own
  return (
    <SoftLinks className="flex w-full max-w-3xl flex-col gap-6 px-4 py-5 md:px-8">
      <KeepTrue />
      <PageTitle word="Yours:" rest={total === 1 ? 'one next step' : `${total} next steps`} />
      {total === 0 ? (
        <EmptyState word="Nothing" rest="waits for you">
          A next step with your name on it, on any resolution, stands here until it is taken.
        </EmptyState>
      ) : null}
      <div id={LIST} className="flex flex-col gap-6">
        {STEP_PARTS.map((part) => (
          <Steps key={part} part={part} own={own} />
        ))}
      </div>
      <ShowMore
        {...{ shown: steps.length, total, step: STEPS.first, most: STEPS.most, list: LIST }}
        order="next steps, what is due first"
        beyond="The sheet of each resolution has the others."
      />
      {anyEarlier ? <EarlierSteps /> : null}
    </SoftLinks>
  )
}

function Steps({ part, own: { steps, counts, today } }: { part: StepPart; own: OwnStepsPage }) {
  const shown = steps.filter(({ due }) => partOfStep(due, today) === part)
  if (shown.length === 0) return null
  const { word, rest } = PARTS[part]
  return (
    <section>
      <SectionHead word={word} rest={rest} aside={<span className="text-ink-3">{counts[part]}</span>} />
      <ul>
        {shown.map((step) => (
          <StepLine key={`${step.resolutionId} ${step.iso3}`} step={step} today={today} withResolution />
        ))}
      </ul>
    </section>
  )
}
