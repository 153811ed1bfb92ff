'use client'

import { Check, CircleAlert } from 'lucide-react'
import type { SyncState } from './syncWorld'

function clockOf(at: number, timeZone: string): string {
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false, timeZone } as const
  return new Intl.DateTimeFormat('en-GB', time).format(at)
}

/** Whether what is on the page is saved, in words; a failure says what is kept and what comes next. */
export function SaveStatus({ sync, timeZone }: { sync: SyncState; timeZone: string }) {
  const { status, savedAt, message } = sync
  const trouble = status === 'failed' || status === 'closed'
  return (
    <p role="status" className="flex items-center gap-1.5 text-body text-ink-3 max-md:text-small">
      {trouble ? (
        <>
          <CircleAlert aria-hidden size={15} strokeWidth={1.9} className="shrink-0 text-ink" />
          <b className="max-w-80 text-ink">Not saved. {message}</b>
        </>
      ) : status === 'saved' ? (
        <>
          <Check aria-hidden size={15} strokeWidth={1.6} />
          {savedAt === null ? 'Saved' : `Saved ${clockOf(savedAt, timeZone)}`}
        </>
      ) : (
        'Saving…'
      )}
    </p>
  )
}
