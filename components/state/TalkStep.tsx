import { shortDate } from '@/domain/time/moment'
import { Checkbox } from '../ui/Checkbox'
import { cx } from '../ui/cx'
import type { TalkDraft } from './talkDraft'

/** The next step that stands for a State, with the version of the row it stands in. */
export interface StandingStep {
  nextStep: string | null
  /** YYYY-MM-DD. */
  nextStepDue: string | null
  version: number
}

interface Props {
  draft: TalkDraft
  write: (change: Partial<TalkDraft>) => void
  standing: StandingStep
  /** Today in the body's city, YYYY-MM-DD. */
  today: string
  fieldClass: string
}

/** Is the standing step done by this talk? Unless somebody says otherwise, one that is due is. */
export function closesStep(draft: TalkDraft, { nextStep, nextStepDue }: StandingStep, today: string): boolean {
  if (nextStep === null) return false
  return draft.closesStep ?? (nextStepDue !== null && nextStepDue <= today)
}

/** What the talk leaves of the next step; undefined where it leaves it alone. */
export function stepOf(draft: TalkDraft, standing: StandingStep, today: string) {
  const isFree = standing.nextStep === null || closesStep(draft, standing, today)
  const next = draft.nextStep.trim()
  if (!isFree || (next === '' && standing.nextStep === null)) return undefined
  return next === ''
    ? { version: standing.version, nextStep: null, nextStepDue: null }
    : { version: standing.version, nextStep: next, nextStepDue: draft.nextStepDue || null }
}

/** Offers to close the step that this talk was, and to say what comes next. */
export function TalkStep({ draft, write, standing, today, fieldClass }: Props) {
  const closes = closesStep(draft, standing, today)
  return (
    <div className="grid w-full gap-2">
      {standing.nextStep !== null && (
        <Checkbox
          checked={closes}
          onChange={(event) => write({ closesStep: event.target.checked })}
          onKeyDown={(event) => event.stopPropagation()}
          className="text-small pointer-coarse:min-h-11 pointer-coarse:items-center"
          label={
            <>
              Done: <b>{standing.nextStep}</b>
              {standing.nextStepDue !== null && (
                <>
                  {' '}
                  <span
                    className={cx('whitespace-nowrap', standing.nextStepDue <= today ? 'font-[640]' : 'text-ink-2')}
                  >
                    · due {shortDate(standing.nextStepDue, today.slice(0, 4))}
                  </span>
                </>
              )}
            </>
          }
        />
      )}
      {(standing.nextStep === null || closes) && (
        <div className="flex gap-2">
          <input
            value={draft.nextStep}
            onChange={(event) => write({ nextStep: event.target.value })}
            onKeyDown={(event) => event.stopPropagation()}
            aria-label="Next step after this talk"
            placeholder="Next step"
            maxLength={300}
            className={cx(fieldClass, 'min-w-0 flex-1')}
          />
          {draft.nextStep.trim() !== '' && (
            <input
              type="date"
              value={draft.nextStepDue}
              onChange={(event) => write({ nextStepDue: event.target.value })}
              onKeyDown={(event) => event.stopPropagation()}
              aria-label="Next step due"
              className={fieldClass}
            />
          )}
        </div>
      )}
    </div>
  )
}
