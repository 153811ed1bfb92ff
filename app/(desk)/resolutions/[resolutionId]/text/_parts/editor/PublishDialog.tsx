'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from '@/components/command/useForm'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Checkbox'
import { Dialog } from '@/components/ui/Dialog'
import { Notice } from '@/components/ui/Notice'
import { refused } from '@/domain/answer'
import type { DraftView } from '@/domain/draft/version'
import { publish } from '../../actions'
import { type Naming, NamingFields } from '../NamingFields'

interface Props {
  draft: DraftView
  /** The open readings and brackets, told before it is fixed. */
  brackets: number
  today: string
  /** Saves what is not saved. A sentence where the draft cannot be fixed as it stands; null where it can. */
  beforePublish: () => Promise<string | null>
}

/** Publishes the working draft under the name the field gives it; from then on it never changes. */
export function PublishDialog({ draft, brackets, today, beforePublish }: Props) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [naming, setNaming] = useState<Naming>(() => ({
    label: draft.label === 'Working draft' ? '' : draft.label,
    symbol: draft.symbol ?? '',
    date: draft.date ?? today,
    note: draft.note ?? '',
  }))
  const [reconfirm, setReconfirm] = useState(false)
  const { resolutionId, id: versionId } = draft
  const { said, pending, onSubmit } = useForm(
    async (mutationId, input: unknown) => {
      const objection = await beforePublish()
      return objection === null ? publish(mutationId, input) : refused(objection)
    },
    () => ({ resolutionId, versionId, ...naming, reconfirm }),
    () => {
      setOpen(false)
      router.push(`/resolutions/${resolutionId}/text/${versionId}`)
      router.refresh()
      return null
    },
  )
  return (
    <>
      <Button look="ink" onClick={() => setOpen(true)}>
        Publish as…
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Publish the draft"
        lead={
          brackets === 0
            ? 'It never changes from then on. The text is clean.'
            : `It never changes from then on. ${brackets} ${brackets === 1 ? 'bracket is' : 'brackets are'} left in it.`
        }
      >
        <form className="flex flex-col gap-3" onSubmit={onSubmit}>
          <NamingFields naming={naming} change={(patch) => setNaming({ ...naming, ...patch })} mistakes={said.fields} />
          <Checkbox
            checked={reconfirm}
            onChange={(event) => setReconfirm(event.target.checked)}
            label="Ask sponsors who promised or signed to confirm again"
          />
          {said.message ? <Notice kind="alert">{said.message}</Notice> : null}
          <div className="flex justify-end gap-2">
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button type="submit" look="ink" disabled={pending}>
              Publish
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
