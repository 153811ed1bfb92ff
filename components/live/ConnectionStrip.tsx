'use client'

import { WifiOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWaiting } from '../offline/WaitingProvider'
import { WaitingStrip } from '../offline/WaitingStrip'
import { useLive } from './LiveProvider'

/** A phone's page scrolls as a whole: what is said of the network stays in sight. */
const IN_SIGHT = 'sticky top-0 z-20 print:hidden'

/** A drop shorter than this is nobody's business. */
const PATIENCE_MS = 2500

/**
 * Says that the network is away and what waits on this device until it is back; where nothing waits, that others'
 * changes do not arrive, and since when. Goes away by itself.
 */
export function ConnectionStrip() {
  const since = useDropped()
  const { waiting, awaySince, end } = useWaiting()
  if (waiting.length > 0 && (awaySince !== null || end !== 'sent'))
    return (
      <div className={IN_SIGHT}>
        <WaitingStrip waiting={waiting.length} {...{ awaySince, end }} />
      </div>
    )
  return (
    <div role="status" className={IN_SIGHT}>
      {since && (
        <p className="flex items-center gap-2 bg-ink px-4 py-2 text-paper md:px-8">
          <WifiOff aria-hidden size={15} strokeWidth={1.6} />
          <b>The connection to the desk dropped.</b> What others change is not shown; reconnecting by itself.
          <span className="ms-auto">
            since {since.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
          </span>
        </p>
      )}
    </div>
  )
}

/** Since when the live stream is lost; null while it is not, or for too short a time to speak of. */
function useDropped(): Date | null {
  const { state } = useLive()
  const [since, setSince] = useState<Date | null>(null)
  useEffect(() => {
    if (state !== 'lost') return setSince(null)
    const began = new Date()
    const timer = setTimeout(() => setSince(began), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [state])
  return since
}
