'use client'

import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { describedBy, Field, Input } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { PasswordField } from '@/components/ui/PasswordField'
import type { SignInRefusal } from '@/domain/desk/signInAnswer'
import { signIn, singleSignOnAddress } from './signIn'

interface Props {
  /** Where to go afterwards: a path of ours. */
  next: string
  /** The words of the button for single sign-on, where there is one. */
  singleSignOn: string | null
  /** Said above the form: why one is here. */
  notice: string | null
}

/** E-mail and password, and a one-time code where the account has a second factor. Nothing typed is lost. */
export function SignInForm({ next, singleSignOn, notice }: Props) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [codeWanted, setCodeWanted] = useState(false)
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null)
  const [busy, setBusy] = useState(false)
  const mistakeAt = (at: SignInRefusal['at']) => (refusal?.at === at ? refusal.message : null)

  async function submit() {
    setBusy(true)
    const refused = await signIn(email, password, codeWanted ? code : '')
    if (refused === null) {
      // A full load: nothing that was drawn for somebody else stays.
      window.location.assign(next)
      return
    }
    setBusy(false)
    const firstAsk = refused.at === 'code' && !codeWanted
    setCodeWanted(refused.at === 'code')
    setRefusal(firstAsk ? null : refused)
    window.requestAnimationFrame(() => document.getElementById(refused.at)?.focus())
  }

  async function goToProvider() {
    setBusy(true)
    const address = await singleSignOnAddress(next)
    if (address) window.location.assign(address)
    else {
      setBusy(false)
      setRefusal({ at: 'password', message: 'The ministry’s sign-in could not be reached. Try again in a moment.' })
    }
  }

  function send(event: FormEvent) {
    event.preventDefault()
    if (!busy) void submit()
  }

  return (
    <form onSubmit={send} method="post" noValidate className="flex flex-col gap-5">
      {notice ? <Notice kind="alert">{notice}</Notice> : null}
      <Field id="email" label="E-mail">
        <Input
          id="email"
          tall
          aria-required
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <PasswordField
        id="password"
        label="Password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        mistake={mistakeAt('password')}
      />
      {codeWanted ? <CodeField code={code} setCode={setCode} mistake={mistakeAt('code')} /> : null}
      <Button type="submit" look="ink" size="touch" aria-disabled={busy}>
        {busy ? 'Signing in…' : 'Sign in'}
      </Button>
      <div className="flex flex-wrap justify-between gap-x-4 gap-y-2 text-section">
        {singleSignOn ? (
          <button type="button" className="link target" onClick={() => void goToProvider()}>
            {singleSignOn}
          </button>
        ) : null}
        <Link href="/forgotten-password" className="link target">
          Forgotten password
        </Link>
      </div>
    </form>
  )
}

function CodeField(props: { code: string; setCode: (code: string) => void; mistake: string | null }) {
  const hint = 'Six figures from your authenticator, or one of your recovery codes.'
  return (
    <Field id="code" label="One-time code" hint={hint} mistake={props.mistake}>
      <Input
        id="code"
        tall
        aria-required
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        value={props.code}
        onChange={(event) => props.setCode(event.target.value)}
        aria-invalid={props.mistake ? true : undefined}
        aria-describedby={describedBy('code', { hint, mistake: props.mistake })}
      />
    </Field>
  )
}
