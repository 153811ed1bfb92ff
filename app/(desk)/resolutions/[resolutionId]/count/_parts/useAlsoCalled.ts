'use client'

import { useEffect, useState } from 'react'

const NOBODY: ReadonlySet<string> = new Set()

/** Codes of the States that are also called so. All the other names are fetched when somebody first searches. */
export function useAlsoCalled(search: string): ReadonlySet<string> {
  const [called, setCalled] = useState(NOBODY)
  useEffect(() => {
    if (search.trim() === '') return setCalled(NOBODY)
    let here = true
    void import('@/domain/reference/otherNames').then(
      ({ statesCalled }) => here && setCalled(statesCalled(search)),
      // Without a network the UN names are still found.
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [search])
  return called
}
