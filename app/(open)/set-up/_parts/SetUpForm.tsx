'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import { newMutationId } from '@/components/command/mutationId'
import { Flag } from '@/components/marks/Flag'
import { Button } from '@/components/ui/Button'
import { Combobox } from '@/components/ui/Combobox'
import { describedBy, Field, Input } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import type { Option } from '@/components/ui/optionSearch'
import { PasswordField } from '@/components/ui/PasswordField'
import { PASSWORD_MIN } from '@/domain/password'
import { signIn } from '../../sign-in/_parts/signIn'
import { type SetUp, setUp } from '../actions'
import { StartChoice } from './StartChoice'

export type StateOption = Option & { iso2: string }

type Mistakes = Partial<Record<keyof SetUp | 'again' | 'form', string>>

const EMPTY: SetUp & { again: string } = { iso3: '', name: '', email: '', password: '', again: '', start: 'empty' }
/** The sample is the desk of the State that held the pen. */
const SAMPLE_STATE = 'NOR'

/** The three numbered answers. What was typed stays, whatever is refused. */
export function SetUpForm({ options }: { options: readonly StateOption[] }) {
  const [given, setGiven] = useState(EMPTY)
  const [mistakes, setMistakes] = useState<Mistakes>({})
  const [busy, setBusy] = useState(false)
  const sample = given.start === 'sample'
  const set = (patch: Partial<typeof given>) => setGiven((before) => ({ ...before, ...patch }))

  async function submit() {
    const found = mistakesIn(given)
    setMistakes(found)
    if (Object.keys(found).length > 0) return focusFirst(found)
    setBusy(true)
    const answer = await send(given)
    if (answer === null) return
    setBusy(false)
    setMistakes(answer)
    focusFirst(answer)
  }

  function press(event: FormEvent) {
    event.preventDefault()
    if (!busy) void submit()
  }

  return (
    <form onSubmit={press} method="post" noValidate className="mt-7 flex max-w-[47rem] flex-col gap-7">
      <Answer number={1} title="Your delegation">
        <div className="max-w-[27rem]">
          <Field
            id="iso3"
            label="State"
            hideLabel
            required
            mistake={mistakes.iso3}
            hint={sample ? 'The sample is the desk of Norway in November 2015.' : null}
          >
            <Combobox
              id="iso3"
              tall
              required
              options={sample ? options.filter(({ value }) => value === SAMPLE_STATE) : options}
              value={sample ? SAMPLE_STATE : given.iso3 || null}
              onChange={(iso3) => set({ iso3: iso3 ?? '' })}
              mark={(option) => <Flag iso2={option.iso2} height={16} eager />}
              placeholder="Type a name or a code"
              nothing="No State of that name."
              invalid={Boolean(mistakes.iso3)}
              describedBy={describedBy('iso3', { mistake: mistakes.iso3, hint: sample })}
            />
          </Field>
        </div>
      </Answer>
      <Answer number={2} title="The first administrator">
        <div className="grid gap-4 md:grid-cols-2">
          <TextField id="name" label="Name" autoComplete="name" {...{ given, set, mistakes }} />
          <TextField id="email" label="E-mail" autoComplete="username" {...{ given, set, mistakes }} />
          <PasswordField
            id="password"
            required
            label="Password"
            autoComplete="new-password"
            value={given.password}
            onChange={(password) => set({ password })}
            mistake={mistakes.password}
            hint={lengthHint(given.password)}
          />
          <PasswordField
            id="again"
            required
            label="Once more"
            autoComplete="new-password"
            value={given.again}
            onChange={(again) => set({ again })}
            mistake={mistakes.again}
          />
        </div>
      </Answer>
      <Answer number={3} title="Start with">
        <StartChoice value={given.start} onChange={(start) => set({ start })} />
      </Answer>
      <div className="flex flex-wrap items-center gap-3 md:ps-11">
        {mistakes.form ? <Notice kind="alert">{mistakes.form}</Notice> : null}
        <Button type="submit" look="ink" size="touch" aria-disabled={busy}>
          {busy ? 'Setting up…' : 'Set up Penholder'}
        </Button>
        <p className="text-small text-ink-3">Everything stays on this machine.</p>
      </div>
    </form>
  )
}

function lengthHint(password: string): string {
  const length = [...password].length
  if (length === 0 || length >= PASSWORD_MIN) return `At least ${PASSWORD_MIN} characters; a short sentence is good.`
  return `${length} of at least ${PASSWORD_MIN} characters`
}

function mistakesIn(given: typeof EMPTY): Mistakes {
  const found: Mistakes = {}
  if (!given.iso3 && given.start === 'empty') found.iso3 = 'Choose the State you speak for.'
  if (!given.name.trim()) found.name = 'Write your name.'
  if (!given.email.trim()) found.email = 'Write your e-mail address; it is the name you sign in with.'
  if (!given.password) found.password = 'Choose a password.'
  else if (given.password !== given.again) found.again = 'The two passwords differ. Type the same one twice.'
  return found
}

/** Sets up and signs in; null when the first page is on its way. */
async function send({ again: _again, ...input }: typeof EMPTY): Promise<Mistakes | null> {
  const iso3 = input.start === 'sample' ? SAMPLE_STATE : input.iso3
  try {
    const answer = await setUp(newMutationId(), { ...input, iso3 })
    if (answer.status === 'invalid') return answer.fields as Mistakes
    if (answer.status !== 'ok') return { form: answer.message }
  } catch {
    return { form: 'The desk could not be reached; nothing was set up. Check the connection and press again.' }
  }
  await signIn(input.email, input.password, '')
  window.location.assign('/')
  return null
}

function focusFirst(mistakes: Mistakes): void {
  const first = ['iso3', 'name', 'email', 'password', 'again'].find((field) => field in mistakes)
  if (first) document.getElementById(first)?.focus()
}

function Answer({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`answer-${number}`} className="grid grid-cols-[2.75rem_1fr] max-md:grid-cols-1">
      <span aria-hidden className="operative pe-3 text-end text-state max-md:hidden">
        {number}.
      </span>
      <div className="flex min-w-0 flex-col gap-2">
        <h2 id={`answer-${number}`} className="text-lead font-[620]">
          <span className="md:sr-only">{number}. </span>
          {title}
        </h2>
        {children}
      </div>
    </section>
  )
}

interface TextFieldProps {
  id: 'name' | 'email'
  label: string
  autoComplete: string
  given: typeof EMPTY
  set: (patch: Partial<typeof EMPTY>) => void
  mistakes: Mistakes
}

function TextField({ id, label, autoComplete, given, set, mistakes }: TextFieldProps) {
  return (
    <Field id={id} label={label} required mistake={mistakes[id]}>
      <Input
        id={id}
        tall
        aria-required
        type={id === 'email' ? 'email' : 'text'}
        autoComplete={autoComplete}
        autoCapitalize={id === 'email' ? 'none' : undefined}
        value={given[id]}
        onChange={(event) => set({ [id]: event.target.value })}
        aria-invalid={mistakes[id] ? true : undefined}
        aria-describedby={describedBy(id, { mistake: mistakes[id] })}
      />
    </Field>
  )
}
