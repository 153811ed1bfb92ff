'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** The seats in the order in which they are walked: that of the page, unless the picture gives places of its own. */
const seatsIn = (frame: HTMLElement) =>
  [...frame.querySelectorAll<SVGAElement>('a[data-seat]')].sort(
    (a, b) => Number(a.dataset.place ?? 0) - Number(b.dataset.place ?? 0),
  )

/** The next seat whose name begins with a letter, from the one that has the focus on and round. */
function beginningWith(letter: string, seats: readonly SVGAElement[], at: number): SVGAElement | undefined {
  const later = [...seats.slice(at + 1), ...seats.slice(0, at + 1)]
  return later.find((seat) => seat.getAttribute('aria-label')?.toLowerCase().startsWith(letter.toLowerCase()))
}

function walk(frame: HTMLElement, event: KeyboardEvent): void {
  if (event.metaKey || event.ctrlKey || event.altKey) return
  const seats = seatsIn(frame)
  const at = seats.indexOf(document.activeElement as SVGAElement)
  if (at < 0) return
  const step = steps[event.key]
  const next = event.key === 'Home' ? 0 : event.key === 'End' ? seats.length - 1 : step === undefined ? null : at + step
  const byLetter = /^\p{L}$/u.test(event.key) ? beginningWith(event.key, seats, at) : undefined
  const target = next === null ? byLetter : seats[(next + seats.length) % seats.length]
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

const seatName = (event: Event) => (event.target as Element).closest('a[data-seat]')?.getAttribute('aria-label') ?? null

type RovingSeatsProps = {
  children: ReactNode
  className?: string
  /** Writes the name of the seat that is pointed at or focused below the picture; this sentence until then. */
  hint?: string
}

/**
 * Makes the seats of a picture (or the States of a map) one stop for the Tab key: arrow keys walk them in reading
 * order, Home and End jump, a letter finds the next name that begins so. A press goes through the router, so that the
 * page is kept.
 */
export function RovingSeats({ children, className, hint }: RovingSeatsProps) {
  const frame = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const [named, setNamed] = useState<string | null>(null)

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
    const name = (event: Event) => setNamed((before) => seatName(event) ?? before)
    node.addEventListener('keydown', move)
    node.addEventListener('click', go)
    if (hint) for (const kind of ['focusin', 'pointerover']) node.addEventListener(kind, name)
    return () => {
      node.removeEventListener('keydown', move)
      node.removeEventListener('click', go)
      for (const kind of ['focusin', 'pointerover']) node.removeEventListener(kind, name)
    }
  }, [router, hint])

  return (
    <>
      <div ref={frame} className={className}>
        {children}
      </div>
      {hint ? (
        <p aria-hidden className="mt-2 min-h-4 text-center text-ink-3 text-small print:hidden">
          {named ?? hint}
        </p>
      ) : null}
    </>
  )
}
