'use client'

import { CornerDownLeft } from 'lucide-react'
import { type KeyboardEvent, type Ref, useState } from 'react'
import { useExactNow } from '@/components/clock'
import { useAnswers, useWaitingQueue } from '@/components/offline/WaitingProvider'
import { Button } from '@/components/ui/Button'
import { cx } from '@/components/ui/cx'
import type { Conflict } from '@/domain/answer'
import { TALK_KIND_WORDS, TALK_KINDS, type TalkInput } from '@/domain/outreach/talk'
import { stateName } from '@/domain/reference/stateNames'
import {
  CONFIDENCE_WORDS,
  CONFIDENCES,
  EXPECTED_VOTES,
  isConfidence,
  isExpectedVote,
  VOTE_WORDS,
} from '@/domain/votes/vote'
import { type TalkDraft, useTalkDraft } from './talkDraft'

interface Props {
  resolutionId: string
  iso3: string
  /** The item on which a vote may be told, with the version of the State's expected vote; null where it may not vote. */
  item: { id: string; name: string; version: number } | null
  /** Called when the desk has acknowledged the talk, or it waits on the device because the desk cannot be reached. */
  logged: (mutationId: string, sentence: string) => void
  textRef?: Ref<HTMLTextAreaElement>
  className?: string
}

/**
 * Writes down what a State said. What was sent is kept on the device until the desk has acknowledged it; what the desk
 * refuses stands in the form again. Use with `key={iso3}`.
 */
export function TalkComposer({ resolutionId, iso3, item, logged, textRef, className }: Props) {
  const { draft, write, clear, takeUp } = useTalkDraft(resolutionId, iso3)
  const queue = useWaitingQueue()
  const exactNow = useExactNow()
  const [pending, setPending] = useState(false)
  const [mistake, setMistake] = useState<string | null>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const name = stateName(iso3)?.name ?? iso3

  useAnswers(({ write: sent, answer, waited }) => {
    const isOwn = sent.name === 'talk.log' && sent.input.resolutionId === resolutionId && sent.input.iso3 === iso3
    if (isOwn && waited && answer.status !== 'ok' && answer.status !== 'conflict') takeUp(sent.input)
    return false
  })

  const submit = async (version = item?.version ?? 0) => {
    if (pending) return
    if (draft.said.trim() === '') return setMistake('Write what was said.')
    const input = inputOf(draft, { resolutionId, iso3, item, version, at: exactNow() })
    setMistake(null)
    setConflict(null)
    setPending(true)
    const { mutationId, settled } = queue.write({ name: 'talk.log', input }, { choosesItself: true })
    clear()
    const answer = await settled
    setPending(false)
    if (answer === 'waits') return logged(mutationId, `Talk with ${name} waits on this device.`)
    if (answer.status === 'ok') return logged(mutationId, `Talk with ${name} logged.`)
    takeUp(input)
    if (answer.status === 'conflict') setConflict(answer.conflicts[0] ?? null)
    else setMistake(answer.message)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void submit()
  }

  return (
    <form
      aria-label={`Log a talk with ${name}`}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      className={cx('group rounded-control border border-control bg-paper focus-within:border-ink', className)}
    >
      <textarea
        ref={textRef}
        value={draft.said}
        onChange={(event) => write({ said: event.target.value })}
        onKeyDown={onKeyDown}
        aria-label={`What did ${name} say?`}
        placeholder={`What did ${name} say?`}
        maxLength={4000}
        className="block max-h-48 min-h-10 w-full resize-none rounded-control bg-transparent px-3 pt-2.5 outline-offset-[-2px]! field-sizing-content"
      />
      <ToldRow draft={draft} write={write} item={item} />
      <div className="flex items-center gap-3 px-3 pb-2">
        <KindChoice how={draft.how} choose={(how) => write({ how })} />
        <Button
          type="submit"
          look={draft.said.trim() === '' ? 'quiet' : 'ink'}
          size="small"
          square
          aria-label="Log this talk"
          aria-busy={pending}
          className="ms-auto pointer-coarse:size-11"
        >
          <CornerDownLeft aria-hidden size={15} strokeWidth={1.9} />
        </Button>
      </div>
      <p role="status" className={cx('px-3 pb-2 font-[560] text-small', !mistake && 'sr-only')}>
        {mistake}
      </p>
      {conflict && (
        <div role="alert" className="flex flex-wrap items-center gap-2 border-ink border-t px-3 py-2 text-small">
          <span className="min-w-40 flex-1">
            {conflict.by} has set the vote to <b>{votedWords(conflict.theirs)}</b> since.
          </span>
          <Button size="small" onClick={() => write({ expected: null })}>
            Keep theirs
          </Button>
          <Button size="small" look="ink" onClick={() => void submit(conflict.version)}>
            Set mine
          </Button>
        </div>
      )}
    </form>
  )
}

function inputOf(
  draft: TalkDraft,
  about: Pick<Props, 'resolutionId' | 'iso3' | 'item'> & { version: number; at: number },
): TalkInput {
  const { how, withWhom, said, expected, confidence } = draft
  const { resolutionId, iso3, item, version, at } = about
  const input = { resolutionId, iso3, how, withWhom, said, at }
  if (expected === null || item === null) return input
  const held = expected === 'unknown' ? null : confidence
  return { ...input, told: { voteItemId: item.id, version, expected, confidence: held } }
}

function votedWords(fields: Record<string, unknown>): string {
  const expected = String(fields.expected ?? '')
  const confidence = String(fields.confidence ?? '')
  const words = [
    isExpectedVote(expected) ? VOTE_WORDS[expected] : null,
    isConfidence(confidence) ? CONFIDENCE_WORDS[confidence].toLowerCase() : null,
  ]
  return words.filter(Boolean).join(', ') || 'something else'
}

type Part = { draft: TalkDraft; write: (change: Partial<TalkDraft>) => void }

/** With whom, and the vote told if any: out of the way until somebody writes. */
function ToldRow({ draft, write, item }: Part & Pick<Props, 'item'>) {
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
    </div>
  )
}

function KindChoice({ how, choose }: { how: TalkDraft['how']; choose: (how: TalkDraft['how']) => void }) {
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
