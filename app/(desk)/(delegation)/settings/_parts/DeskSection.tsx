'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from '@/components/command/useForm'
import { Flag } from '@/components/marks/Flag'
import { Button } from '@/components/ui/Button'
import { Combobox } from '@/components/ui/Combobox'
import { describedBy, Field, Input } from '@/components/ui/Field'
import { Said } from '@/components/ui/Said'
import { SectionHead } from '@/components/ui/SectionHead'
import { saveSettings } from '../actions'
import { STATE_OPTIONS } from './stateOptions'

/** Whose desk it is, the line under the delegation's name, and after how many days what was heard counts as stale. */
export function DeskSection(given: { iso3: string; title: string; staleDays: number }) {
  const [iso3, setIso3] = useState<string | null>(given.iso3)
  const [title, setTitle] = useState(given.title)
  const [days, setDays] = useState(String(given.staleDays))
  const router = useRouter()
  const { said, pending, onSubmit } = useForm(
    saveSettings,
    () => ({ iso3, title, staleDays: /^\d+$/.test(days) ? Number(days) : null }),
    () => {
      // The name and the flag stand in the masthead, which the server draws.
      router.refresh()
      return 'Saved.'
    },
  )
  const stateHint = 'Its flag stands at the head of every page, and “with us” is reckoned from its votes.'
  const titleHint = 'Behind the State’s name, such as “Permanent Mission, New York”.'
  const daysHint = 'What was heard longer ago is marked as old, on the sheet and in the filters.'
  const staleMistake = said.fields.staleDays && 'Write a whole number of days, from 1 to 365.'
  return (
    <section>
      <SectionHead word="Names" rest="this desk" />
      <form onSubmit={onSubmit} method="post" noValidate className="flex max-w-sm flex-col items-start gap-4 pt-2">
        <Field
          id="desk-state"
          label="The delegation’s State"
          hint={stateHint}
          mistake={said.fields.iso3}
          required
          className="w-full"
        >
          <Combobox
            id="desk-state"
            required
            options={STATE_OPTIONS}
            value={iso3}
            onChange={setIso3}
            mark={(option) => <Flag iso2={option.iso2} />}
            nothing="No State of that name."
            invalid={Boolean(said.fields.iso3)}
            describedBy={describedBy('desk-state', { hint: stateHint, mistake: said.fields.iso3 })}
          />
        </Field>
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
        <Field id="stale-days" label="Stale after days" hint={daysHint} mistake={staleMistake} required>
          <Input
            id="stale-days"
            inputMode="numeric"
            aria-required
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
