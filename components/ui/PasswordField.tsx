'use client'

import { Eye, EyeOff } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from './Button'
import { describedBy, Field, Input } from './Field'

interface Props {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  autoComplete: 'current-password' | 'new-password'
  mistake?: ReactNode
  hint?: ReactNode
  /** Says beside the label that it is required, where other fields of the form are not. */
  required?: boolean
}

/** A password, which may be shown while it is typed and pasted from a password manager. */
export function PasswordField({ id, label, value, onChange, autoComplete, mistake, hint, required }: Props) {
  const [shown, setShown] = useState(false)
  const Icon = shown ? EyeOff : Eye
  // A mistake says what the hint said.
  const help = mistake ? null : hint
  return (
    <Field id={id} label={label} mistake={mistake} hint={help} required={required}>
      <div className="relative">
        <Input
          id={id}
          tall
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-required
          aria-invalid={mistake ? true : undefined}
          aria-describedby={describedBy(id, { hint: help, mistake })}
          className="pe-12"
        />
        <Button
          look="quiet"
          square
          aria-label={shown ? `Hide: ${label.toLowerCase()}` : `Show: ${label.toLowerCase()}`}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          className="absolute! inset-y-0 end-1.5 my-auto"
        >
          <Icon aria-hidden size={18} strokeWidth={1.6} />
        </Button>
      </div>
    </Field>
  )
}
