'use client'

import { useState } from 'react'
import { useForm } from '@/components/command/useForm'
import { Button } from '@/components/ui/Button'
import { describedBy, Field, Input } from '@/components/ui/Field'
import { PasswordField } from '@/components/ui/PasswordField'
import { Said } from '@/components/ui/Said'
import type { SecondFactorOffer } from '@/domain/desk/people'
import { beginFactor } from '../actions'
import { QrCode } from './QrCode'

interface Props {
  offer: SecondFactorOffer
  onCodes: (codes: readonly string[] | null) => void
}

/** Scan, type the code that shows, and the password: only then is the second factor on. */
export function OfferForm({ offer, onCodes }: Props) {
  const [code, setCode] = useState('')
  const [password, setPassword] = useState('')
  const { said, pending, onSubmit } = useForm(
    beginFactor,
    () => ({ offer: offer.offer, code, password }),
    ({ recoveryCodes }) => {
      onCodes(recoveryCodes)
      return null
    },
  )
  return (
    <form onSubmit={onSubmit} method="post" noValidate className="flex flex-wrap gap-6">
      <div className="flex max-w-[12.5rem] flex-col gap-2">
        <QrCode text={offer.address} label="The code to scan with your authenticator" />
        <p className="break-all text-ink-3 text-small">
          Or type this key: <span className="text-ink">{offer.secret.match(/.{1,4}/g)?.join(' ')}</span>
        </p>
      </div>
      <div className="flex w-full max-w-sm flex-col items-start gap-3">
        <p className="text-body">Scan this with an authenticator, then type the code that it shows.</p>
        <Field id="factor-code" required label="One-time code" mistake={said.fields.code} className="w-full">
          <Input
            id="factor-code"
            aria-required
            tall
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            aria-invalid={said.fields.code ? true : undefined}
            aria-describedby={describedBy('factor-code', { mistake: said.fields.code })}
          />
        </Field>
        <PasswordField
          required
          id="factor-password"
          label="Your password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          mistake={said.fields.password}
        />
        <Said said={said} />
        <Button type="submit" aria-disabled={pending}>
          Turn the second factor on
        </Button>
      </div>
    </form>
  )
}
