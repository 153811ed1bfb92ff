'use client'

import { useSyncExternalStore } from 'react'

/** Where the styles turn to a phone's: under Tailwind's `md`. */
const PHONE = '(max-width: 47.99rem)'

function watch(changed: () => void): () => void {
  const phone = matchMedia(PHONE)
  phone.addEventListener('change', changed)
  return () => phone.removeEventListener('change', changed)
}

/** Is the page as narrow as a phone? False while the server draws: for what only a person's doing brings up. */
export const usePhone = (): boolean =>
  useSyncExternalStore(
    watch,
    () => matchMedia(PHONE).matches,
    () => false,
  )
