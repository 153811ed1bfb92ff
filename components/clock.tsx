'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'

const ClockContext = createContext<{ now: number; offset: number }>({ now: 0, offset: 0 })

/** Gives the parts below the desk's `now`, which the server read first, so that the first paint agrees with it. */
export function ClockProvider({ now: first, offset, children }: { now: number; offset: number; children: ReactNode }) {
  const [now, setNow] = useState(first)
  useEffect(() => {
    const tick = () => setNow(Date.now() + offset)
    const timer = setInterval(tick, 30_000)
    return () => clearInterval(timer)
  }, [offset])
  return <ClockContext value={{ now, offset }}>{children}</ClockContext>
}

/** The desk's `now` to half a minute, for ages and times left. */
export const useNow = (): number => useContext(ClockContext).now

/** Makes the desk's exact `now` when something happens. */
export function useExactNow(): () => number {
  const { offset } = useContext(ClockContext)
  return useCallback(() => Date.now() + offset, [offset])
}
