'use client'

import { useQuery } from '@tanstack/react-query'
import { Clock } from 'lucide-react'
import { useNow } from '@/components/clock'
import { queries } from '@/components/queries'
import { bodyById } from '@/domain/reference/bodies'
import { nextVote, standingDeadlines } from '@/domain/resolution/afterVote'
import type { Deadline, ResolutionView } from '@/domain/resolution/resolution'
import { dayInCity, timeInCity, timeLeft } from '@/domain/time/moment'

/** The action that is next: in Committee, once that has decided in plenary, none when both have. */
export function actionOf(
  { deadlines, voteItems, bodyId }: Pick<ResolutionView, 'deadlines' | 'voteItems' | 'bodyId'>,
  now: number,
): Deadline | undefined {
  return nextVote(standingDeadlines(deadlines, voteItems, bodyId), now)
}

/** When action is taken, in the body's city, and how long that is from now. */
export function NextAction({ resolutionId }: { resolutionId: string }) {
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const now = useNow()
  const action = resolution && actionOf(resolution, now)
  if (!resolution || !action) return null
  const zone = bodyById(resolution.bodyId)?.timeZone ?? 'America/New_York'
  return (
    <span className="flex items-center gap-2 whitespace-nowrap border-rule border-s ps-5">
      <Clock aria-hidden size={15} strokeWidth={1.6} />
      {action.label}{' '}
      <b>
        {dayInCity(action.at, zone)}, {timeInCity(action.at, zone)}
      </b>
      <span className="text-ink-3">{action.at > now ? `in ${timeLeft(action.at, now)}` : 'past'}</span>
    </span>
  )
}
