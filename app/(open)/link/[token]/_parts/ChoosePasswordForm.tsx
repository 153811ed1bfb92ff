'use client'

import { type FormEvent, useState } from 'react'
import { newMutationId } from '@/components/command/mutationId'
import { Button } from '@/components/ui/Button'
import { Field, Input } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { PasswordField } from '@/components/ui/PasswordField'
import { PASSWORD_MIN } from '@/domain/password'
import { signIn } from '../../../sign-in/_parts/signIn'
import { choosePassword } from '../actions'

type Mistakes = { password?: string; again?: string; form?: string }

/** Chooses a password and signs in with it. */
export function ChoosePasswordForm({ token, email }: { token: string; email: string }) {
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [mistakes, setMistakes] = useState<Mistakes>({})
  const [busy, setBusy] = useState(false)

  async function submit() {
    if (password !== again) return setMistakes({ again: 'The two passwords differ. Type the same one twice.' })
    setBusy(true)
    const refused = await send(token, password)
    if (refused) {
      setBusy(false)
      setMistakes(refused)
      return
    }
    const signedIn = (await signIn(email, password, '')) === null
    // Who has a second factor goes on at the sign-in page.
    window.location.assign(signedIn ? '/' : '/sign-in')
  }

  function press(event: FormEvent) {
    event.preventDefault()
    if (!busy) void submit()
  }

  return (
    <form onSubmit={press} method="post" noValidate className="flex flex-col gap-5">
      {mistakes.form ? <Notice kind="alert">{mistakes.form}</Notice> : null}
      <Field id="email" label="E-mail">
        <Input id="email" tall type="email" autoComplete="username" readOnly value={email} className="bg-desk" />
      </Field>
      <PasswordField
        id="password"
        label="Password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        mistake={mistakes.password}
        hint={`At least ${PASSWORD_MIN} characters; a short sentence is good.`}
      />
      <PasswordField
        id="again"
        label="Once more"
        autoComplete="new-password"
        value={again}
        onChange={setAgain}
        mistake={mistakes.again}
      />
      <Button type="submit" look="ink" size="touch" aria-disabled={busy}>
        {busy ? 'Saving…' : 'Choose this password'}
      </Button>
    </form>
  )
}

async function send(token: string, password: string): Promise<Mistakes | null> {
  try {
    const answer = await choosePassword(newMutationId(), { token, password })
    if (answer.status === 'ok') return null
    if (answer.status === 'invalid') return { password: answer.fields.password ?? answer.message }
    return { form: answer.message }
  } catch {
    return { form: 'The desk could not be reached; nothing was changed. Check the connection and press again.' }
  }
}
