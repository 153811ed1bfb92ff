import { Flag } from '@/components/marks/Flag'
import { stateName } from '@/domain/reference/stateNames'
import type { OwnStep } from '@/domain/resolution/portfolio'
import { shortDate } from '@/domain/time/moment'

interface Props {
  step: OwnStep
  today: string
  /** Names the resolution too, where several stand together. */
  withResolution?: boolean
}

/** One next step: the State, what is to be done, and when it is due. */
export function StepLine({ step, today, withResolution }: Props) {
  const state = stateName(step.iso3)
  return (
    <li data-listed className="grid grid-cols-[1.25rem_minmax(0,1fr)_max-content] gap-x-2.5 border-rule border-t py-2">
      <span className="pt-0.5">{state ? <Flag iso2={state.iso2} /> : null}</span>
      <div className="min-w-0">
        <a
          href={`/resolutions/${step.resolutionId}/count?open=${step.iso3}`}
          className="target font-[580] hover:text-hand"
        >
          {state?.name ?? step.iso3}
        </a>
        <p className="text-ink-2">{step.nextStep}</p>
        {withResolution ? (
          <a href={`/resolutions/${step.resolutionId}`} className="text-ink-3 text-small hover:text-hand">
            {step.shortTitle}
          </a>
        ) : null}
      </div>
      <DueWord due={step.due} today={today} />
    </li>
  )
}

function DueWord({ due, today }: { due: string | null; today: string }) {
  if (due === null) return <span className="text-ink-3">no day set</span>
  if (due < today)
    return (
      <span className="flex flex-col items-end gap-0.5">
        <b className="rounded-[3px] bg-ink px-1.5 text-paper text-small">overdue</b>
        <span className="text-ink-3 text-small">{shortDate(due, today.slice(0, 4))}</span>
      </span>
    )
  return <span className="text-ink-3">{due === today ? 'today' : shortDate(due, today.slice(0, 4))}</span>
}
