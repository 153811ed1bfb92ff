'use client'

import { useQuery } from '@tanstack/react-query'
import { useNow } from '@/components/clock'
import { queries } from '@/components/queries'
import { BottomBar } from '@/components/shell/BottomBar'
import { Tabs } from '@/components/shell/Tabs'
import { resolutionTabs, type TabEntry } from '@/components/shell/tabEntries'
import { bodyById } from '@/domain/reference/bodies'
import { dueBy } from '@/domain/resolution/tabFigures'
import { dateInCity } from '@/domain/time/moment'
import { LogTalk } from './LogTalk'

const LABEL = 'This resolution'

/** The places of a resolution in the masthead, each with how much waits there. */
export function ResolutionTabs({ resolutionId }: { resolutionId: string }) {
  return <Tabs tabs={usePlaces(resolutionId)} label={LABEL} />
}

/** The same at a phone's foot. */
export function ResolutionBar({ resolutionId }: { resolutionId: string }) {
  return (
    <BottomBar
      label={LABEL}
      tabs={usePlaces(resolutionId)}
      first={['overview', 'count', 'votes']}
      log={<LogTalk resolutionId={resolutionId} inBar />}
    />
  )
}

function usePlaces(resolutionId: string): TabEntry[] {
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const { data: figures } = useQuery(queries.tabFigures(resolutionId))
  const now = useNow()
  const base = `/resolutions/${resolutionId}`
  if (!figures || !resolution) return resolutionTabs(base)
  const { states, sponsors, versions, voteItems } = figures
  const due = dueBy(figures, dateInCity(now, bodyById(resolution.bodyId)?.timeZone ?? 'America/New_York'))
  // A place where nothing waits has no figure: a nought would read as something to see.
  const counts = { states, sponsors, versions, voteItems, due }
  return resolutionTabs(base, Object.fromEntries(Object.entries(counts).filter(([, figure]) => figure > 0)))
}
