'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

/** Where a press without modifiers leads inside the desk, or null. */
function pressedAddress(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return null
  const link = (event.target as Element).closest('a')
  const href = link?.getAttribute('href')
  return href?.startsWith('/') && !link?.target ? href : null
}

/**
 * Lets plain links inside go through the router, so that the page is kept. A dashboard has a link behind every
 * figure: as plain links they cost neither a script nor a fetch ahead each.
 */
export function SoftLinks({ children, className }: { children: ReactNode; className?: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const router = useRouter()
  useEffect(() => {
    const node = frame.current
    const go = (event: MouseEvent) => {
      const address = pressedAddress(event)
      if (!address) return
      event.preventDefault()
      router.push(address)
    }
    node?.addEventListener('click', go)
    return () => node?.removeEventListener('click', go)
  }, [router])
  return (
    <div ref={frame} className={className}>
      {children}
    </div>
  )
}
