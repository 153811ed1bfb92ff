'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'

interface Props {
  /** How many are shown, of how many there are. */
  shown: number
  total: number
  /** How many one press adds, and how many a page shows at most. */
  step: number
  most: number
  /** The id of what holds the list; its rows bear `data-listed`. */
  list: string
  /** After the figures: “resolutions, what is due next first”. */
  order: string
  /** What to do where the page shows no more: “Find the rest by name in the search above.” */
  beyond: string
}

/**
 * Says how much of a list is shown and leads to more of it. How much stands in the address, so that it can be sent and
 * outlasts a reload; whoever asks with the keyboard goes on at the first new row.
 */
export function ShowMore({ shown, total, step, most, list, order, beyond }: Props) {
  const asked = useRef<number | null>(null)
  useEffect(() => {
    if (asked.current === null || shown <= asked.current) return
    const row = document.getElementById(list)?.querySelectorAll('[data-listed]')[asked.current]
    asked.current = null
    row?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true })
  }, [shown, list])
  if (total <= step) return null
  const next = Math.min(step, total - shown, most - shown)
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3 text-small">
      <p role="status" className="text-ink-3">
        {shown < total ? `The first ${shown} of ${total} ${order}.` : `All ${total}.`}
        {shown < total && next <= 0 ? ` ${beyond}` : null}
      </p>
      {shown < total && next > 0 ? (
        <Link
          href={`?shown=${shown + next}`}
          replace
          scroll={false}
          prefetch={false}
          onClick={() => {
            asked.current = shown
          }}
          className="link target print:hidden"
        >
          Show {next} more
        </Link>
      ) : null}
    </div>
  )
}
