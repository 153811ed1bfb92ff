'use client'

import { useState } from 'react'
import { useCommand } from '@/components/command/useCommand'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Notice } from '@/components/ui/Notice'
import type { ResolutionView } from '@/domain/resolution/resolution'
import type { DayItem, OrderOfTheDay } from '@/domain/votes/orderOfTheDay'
import { addItem, editItem } from '../actions'
import { ItemFields } from './ItemFields'
import { draftOf, type ItemDraft, inputOf } from './itemDraft'

interface Props {
  open: boolean
  /** Null: a new item. */
  item: DayItem | null
  order: OrderOfTheDay
  resolution: ResolutionView
  onClose: () => void
}

interface Mistakes {
  message: string
  fields: Record<string, string>
}

/** Adds a vote item, or edits one. What was typed stays until it is saved. */
export function ItemDialog({ open, item, order, resolution, onClose }: Props) {
  const [draft, setDraft] = useState<ItemDraft>(() => draftOf(item, resolution))
  const [mistakes, setMistakes] = useState<Mistakes | null>(null)
  const adding = useCommand(addItem)
  const editing = useCommand(editItem)
  const resolutionId = order.resolutionId

  async function save() {
    const { answer } = item
      ? await editing.send({ resolutionId, voteItemId: item.id, version: item.version, ...inputOf(draft) })
      : await adding.send({ resolutionId, ...inputOf(draft) })
    if (answer.status === 'ok') return onClose()
    setMistakes({ message: answer.message, fields: answer.status === 'invalid' ? answer.fields : {} })
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={item ? 'Edit the vote item' : 'Add a vote item'}
      lead="What is put to the vote, in which body and on which date."
      className="md:w-[min(44rem,calc(100vw-2rem))]"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="ink" onClick={() => void save()} disabled={adding.pending || editing.pending}>
            {item ? 'Save' : 'Add the item'}
          </Button>
        </>
      }
    >
      <ItemFields
        draft={draft}
        change={(patch) => setDraft((standing) => ({ ...standing, ...patch }))}
        mistakes={mistakes?.fields ?? {}}
        others={order.items.filter((other) => other.id !== item?.id)}
      />
      {mistakes ? <Notice kind="alert">{mistakes.message}</Notice> : null}
    </Dialog>
  )
}
