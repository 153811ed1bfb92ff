'use client'

import { useEffect } from 'react'
import { forgetKeptDays } from './keptDay'

/** Stands where nobody is signed in: forgets what pages kept on this device for the one who was. */
export function ForgetKept() {
  useEffect(() => {
    // A browser that denies its storage has kept nothing.
    forgetKeptDays().catch(() => undefined)
  }, [])
  return null
}
