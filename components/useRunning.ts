'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * Do scripts run? False while the server draws and for the first paint that takes its place; at once true on pages
 * reached from within. For what is long or fine and can wait until it can be used.
 */
export const useRunning = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
