'use client'

import { useState } from 'react'
import { postedCommand } from '@/components/command/postedCommand'
import { useForm } from '@/components/command/useForm'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Field, Input } from '@/components/ui/Field'
import { announceDone } from '@/components/ui/Toaster'
import type { KeptView } from '@/domain/count/keptView'

const keep = postedCommand<{ resolutionId: string; name: string; query: string }, { viewId: string }>('sheetView.keep')

interface Props {
  resolutionId: string
  query: string
  /** It has an order and no filter. */
  isSorted: boolean
  taken: readonly KeptView[]
  close: () => void
}

/** Names what the sheet shows now. A name that is taken is written over, and says so before. */
export function KeepViewDialog({ resolutionId, query, isSorted, taken, close }: Props) {
  const [name, setName] = useState('')
  const isTaken = taken.some((view) => view.name.toLowerCase() === name.trim().toLowerCase())
  const { said, pending, onSubmit } = useForm(
    keep,
    () => ({ resolutionId, name, query }),
    () => {
      announceDone(`The view “${name.trim()}” is kept.`)
      close()
      return null
    },
  )
  const mistake = said.fields.name ?? said.fields.query ?? said.message ?? undefined
  return (
    <Dialog
      open
      onClose={close}
      title="Keep this view"
      lead={isSorted ? 'Its order, for you alone' : 'Its filters and its order, for you alone'}
    >
      <form onSubmit={onSubmit} className="grid gap-4">
        <Field id="view-name" label="Name" mistake={mistake}>
          <Input
            id="view-name"
            value={name}
            onChange={(event) => setName(event.target.value)}
            maxLength={60}
            autoFocus
            required
          />
        </Field>
        <p role="status" className="min-h-5 text-ink-2 text-small">
          {isTaken && 'You keep a view of this name; it is written over.'}
        </p>
        <span className="flex justify-end gap-2">
          <Button onClick={close}>Cancel</Button>
          <Button look="ink" type="submit" aria-busy={pending}>
            {isTaken ? 'Write over' : 'Keep'}
          </Button>
        </span>
      </form>
    </Dialog>
  )
}
