'use client'

import { useQuery } from '@tanstack/react-query'
import { useNow } from '@/components/clock'
import { queries } from '@/components/queries'
import { bodyById } from '@/domain/reference/bodies'
import { momentInCity } from '@/domain/time/moment'

/** On paper alone: what is marked how, of which resolution the page is, and who printed it when. */
export function PrintedLine({ resolutionId, of }: { resolutionId: string; of?: string }) {
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const { data: desk } = useQuery(queries.desk())
  const now = useNow()
  if (!resolution || !desk) return null
  const zone = bodyById(resolution.bodyId)?.timeZone ?? 'America/New_York'
  const what = [resolution.shortTitle, resolution.symbol, of].filter(Boolean).join(', ')
  return (
    <p className="print-only px-4 text-ink-3 text-small md:px-8">
      {resolution.marking ? <b>{resolution.marking}. </b> : null}
      {what}. Printed by {desk.me.name} on {momentInCity(now, zone)}.
    </p>
  )
}
