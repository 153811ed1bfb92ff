'use client'

import { useRouter } from 'next/navigation'
import { postedCommand } from '@/components/command/postedCommand'
import { useCommand } from '@/components/command/useCommand'
import { Button } from '@/components/ui/Button'
import { announceDone, announceRefused } from '@/components/ui/Toaster'
import type { ContactTaken } from '@/domain/outreach/stateView'
import { ageOf } from '@/domain/time/moment'

const restoreContact = postedCommand<{ id: string }, null>('contact.restore')

/** Whom somebody took away, by whom and how long ago: each can be brought back as it stood. */
export function TakenAway({ taken, now }: { taken: readonly ContactTaken[]; now: number }) {
  const restore = useCommand(restoreContact)
  const router = useRouter()
  if (taken.length === 0) return null
  const bringBack = async ({ id, name }: ContactTaken) => {
    const { answer } = await restore.send({ id })
    if (answer.status !== 'ok') return announceRefused(answer.message)
    announceDone(`${name} is back.`)
    router.refresh()
  }
  return (
    <details className="text-small print:hidden">
      <summary className="target w-fit text-ink-3">{taken.length} taken away</summary>
      <ul>
        {taken.map((one) => (
          <li key={one.id} className="flex min-h-8 items-center gap-3">
            <span className="min-w-0 flex-1">
              {one.name}
              {one.post && `, ${one.post}`}{' '}
              <span className="text-ink-3">
                by {one.by}, {ageOf(one.at, now)}
              </span>
            </span>
            <Button size="small" disabled={restore.pending} onClick={() => void bringBack(one)}>
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
