'use client'

import { type FormEvent, useId, useState } from 'react'
import { useCommand } from '@/components/command/useCommand'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Notice } from '@/components/ui/Notice'
import { invite } from '../actions'
import type { LinkToHand } from './LinkDialog'
import { type PersonFacts, PersonFields } from './PersonFields'

interface Props {
  open: boolean
  onClose: () => void
  onInvited: (link: LinkToHand) => void
}

const NOBODY: PersonFacts = { name: '', email: '', role: 'negotiator' }

/** Invites somebody. What was typed stays until the invitation stands. */
export function InviteDialog({ open, onClose, onInvited }: Props) {
  const form = useId()
  const { send, pending } = useCommand(invite)
  const [facts, setFacts] = useState(NOBODY)
  const [refused, setRefused] = useState<{ message: string; fields: Record<string, string> } | null>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (pending) return
    const { answer } = await send(facts)
    if (answer.status !== 'ok') {
      setRefused({ message: answer.message, fields: answer.status === 'invalid' ? answer.fields : {} })
      return
    }
    setFacts(NOBODY)
    setRefused(null)
    onInvited({ name: facts.name, token: answer.result.token, invited: true })
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Invite somebody"
      lead="You get a link to hand over; this desk sends no e-mail."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} look="ink" aria-disabled={pending}>
            Make the link
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
