import { TALK_KIND_WORDS, TALK_KINDS } from '@/domain/outreach/talk'
import {
  CONFIDENCE_WORDS,
  CONFIDENCES,
  EXPECTED_VOTES,
  isConfidence,
  isExpectedVote,
  VOTE_WORDS,
} from '@/domain/votes/vote'
import { cx } from '../ui/cx'
import { type StandingStep, TalkStep } from './TalkStep'
import type { TalkDraft } from './talkDraft'

interface Props {
  draft: TalkDraft
  write: (change: Partial<TalkDraft>) => void
  item: { id: string; name: string } | null
  step: StandingStep | null
  today: string
}

/** With whom, the vote told if any, and what comes next: out of the way until somebody writes. */
export function TalkFields({ draft, write, item, step, today }: Props) {
  const idle = draft.said === '' && draft.withWhom === ''
  const fieldClass = 'h-7 min-w-0 rounded-control border border-rule bg-paper px-2 text-small pointer-coarse:h-11'
  return (
    <div className={cx('flex-wrap gap-2 px-3 pt-1 pb-2', idle ? 'hidden group-focus-within:flex' : 'flex')}>
      <input
        value={draft.withWhom}
        onChange={(event) => write({ withWhom: event.target.value })}
        onKeyDown={(event) => event.stopPropagation()}
        aria-label="With whom"
        placeholder="With whom"
        maxLength={120}
        className={cx(fieldClass, 'min-w-28 flex-1')}
      />
      {item && (
        <select
          value={draft.expected ?? ''}
          aria-label={`Vote told on ${item.name}`}
          onChange={(event) => write({ expected: isExpectedVote(event.target.value) ? event.target.value : null })}
          onKeyDown={(event) => event.stopPropagation()}
          className={fieldClass}
        >
          <option value="">No vote told</option>
          {EXPECTED_VOTES.map((vote) => (
            <option key={vote} value={vote}>
              {VOTE_WORDS[vote]}
            </option>
          ))}
        </select>
      )}
      {item && draft.expected !== null && draft.expected !== 'unknown' && (
        <select
          value={draft.confidence}
          aria-label="Confidence"
          onChange={(event) => isConfidence(event.target.value) && write({ confidence: event.target.value })}
          onKeyDown={(event) => event.stopPropagation()}
          className={fieldClass}
        >
          {CONFIDENCES.map((confidence) => (
            <option key={confidence} value={confidence}>
              {CONFIDENCE_WORDS[confidence]}
            </option>
          ))}
        </select>
      )}
      {step && <TalkStep draft={draft} write={write} standing={step} today={today} fieldClass={fieldClass} />}
    </div>
  )
}

/** How the State and the person spoke. */
export function KindChoice({ how, choose }: { how: TalkDraft['how']; choose: (how: TalkDraft['how']) => void }) {
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-x-3.5 gap-y-1">
      <legend className="sr-only">How you spoke</legend>
      {TALK_KINDS.map((kind) => (
        <label
          key={kind}
          className="target relative border-transparent border-b-2 pb-px text-ink-2 text-small has-checked:border-ink has-checked:font-[620] has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-hand has-focus-visible:outline-offset-2"
        >
          <input
            type="radio"
            name="how"
            value={kind}
            checked={how === kind}
            onChange={() => choose(kind)}
            onKeyDown={(event) => event.stopPropagation()}
            className="absolute inset-0 opacity-0"
          />
          {TALK_KIND_WORDS[kind]}
        </label>
      ))}
    </fieldset>
  )
}
