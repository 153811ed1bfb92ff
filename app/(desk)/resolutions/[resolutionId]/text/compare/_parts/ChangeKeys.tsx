'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'

/** J and K step through the changes, S turns to side by side and back. */
export function ChangeKeys({ changes }: { changes: number }) {
  const router = useRouter()
  const path = usePathname()
  const params = useSearchParams()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        (event.target as HTMLElement).closest('input, select, textarea')
      )
        return
      if (event.key === 'j' || event.key === 'k') stepTo(changes, event.key === 'j' ? 1 : -1)
      if (event.key === 's') {
        const next = new URLSearchParams(params)
        next.set('view', params.get('view') === 'side' ? 'inline' : 'side')
        router.replace(`${path}?${next}`, { scroll: false })
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [changes, params, path, router])
  return null
}

/** Goes to the next change in that direction and marks it, here and in the list. */
export function stepTo(changes: number, by: number): void {
  if (changes === 0) return
  const marked = document.querySelector<HTMLElement>('[data-change][data-current]')
  const at = Number(marked?.dataset.change ?? 0) + by
  const wanted = at < 1 ? changes : at > changes ? 1 : at
  marked?.removeAttribute('data-current')
  document.querySelector('[data-for][aria-current]')?.removeAttribute('aria-current')
  const next = document.querySelector<HTMLElement>(`[data-change="${wanted}"]`)
  next?.setAttribute('data-current', '')
  next?.scrollIntoView({ block: 'center' })
  document.querySelector(`[data-for="${wanted}"]`)?.setAttribute('aria-current', 'true')
}
