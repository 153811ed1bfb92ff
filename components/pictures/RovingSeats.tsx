'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function walk(frame: HTMLElement, event: KeyboardEvent): void {
  const seats = [...frame.querySelectorAll<SVGAElement>('a[data-seat]')]
  const at = seats.indexOf(document.activeElement as SVGAElement)
  const step = steps[event.key]
  const next = event.key === 'Home' ? 0 : event.key === 'End' ? seats.length - 1 : step === undefined ? null : at + step
  const target = at < 0 || next === null ? undefined : seats[(next + seats.length) % seats.length]
  if (!target) return
  event.preventDefault()
  seats[at]?.setAttribute('tabindex', '-1')
  target.setAttribute('tabindex', '0')
  target.focus()
}

/** Where a press without modifiers leads, if it hit a seat. */
function plainPress(event: MouseEvent): string | null {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return null
  return (event.target as Element).closest('a[data-seat]')?.getAttribute('href') ?? null
}

/**
 * Makes the seats of a picture (or the States of a map) one stop for the Tab key: arrow keys walk them in reading
 * order, Home and End jump. A press goes through the router, so that the page is kept.
 */
export function RovingSeats({ children, className }: { children: ReactNode; className?: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const router = useRouter()

  // The links inside carry the roles and the focus; the frame only listens.
  useEffect(() => {
    const node = frame.current
    if (!node) return
    const move = (event: KeyboardEvent) => walk(node, event)
    const go = (event: MouseEvent) => {
      const href = plainPress(event)
      if (!href) return
      event.preventDefault()
      router.push(href)
    }
    node.addEventListener('keydown', move)
    node.addEventListener('click', go)
    return () => {
      node.removeEventListener('keydown', move)
      node.removeEventListener('click', go)
    }
  }, [router])

  return (
    <div ref={frame} className={className}>
      {children}
    </div>
  )
}
