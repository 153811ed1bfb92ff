import { SectionHead } from '@/components/ui/SectionHead'
import type { OwnStep } from '@/domain/resolution/portfolio'
import { StepLine } from '../../my-list/_parts/StepLine'

const IN_SIGHT = 5

/** One's own next steps that are due, the overdue first; the rest stands in one's list. */
export function OwnToday({ steps, today }: { steps: readonly OwnStep[]; today: string }) {
  const due = steps.filter((step) => step.due !== null && step.due <= today)
  return (
    <section>
      <SectionHead
        word="Yours"
        rest="today"
        aside={
          <a href="/my-list" className="link target">
            My list, {steps.length}
          </a>
        }
      />
      {due.length === 0 ? <p className="py-2 text-ink-3">Nothing of yours is due today.</p> : null}
      <ul>
        {due.slice(0, IN_SIGHT).map((step) => (
          <StepLine key={`${step.resolutionId} ${step.iso3}`} step={step} today={today} />
        ))}
      </ul>
    </section>
  )
}
