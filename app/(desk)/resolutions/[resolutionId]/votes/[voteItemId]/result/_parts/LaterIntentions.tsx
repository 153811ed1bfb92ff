'use client'

import { useMemo, useState } from 'react'
import { useCommand } from '@/components/command/useCommand'
import { VoteToken } from '@/components/marks/VoteToken'
import { Button } from '@/components/ui/Button'
import { Combobox } from '@/components/ui/Combobox'
import { Field, Input, Select } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { SectionHead } from '@/components/ui/SectionHead'
import { englishOrder } from '@/domain/reference/englishOrder'
import { STATE_NAMES, stateName } from '@/domain/reference/stateNames'
import type { ItemResult } from '@/domain/votes/itemResult'
import { packedVoteOf, unpackVotes } from '@/domain/votes/packed'
import { RECORDED_VOTES, type RecordedVote, VOTE_WORDS } from '@/domain/votes/vote'
import { noteIntention } from '../../../actions'

/** Votes announced after the board was locked: beside the record, never over it. */
export function LaterIntentions({ result, mayEdit }: { result: ItemResult; mayEdit: boolean }) {
  const { rollCall, laterIntentions, item } = result
  return (
    <section>
      <SectionHead word="Noted" rest="after the board was locked" />
      <p className="pb-1 text-small text-ink-3">
        The record stands; what a delegation later said it had meant is kept beside it.
      </p>
      <ul>
        {laterIntentions.map(({ iso3, vote, note }) => (
          <li key={iso3} className="flex min-h-8 items-center gap-2 border-rule border-b">
            <span className="min-w-0 flex-1">
              {stateName(iso3)?.name}
              {note ? <span className="text-ink-3"> {note}</span> : null}
            </span>
            <VoteToken vote={packedVoteOf(rollCall.votes, iso3) ?? 'absent'} recommended={item.recommended} size={18} />
            <span className="text-small text-ink-3">had meant</span>
            <VoteToken vote={vote} recommended={item.recommended} size={18} />
          </li>
        ))}
      </ul>
      {mayEdit ? <NoteForm result={result} /> : null}
    </section>
  )
}

function NoteForm({ result: { rollCall } }: { result: ItemResult }) {
  const [iso3, setIso3] = useState<string | null>(null)
  const [vote, setVote] = useState<RecordedVote>('yes')
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const { send, pending } = useCommand(noteIntention)
  const options = useMemo(() => {
    const listed = unpackVotes(rollCall.votes)
    const states = STATE_NAMES.filter((state) => listed.has(state.iso3)).sort(englishOrder)
    return states.map((state) => ({ value: state.iso3, label: state.name }))
  }, [rollCall.votes])
  async function save() {
    if (!iso3) return setRefusal('Choose the State that announced another vote.')
    const { answer } = await send({ rollCallId: rollCall.id, iso3, vote, note })
    setRefusal(answer.status === 'ok' ? null : answer.message)
    if (answer.status === 'ok') setIso3(null)
  }
  return (
    <details className="pt-2">
      <summary className="target link w-fit">Note a later intention</summary>
      <div className="grid gap-2 pt-2 md:grid-cols-[1fr_8rem_1fr_auto] md:items-end">
        <Field id="later-state" required label="State">
          <Combobox id="later-state" required options={options} value={iso3} onChange={setIso3} />
        </Field>
        <Field id="later-vote" label="Had meant">
          <Select id="later-vote" value={vote} onChange={(event) => setVote(event.target.value as RecordedVote)}>
            {RECORDED_VOTES.map((one) => (
              <option key={one} value={one}>
                {VOTE_WORDS[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field id="later-note" label="Where it was said">
          <Input id="later-note" value={note} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <Button onClick={() => void save()} disabled={pending}>
          Note it
        </Button>
      </div>
      {refusal ? (
        <Notice kind="alert" className="mt-2">
          {refusal}
        </Notice>
      ) : null}
    </details>
  )
}
