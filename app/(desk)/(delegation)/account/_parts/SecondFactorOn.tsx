'use client'

import { useState } from 'react'
import { useForm } from '@/components/command/useForm'
import { Button } from '@/components/ui/Button'
import { PasswordField } from '@/components/ui/PasswordField'
import { Said } from '@/components/ui/Said'
import { endFactor, renewCodes } from '../actions'

interface Props {
  codesLeft: number
  onCodes: (codes: readonly string[] | null) => void
}

/** While the second factor is on: new recovery codes, or off again, each with the password. */
export function SecondFactorOn({ codesLeft, onCodes }: Props) {
  const [password, setPassword] = useState('')
  const done = (codes: readonly string[] | null) => {
    setPassword('')
    onCodes(codes)
    return null
  }
  const codes = useForm(
    renewCodes,
    () => ({ password }),
    ({ recoveryCodes }) => done(recoveryCodes),
  )
  const off = useForm(
    endFactor,
    () => ({ password }),
    () => done(null),
  )
  const { said } = codes.said.message || codes.said.fields.password ? codes : off
  return (
    <form onSubmit={codes.onSubmit} method="post" noValidate className="flex max-w-md flex-col items-start gap-3">
      <p className="text-body">
        <b>It is on.</b> {codesLeft === 1 ? 'One recovery code is' : `${codesLeft} recovery codes are`} left.
      </p>
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
      <div className="flex flex-wrap gap-2">
        <Button type="submit" aria-disabled={codes.pending}>
          Make new recovery codes
        </Button>
        <Button look="quiet" onClick={off.onSubmit} aria-disabled={off.pending}>
          Turn it off
        </Button>
      </div>
    </form>
  )
}
