'use client'

import { CloudOff } from 'lucide-react'
import { useWaiting } from '@/components/offline/WaitingProvider'
import type { SheetRow } from '@/domain/count/sheet'
import { TALK_KIND_WORDS } from '@/domain/outreach/talk'
import type { SheetEdits } from './useSheetEdits'

interface Props {
  resolutionId: string
  row: SheetRow
  edits: SheetEdits
}

/** While the desk cannot be reached: that what was entered on this State waits, and the talks that are not in the story. */
export function WaitingHere({ resolutionId, row, edits }: Props) {
  const { waiting } = useWaiting()
  const undone = new Set(waiting.flatMap((write) => (write.name === 'mutation.undo' ? [write.input.mutationId] : [])))
  const talks = waiting.flatMap((write) =>
    write.name === 'talk.log' &&
    write.input.resolutionId === resolutionId &&
    write.input.iso3 === row.iso3 &&
    !undone.has(write.mutationId)
      ? [write]
      : [],
  )
  if (!edits.isAway || !edits.patches.has(row.iso3)) return null
  return (
    <div role="status" className="flex gap-2 text-small">
      <CloudOff aria-hidden size={15} strokeWidth={1.6} className="mt-px shrink-0" />
      <div className="grid min-w-0 gap-1">
        <b>Waits on this device; sent when the desk can be reached.</b>
        {talks.map(({ mutationId, input }) => (
          <p key={mutationId} className="whitespace-pre-line break-words text-ink-2">
            {[TALK_KIND_WORDS[input.how], input.withWhom].filter(Boolean).join(', ')}. {input.said}
          </p>
        ))}
      </div>
    </div>
  )
}
