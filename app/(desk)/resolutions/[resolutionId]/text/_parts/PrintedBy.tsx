'use client'

import { useQuery } from '@tanstack/react-query'
import { useNow } from '@/components/clock'
import { queries } from '@/components/queries'
import { momentInCity } from '@/domain/time/moment'

/** On paper: the resolution's marking, and who printed the text when. The same stands on a file that is exported. */
export function PrintedBy({ marking, timeZone }: { marking: string | null; timeZone: string }) {
  const { data: desk } = useQuery(queries.desk())
  const now = useNow()
  if (!marking) return null
  return (
    <p className="print-only pb-3 text-center text-small">
      <b>{marking}</b>
      {desk ? `. Printed by ${desk.me.name} on ${momentInCity(now, timeZone)}` : null}
    </p>
  )
}
