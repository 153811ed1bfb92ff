'use client'

import { useState } from 'react'
import { useForm } from '@/components/command/useForm'
import { Button } from '@/components/ui/Button'
import { describedBy, Field, Input } from '@/components/ui/Field'
import { Said } from '@/components/ui/Said'
import { SectionHead } from '@/components/ui/SectionHead'
import { saveSettings } from '../actions'

/** The line under the delegation's name, and after how many days what was heard counts as stale. */
export function DeskSection(given: { title: string; staleDays: number }) {
  const [title, setTitle] = useState(given.title)
  const [days, setDays] = useState(String(given.staleDays))
  const { said, pending, onSubmit } = useForm(
    saveSettings,
    () => ({ title, staleDays: /^\d+$/.test(days) ? Number(days) : null }),
    () => 'Saved.',
  )
  const titleHint = 'Behind the State’s name, such as “Permanent Mission, New York”.'
  const daysHint = 'What was heard longer ago is marked as old, on the sheet and in the filters.'
  const staleMistake = said.fields.staleDays && 'Write a whole number of days, from 1 to 365.'
  return (
    <section>
      <SectionHead word="Names" rest="this desk" />
      <form onSubmit={onSubmit} method="post" noValidate className="flex max-w-sm flex-col items-start gap-4 pt-2">
        <Field
          id="desk-title"
          label="Line under the name"
          hint={titleHint}
          mistake={said.fields.title}
          className="w-full"
        >
          <Input
            id="desk-title"
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            aria-invalid={said.fields.title ? true : undefined}
            aria-describedby={describedBy('desk-title', { hint: titleHint, mistake: said.fields.title })}
          />
        </Field>
        <Field id="stale-days" label="Stale after days" hint={daysHint} mistake={staleMistake}>
          <Input
            id="stale-days"
            inputMode="numeric"
            value={days}
            onChange={(event) => setDays(event.target.value)}
            aria-invalid={staleMistake ? true : undefined}
            aria-describedby={describedBy('stale-days', { hint: daysHint, mistake: staleMistake })}
            className="max-w-24"
          />
        </Field>
        <Said said={said} />
        <Button type="submit" look="ink" aria-disabled={pending}>
          Save
        </Button>
      </form>
    </section>
  )
}
