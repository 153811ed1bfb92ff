'use client'

import { Check, CircleAlert, PenLine } from 'lucide-react'
import { cx } from '@/components/ui/cx'
import { choiceAsked, type SyncState } from './syncWorld'

function clockOf(at: number, timeZone: string): string {
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false, timeZone } as const
  return new Intl.DateTimeFormat('en-GB', time).format(at)
}

/**
 * Whether what is on the page is saved, in words; a failure says what is kept and what comes next. Where two readings are
 * open it asks for the choice: until then what the writer wrote there is not saved.
 */
export function SaveStatus({ sync, timeZone }: { sync: SyncState; timeZone: string }) {
  const { status, savedAt, message, conflicts } = sync
  const failed = status === 'failed' || status === 'closed'
  const unchosen = status === 'saved' && conflicts.length > 0
  const trouble = failed || unchosen
  return (
    <p
      role="status"
      className={cx(
        'flex items-center gap-1.5 text-body text-ink-3 md:ms-auto',
        trouble ? 'max-md:basis-full max-md:px-3 max-md:pb-2' : 'min-w-24 justify-end max-md:min-w-0 max-md:px-2',
      )}
    >
      {trouble ? (
        <>
          <CircleAlert aria-hidden size={15} strokeWidth={1.9} className="shrink-0 text-ink" />
          <b className="text-ink md:max-w-80">
            {failed ? `Not saved. ${message}` : `${choiceAsked(conflicts.length)}.`}
          </b>
        </>
      ) : status === 'saved' ? (
        <>
          <Check aria-hidden size={15} strokeWidth={1.6} />
          <span className="max-md:sr-only">{savedAt === null ? 'Saved' : `Saved ${clockOf(savedAt, timeZone)}`}</span>
        </>
      ) : (
        <>
          <PenLine aria-hidden size={15} strokeWidth={1.6} className="md:hidden" />
          <span className="max-md:sr-only">Saving…</span>
        </>
      )}
    </p>
  )
}
