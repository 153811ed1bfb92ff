'use client'

import { WifiOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLive } from './LiveProvider'

/** A drop shorter than this is nobody's business. */
const PATIENCE_MS = 2500

/** Says that others' changes do not arrive, and since when; goes away by itself. */
export function ConnectionStrip() {
  const { state } = useLive()
  const [since, setSince] = useState<Date | null>(null)
  useEffect(() => {
    if (state !== 'lost') return setSince(null)
    const began = new Date()
    const timer = setTimeout(() => setSince(began), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [state])
  return (
    <div role="status">
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
