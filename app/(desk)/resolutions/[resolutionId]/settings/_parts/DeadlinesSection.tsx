'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useCommand } from '@/components/command/useCommand'
import { Button } from '@/components/ui/Button'
import { Said } from '@/components/ui/Said'
import { SectionHead } from '@/components/ui/SectionHead'
import { bodyById } from '@/domain/reference/bodies'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { deadlineDraft, readDeadlines } from '@/domain/resolution/resolutionDraft'
import { DeadlineFields } from '../../../../_parts/resolutionForm/DeadlineFields'
import { saveDeadlines } from '../actions'

const QUIET = { done: null as string | null, message: null as string | null, fields: {} as Record<string, string> }

/** The dated deadlines. One that a colleague added meanwhile stays. */
export function DeadlinesSection({ resolution }: { resolution: ResolutionView }) {
  const body = bodyById(resolution.bodyId)
  const zone = body?.timeZone ?? 'America/New_York'
  const drafts = () => resolution.deadlines.map((one) => deadlineDraft(one, zone))
  const [drawn, setDrawn] = useState(resolution.deadlines)
  const [deadlines, setDeadlines] = useState(drafts)
  const [edited, setEdited] = useState(false)
  const [said, setSaid] = useState(QUIET)
  const { send, pending } = useCommand(saveDeadlines)
  const router = useRouter()
  // What was saved comes back with its ids, and others' changes with it, unless somebody is typing here.
  if (drawn !== resolution.deadlines && !edited) {
    setDrawn(resolution.deadlines)
    setDeadlines(drafts())
  }

  async function save() {
    const read = readDeadlines(deadlines, zone)
    if (!read.ok) return setSaid({ ...QUIET, fields: read.fields })
    const seen = drawn.map(({ id }) => id)
    const { answer } = await send({ resolutionId: resolution.id, deadlines: read.input, seen })
    if (answer.status !== 'ok') return setSaid({ ...QUIET, message: answer.message })
    setEdited(false)
    setSaid({ ...QUIET, done: 'Saved.' })
    router.refresh()
  }

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!pending) void save()
  }
  return (
    <section aria-label="Deadlines">
      <SectionHead word="Due" rest="when" />
      <form onSubmit={onSubmit} method="post" noValidate className="flex flex-col gap-4 pt-2">
        <DeadlineFields
          deadlines={deadlines}
          change={(next) => {
            setEdited(true)
            setDeadlines(next)
          }}
          city={body?.seat ?? 'New York'}
          fields={said.fields}
        />
        <Said said={said} />
        <Button type="submit" look="ink" aria-disabled={pending} className="w-fit">
          Save the deadlines
        </Button>
      </form>
    </section>
  )
}
