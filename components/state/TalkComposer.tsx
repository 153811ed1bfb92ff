'use client'

import { CornerDownLeft } from 'lucide-react'
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react'
import { useExactNow } from '@/components/clock'
import { useAnswers, useWaitingQueue } from '@/components/offline/WaitingProvider'
import { Button } from '@/components/ui/Button'
import { cx } from '@/components/ui/cx'
import type { Conflict } from '@/domain/answer'
import type { TalkInput } from '@/domain/outreach/talk'
import { stateName } from '@/domain/reference/stateNames'
import { TalkConflict } from './TalkConflict'
import { KindChoice, TalkFields } from './TalkFields'
import { type StandingStep, stepOf } from './TalkStep'
import { type TalkDraft, useTalkDraft } from './talkDraft'

interface Props {
  resolutionId: string
  iso3: string
  /** The item on which a vote may be told, with the version of the State's expected vote; null where it may not vote. */
  item: { id: string; name: string; version: number } | null
  /** The next step that stands for it; null while that is not known. */
  step: StandingStep | null
  /** Today in the body's city, YYYY-MM-DD. */
  today: string
  /** Called when the desk has acknowledged the talk, or it waits on the device because the desk cannot be reached. */
  logged: (mutationId: string, sentence: string) => void
  textRef?: Ref<HTMLTextAreaElement>
  className?: string
}

/**
 * Writes down what a State said. What was sent is kept on the device until the desk has acknowledged it; what the desk
 * refuses stands in the form again. Use with `key={iso3}`.
 */
export function TalkComposer(props: Props) {
  const { resolutionId, iso3, item, step, today, logged, textRef, className } = props
  const { draft, write, clear, takeUp } = useTalkDraft(resolutionId, iso3)
  const queue = useWaitingQueue()
  const exactNow = useExactNow()
  const [pending, setPending] = useState(false)
  const [mistake, setMistake] = useState<string | null>(null)
  const [contested, setContested] = useState<{ input: TalkInput; conflicts: Conflict[] } | null>(null)
  const name = stateName(iso3)?.name ?? iso3

  /** On its way. A form that closes meanwhile leaves its answer to the page. */
  const onItsWay = useRef<string | null>(null)
  useEffect(() => () => void (onItsWay.current && queue.release(onItsWay.current)), [queue])

  useAnswers(({ write: sent, answer, waited }) => {
    const isOwn = sent.name === 'talk.log' && sent.input.resolutionId === resolutionId && sent.input.iso3 === iso3
    if (isOwn && waited && answer.status !== 'ok' && answer.status !== 'conflict') takeUp(sent.input)
    return false
  })

  const send = async (input: TalkInput) => {
    setMistake(null)
    setContested(null)
    setPending(true)
    const { mutationId, settled } = queue.write({ name: 'talk.log', input }, { choosesItself: true })
    onItsWay.current = mutationId
    clear()
    const answer = await settled
    onItsWay.current = null
    setPending(false)
    if (answer === 'waits') return logged(mutationId, `Talk with ${name} waits on this device.`)
    if (answer.status === 'ok') return logged(mutationId, `Talk with ${name} logged.`)
    takeUp(input)
    if (answer.status === 'conflict') setContested({ input, conflicts: answer.conflicts })
    else setMistake(answer.message)
  }

  const submit = () => {
    if (pending) return
    if (draft.said.trim() === '') return setMistake('Write what was said.')
    void send(inputOf(draft, props, exactNow()))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    submit()
  }

  return (
    <form
      aria-label={`Log a talk with ${name}`}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
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
      <TalkFields {...{ draft, write, item, step, today }} />
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
      {contested && <TalkConflict {...contested} send={(input) => void send(input)} />}
    </form>
  )
}

function inputOf(draft: TalkDraft, { resolutionId, iso3, item, step, today }: Props, at: number): TalkInput {
  const { how, withWhom, said, expected, confidence } = draft
  const input: TalkInput = { resolutionId, iso3, how, withWhom, said, at }
  const next = step ? stepOf(draft, step, today) : undefined
  if (next) input.step = next
  if (expected === null || item === null) return input
  const held = expected === 'unknown' ? null : confidence
  return { ...input, told: { voteItemId: item.id, version: item.version, expected, confidence: held } }
}
