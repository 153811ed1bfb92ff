import { SectionHead } from '@/components/ui/SectionHead'
import type { Portfolio } from '@/domain/resolution/portfolio'
import { StepLine } from '../../my-list/_parts/StepLine'

/** One's own next steps that are due, the overdue first; the rest stands in one's list. */
export function OwnToday({ mine: { due, total }, today }: Pick<Portfolio, 'mine' | 'today'>) {
  return (
    <section>
      <SectionHead
        word="Yours"
        rest="today"
        aside={
          <a href="/my-list" className="link target">
            My list, {total}
          </a>
        }
      />
      {due.length === 0 ? <p className="py-2 text-ink-3">Nothing of yours is due today.</p> : null}
      <ul>
        {due.map((step) => (
          <StepLine key={`${step.resolutionId} ${step.iso3}`} step={step} today={today} />
        ))}
      </ul>
    </section>
  )
}
