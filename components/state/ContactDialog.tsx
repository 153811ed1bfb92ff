'use client'

import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useCallback, useRef, useState } from 'react'
import { postedCommand } from '@/components/command/postedCommand'
import { useCommand } from '@/components/command/useCommand'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Field, Input, Select } from '@/components/ui/Field'
import { announceDone } from '@/components/ui/Toaster'
import type { Colleague } from '@/domain/desk/desk'
import type { Contact } from '@/domain/outreach/stateStory'
import { stateName } from '@/domain/reference/stateNames'

type ContactFacts = Omit<Contact, 'id' | 'version'>

const putContact = postedCommand<ContactFacts & { id?: string; version?: number }, { contactId: string }>('contact.put')
const removeContact = postedCommand<{ id: string }, null>('contact.remove')
const restoreContact = postedCommand<{ id: string }, null>('contact.restore')

interface Props {
  iso3: string
  /** Null for a new one. */
  contact: Contact | null
  colleagues: readonly Colleague[]
  close: () => void
}

/** Adds or changes a contact. Where a colleague changed it first, the second save goes over theirs, knowingly. */
export function ContactDialog({ iso3, contact, colleagues, close }: Props) {
  const client = useQueryClient()
  const put = useCommand(putContact)
  const remove = useCommand(removeContact)
  const restore = useCommand(restoreContact)
  const [mistakes, setMistakes] = useState<Record<string, string>>({})
  const [message, setMessage] = useState<string | null>(null)
  const seen = useRef(contact?.version ?? 0)
  const form = useRef<HTMLFormElement>(null)
  const onClose = useCallback(() => close(), [close])

  const finish = async () => {
    // A contact stands beside every resolution's row of the State.
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[2] === 'state' || queryKey[1] === 'state' })
    close()
  }
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { answer } = await put.send({
      ...(contact ? { id: contact.id, version: seen.current } : {}),
      ...factsOf(iso3, new FormData(event.currentTarget)),
    })
    if (answer.status === 'ok') return finish()
    setMistakes(answer.status === 'invalid' ? answer.fields : {})
    if (answer.status === 'conflict') seen.current = answer.conflicts[0]?.version ?? seen.current
    const again = answer.status === 'conflict' ? ' Save again to put yours over it.' : ''
    setMessage(answer.status === 'invalid' ? null : `${answer.message}${again}`)
  }
  const takeAway = async () => {
    if (!contact) return
    const { answer } = await remove.send({ id: contact.id })
    if (answer.status !== 'ok') return setMessage(answer.message)
    announceDone(`${contact.name} taken away.`, { run: () => void restore.send({ id: contact.id }) })
    await finish()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={contact ? contact.name : `Somebody known in ${stateName(iso3)?.name}`}
      actions={
        <>
          {contact && (
            <Button look="quiet" onClick={() => void takeAway()} className="me-auto">
              Take away
            </Button>
          )}
          <Button onClick={close}>Cancel</Button>
          <Button look="ink" aria-busy={put.pending} onClick={() => form.current?.requestSubmit()}>
            Save
          </Button>
        </>
      }
    >
      <form ref={form} onSubmit={(event) => void save(event)} className="grid gap-3 md:grid-cols-2">
        <Line name="name" label="Name or post" required value={contact?.name} mistake={mistakes.name} />
        <Line name="post" label="Committee or place" value={contact?.post} mistake={mistakes.post} />
        <Line name="languages" label="Languages" value={contact?.languages} mistake={mistakes.languages} />
        <Line name="phone" label="Telephone" type="tel" value={contact?.phone} mistake={mistakes.phone} />
        <Line name="email" label="E-mail" value={contact?.email} mistake={mistakes.email} />
        <Field id="contact-heldBy" label="Known to">
          <Select id="contact-heldBy" name="heldBy" defaultValue={contact?.heldBy ?? ''}>
            <option value="">Nobody in particular</option>
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <p role="alert" className="font-[560] text-small md:col-span-2">
          {message}
        </p>
      </form>
    </Dialog>
  )
}

interface LineProps {
  name: keyof ContactFacts
  label: string
  type?: string
  value: string | null | undefined
  mistake: string | undefined
  required?: boolean
}

function Line({ name, label, type = 'text', value, mistake, required }: LineProps) {
  const id = `contact-${name}`
  return (
    <Field id={id} label={label} mistake={mistake} required={required}>
      <Input
        id={id}
        name={name}
        type={type}
        defaultValue={value ?? ''}
        autoComplete="off"
        aria-required={required || undefined}
        aria-invalid={Boolean(mistake)}
      />
    </Field>
  )
}

function factsOf(iso3: string, form: FormData): ContactFacts {
  const text = (name: string) => String(form.get(name) ?? '').trim() || null
  return {
    iso3,
    name: text('name') ?? '',
    post: text('post'),
    languages: text('languages'),
    phone: text('phone'),
    email: text('email'),
    heldBy: text('heldBy'),
  }
}
