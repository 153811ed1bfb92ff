'use client'

import { type FormEvent, useId, useState } from 'react'
import { useCommand } from '@/components/command/useCommand'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Notice } from '@/components/ui/Notice'
import type { PersonListed } from '@/domain/desk/people'
import { edit } from '../actions'
import { PersonFields } from './PersonFields'

/** Changes name, e-mail and role of somebody. */
export function PersonDialog({ person, onClose }: { person: PersonListed; onClose: () => void }) {
  const form = useId()
  const { send, pending } = useCommand(edit)
  const [facts, setFacts] = useState({ name: person.name, email: person.email, role: person.role })
  const [refused, setRefused] = useState<{ message: string; fields: Record<string, string> } | null>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (pending) return
    const { answer } = await send({ personId: person.id, ...facts })
    if (answer.status === 'ok') onClose()
    else setRefused({ message: answer.message, fields: answer.status === 'invalid' ? answer.fields : {} })
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={person.name}
      lead="A changed role counts from the next click on."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} look="ink" aria-disabled={pending}>
            Save
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4">
        {refused && Object.keys(refused.fields).length === 0 ? <Notice kind="alert">{refused.message}</Notice> : null}
        <PersonFields
          facts={facts}
          set={(patch) => setFacts((before) => ({ ...before, ...patch }))}
          mistakes={refused?.fields ?? {}}
        />
      </form>
    </Dialog>
  )
}
