'use client'

import { useState } from 'react'
import { useForm } from '@/components/command/useForm'
import { Button } from '@/components/ui/Button'
import { PasswordField } from '@/components/ui/PasswordField'
import { Said } from '@/components/ui/Said'
import { SectionHead } from '@/components/ui/SectionHead'
import { PASSWORD_MIN } from '@/domain/password'
import { setPassword } from '../actions'

/** Changes the password, with the present one. */
export function PasswordSection() {
  const [current, setCurrent] = useState('')
  const [password, setNew] = useState('')
  const { said, pending, onSubmit } = useForm(
    setPassword,
    () => ({ current, password }),
    () => {
      setCurrent('')
      setNew('')
      return 'Changed. Your other browsers are signed out.'
    },
  )
  return (
    <section>
      <SectionHead word="Changes" rest="your password" />
      <form
        onSubmit={onSubmit}
        method="post"
        noValidate
        className="flex max-w-sm flex-col gap-3 pt-2 [&>button]:self-start"
      >
        <PasswordField
          required
          id="own-current"
          label="Present password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          mistake={said.fields.current}
        />
        <PasswordField
          required
          id="own-password"
          label="New password"
          autoComplete="new-password"
          value={password}
          onChange={setNew}
          mistake={said.fields.password}
          hint={`At least ${PASSWORD_MIN} characters; a short sentence is good.`}
        />
        <Said said={said} />
        <Button type="submit" aria-disabled={pending}>
          Change the password
        </Button>
      </form>
    </section>
  )
}
