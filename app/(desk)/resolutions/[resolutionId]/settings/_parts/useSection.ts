import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { type CommandAction, useCommand } from '@/components/command/useCommand'
import type { Conflict } from '@/domain/answer'
import { type Read, touched } from '@/domain/resolution/resolutionDraft'

interface Said {
  done: string | null
  message: string | null
  fields: Record<string, string>
}

const QUIET: Said = { done: null, message: null, fields: {} }

interface Section<Draft extends object> {
  resolutionId: string
  /** The version of the resolution this page was drawn from. */
  version: number
  began: Draft
  /** What of the draft is sent, or its mistakes. */
  read: (draft: Draft) => Read<Record<string, unknown>>
  /** The draft's fields from the values a conflict shows. */
  typed: (values: Record<string, unknown>) => Partial<Draft>
}

/**
 * A part of the settings that is saved on its own. Only fields that were touched are sent. What somebody else changed
 * meanwhile is shown beside what was typed, and nothing is overwritten until one of the two is chosen.
 */
export function useSection<Draft extends object>(
  action: CommandAction<unknown, unknown>,
  { resolutionId, version, began: first, read, typed }: Section<Draft>,
) {
  const [draft, setDraft] = useState(first)
  const [began, setBegan] = useState(first)
  const [seen, setSeen] = useState(version)
  const [said, setSaid] = useState(QUIET)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const { send, pending } = useCommand(action)
  const router = useRouter()

  async function save(knowing: number) {
    const result = read(draft)
    if (!result.ok) return setSaid({ ...QUIET, fields: result.fields })
    const before = read(began)
    const patch = before.ok ? touched(before.input, result.input) : result.input
    if (Object.keys(patch).length === 0) return setSaid({ ...QUIET, done: 'Nothing was changed.' })
    const { answer } = await send({ resolutionId, version: knowing, ...patch })
    if (answer.status === 'conflict') return setConflict(answer.conflicts[0] ?? null)
    if (answer.status === 'invalid') return setSaid({ ...QUIET, fields: answer.fields })
    if (answer.status === 'refused') return setSaid({ ...QUIET, message: answer.message })
    setConflict(null)
    setBegan(draft)
    setSaid({ ...QUIET, done: 'Saved.' })
    router.refresh()
  }

  function keepTheirs() {
    if (!conflict) return
    const theirs = typed(conflict.theirs)
    setDraft((now) => ({ ...now, ...theirs }))
    setBegan((now) => ({ ...now, ...theirs }))
    setSeen(conflict.version)
    setConflict(null)
  }

  async function setMine() {
    if (!conflict) return
    setSeen(conflict.version)
    await save(conflict.version)
  }

  return {
    draft,
    change: (patch: Partial<Draft>) => setDraft((now) => ({ ...now, ...patch })),
    said,
    conflict,
    keepTheirs,
    setMine: () => void setMine(),
    pending,
    onSubmit(event: FormEvent) {
      event.preventDefault()
      if (!pending) void save(seen)
    },
  }
}
