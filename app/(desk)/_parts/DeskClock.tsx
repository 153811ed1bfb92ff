'use client'

import { useNow } from '@/components/clock'
import { momentInCity } from '@/domain/time/moment'

/** The desk's day and time, in New York. */
export function DeskClock() {
  const now = useNow()
  return (
    <time dateTime={new Date(now).toISOString()} className="text-ink-3" suppressHydrationWarning>
      {momentInCity(now, 'America/New_York')} New York
    </time>
  )
}
