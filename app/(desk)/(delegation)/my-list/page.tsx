import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageTitle, SectionHead } from '@/components/ui/SectionHead'
import type { OwnStep } from '@/domain/resolution/portfolio'
import { readForPage } from '@/server/page'
import { ownStepsRead } from '@/server/reads/portfolio'
import { KeepTrue } from '../../_parts/KeepTrue'
import { SoftLinks } from '../../_parts/SoftLinks'
import { StepLine } from './_parts/StepLine'

export const metadata: Metadata = { title: 'My list' }

interface Part {
  word: string
  rest: string
  holds: (due: string | null, today: string) => boolean
}

const PARTS: readonly Part[] = [
  { word: 'Overdue', rest: '', holds: (due, today) => due !== null && due < today },
  { word: 'Due', rest: 'today', holds: (due, today) => due === today },
  { word: 'Due', rest: 'later', holds: (due, today) => due !== null && due > today },
  { word: 'Open', rest: 'without a day', holds: (due) => due === null },
]

/** One's own next steps on every resolution, the overdue first. */
export default async function MyListPage() {
  const { steps, today } = await readForPage(ownStepsRead, {})
  return (
    <SoftLinks className="flex w-full max-w-3xl flex-col gap-6 px-4 py-5 md:px-8">
      <KeepTrue />
      <PageTitle word="Yours:" rest={steps.length === 1 ? 'one next step' : `${steps.length} next steps`} />
      {steps.length === 0 ? (
        <EmptyState word="Nothing" rest="waits for you">
          A next step with your name on it, on any resolution, stands here until it is taken.
        </EmptyState>
      ) : null}
      {PARTS.map((part) => (
        <Steps key={part.word + part.rest} part={part} steps={steps} today={today} />
      ))}
    </SoftLinks>
  )
}

function Steps({ part, steps, today }: { part: Part; steps: readonly OwnStep[]; today: string }) {
  const own = steps.filter((step) => part.holds(step.due, today))
  if (own.length === 0) return null
  return (
    <section>
      <SectionHead word={part.word} rest={part.rest} aside={<span className="text-ink-3">{own.length}</span>} />
      <ul>
        {own.map((step) => (
          <StepLine key={`${step.resolutionId} ${step.iso3}`} step={step} today={today} withResolution />
        ))}
      </ul>
    </section>
  )
}
