'use client'

import { useEffect, useState } from 'react'
import { useLive } from '@/components/live/LiveProvider'

/** How long a row says who changed it. */
const TINT_MS = 2500

/** Rows that somebody else changed a moment ago, with who it was. */
export function useChangedBy(resolutionId: string, meId: string | undefined): ReadonlyMap<string, string> {
  const { onChanges } = useLive()
  const [changed, setChanged] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>()
    const leave = onChanges((changes) => {
      const ours = changes.filter(
        (change) =>
          change.resolutionId === resolutionId &&
          change.byId !== meId &&
          (change.entity === 'expectedVote' || change.entity === 'outreach'),
      )
      if (ours.length === 0) return
      const fresh = new Map(ours.map((change) => [change.iso3 ?? '', change.byName]))
      setChanged((before) => new Map([...before, ...fresh]))
      const timer = setTimeout(() => {
        timers.delete(timer)
        setChanged((before) => new Map([...before].filter(([iso3]) => !fresh.has(iso3))))
      }, TINT_MS)
      timers.add(timer)
    })
    return () => {
      leave()
      for (const timer of timers) clearTimeout(timer)
    }
  }, [onChanges, resolutionId, meId])
  return changed
}
