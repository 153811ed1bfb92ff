'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from '@/components/command/useForm'
import { queries } from '@/components/queries'
import { Button } from '@/components/ui/Button'
import { describedBy, Field, Input } from '@/components/ui/Field'
import { Said } from '@/components/ui/Said'
import { SectionHead } from '@/components/ui/SectionHead'
import { rename } from '../actions'

/** One's name, as colleagues and the log have it. */
export function NameSection() {
  const { data: account } = useSuspenseQuery(queries.ownAccount())
  const [name, setName] = useState(account.name)
  const { said, pending, onSubmit } = useForm(
    rename,
    () => ({ name }),
    () => 'Saved.',
  )
  const hint = 'An administrator changes your e-mail address and your role.'
  return (
    <section>
      <SectionHead word="Calls" rest="you" />
      <form onSubmit={onSubmit} method="post" noValidate className="flex max-w-sm flex-col items-start gap-3 pt-2">
        <Field id="own-name" required label="Name" hint={hint} mistake={said.fields.name} className="w-full">
          <Input
            id="own-name"
            aria-required
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.target.value)}
            aria-invalid={said.fields.name ? true : undefined}
            aria-describedby={describedBy('own-name', { hint, mistake: said.fields.name })}
          />
        </Field>
        <Said said={said} />
        <Button type="submit" aria-disabled={pending}>
          Save the name
        </Button>
      </form>
    </section>
  )
}
