'use client'

import { type FormEvent, useState } from 'react'
import { useCommand } from '@/components/command/useCommand'
import { Flag } from '@/components/marks/Flag'
import { Button } from '@/components/ui/Button'
import { Combobox } from '@/components/ui/Combobox'
import { Field, Input } from '@/components/ui/Field'
import { Said } from '@/components/ui/Said'
import { SectionHead } from '@/components/ui/SectionHead'
import { stateName } from '@/domain/reference/stateNames'
import { saveSettings } from '../actions'
import { STATE_OPTIONS } from './stateOptions'

const QUIET = { done: null, message: null }

/** By session, the State drawn by lot that sits first: the hall's order follows from it. */
export function SeatingSection(given: { seatedFirst: Record<string, string> }) {
  const { send } = useCommand(saveSettings)
  const [seated, setSeated] = useState(given.seatedFirst)
  const [session, setSession] = useState('')
  const [iso3, setIso3] = useState<string | null>(null)
  const [said, setSaid] = useState<{ done: string | null; message: string | null }>(QUIET)

  async function save(next: Record<string, string>, done: string): Promise<boolean> {
    const { answer } = await send({ seatedFirst: next })
    setSaid(answer.status === 'ok' ? { done, message: null } : { done: null, message: answer.message })
    if (answer.status === 'ok') setSeated(next)
    return answer.status === 'ok'
  }

  async function add(event: FormEvent) {
    event.preventDefault()
    if (iso3 === null) return setSaid({ done: null, message: 'Choose the State that sits first.' })
    if (await save({ ...seated, [session.trim()]: iso3 }, `Session ${session.trim()} is seated.`)) {
      setSession('')
      setIso3(null)
    }
  }

  const remove = (one: string) => {
    const { [one]: _gone, ...rest } = seated
    return save(rest, `Session ${one} is taken out.`)
  }
  return (
    <section>
      <SectionHead word="Seats" rest="the Assembly" />
      <p className="max-w-lg py-2 text-body text-ink-2">
        Before each session a State is drawn to sit in the first place; the others follow in English alphabetical order.
      </p>
      <ul>
        {Object.entries(seated)
          .sort(([a], [b]) => Number(b) - Number(a))
          .map(([one, first]) => (
            <li key={one} className="flex min-h-10 items-center gap-3 border-rule border-b text-body">
              <span className="w-24">Session {one}</span>
              <Flag iso2={stateName(first)?.iso2 ?? ''} />
              <span className="flex-1 font-[560]">{stateName(first)?.name ?? first}</span>
              <Button look="quiet" size="small" onClick={() => void remove(one)}>
                Take out<span className="sr-only"> session {one}</span>
              </Button>
            </li>
          ))}
      </ul>
      <form onSubmit={(event) => void add(event)} noValidate className="flex flex-wrap items-end gap-3 pt-3">
        <Field id="seat-session" label="Session" required>
          <Input
            id="seat-session"
            inputMode="numeric"
            aria-required
            value={session}
            onChange={(event) => setSession(event.target.value)}
            className="max-w-24"
          />
        </Field>
        <Field id="seat-state" label="State in the first place" required className="w-64">
          <Combobox
            id="seat-state"
            required
            options={STATE_OPTIONS}
            value={iso3}
            onChange={setIso3}
            mark={(option) => <Flag iso2={option.iso2} />}
            nothing="No State of that name."
          />
        </Field>
        <Button type="submit">Seat</Button>
      </form>
      <div className="pt-3">
        <Said said={said} />
      </div>
    </section>
  )
}
