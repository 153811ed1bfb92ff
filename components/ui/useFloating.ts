'use client'

import { type RefObject, useCallback, useEffect, useId, useRef, useState } from 'react'

export type Align = 'start' | 'end'

/** Puts a panel under its anchor (over it where there is more room), inside the window by at least 8 px. */
function place(anchor: HTMLElement, panel: HTMLElement, align: Align): void {
  const at = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = panel
  const rightToLeft = getComputedStyle(anchor).direction === 'rtl'
  const fromLeft = (align === 'start') !== rightToLeft
  const left = fromLeft ? at.left : at.right - width
  const below = at.bottom + 4
  const above = at.top - 4 - height
  const top = below + height > window.innerHeight - 8 && above > 8 ? above : below
  panel.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`
  panel.style.top = `${Math.max(8, top)}px`
  panel.style.maxHeight = `${window.innerHeight - Math.max(8, top) - 8}px`
}

type Floating = {
  open: boolean
  id: string
  anchor: RefObject<HTMLButtonElement | null>
  panel: RefObject<HTMLDivElement | null>
  show: () => void
  hide: () => void
}

/**
 * A panel on the browser's own top layer (`popover="auto"`): it closes on Escape and on a press outside, and focus
 * goes back to its anchor. This adds where it stands.
 */
export function useFloating(align: Align, onOpenChange?: (open: boolean) => void): Floating {
  const id = useId()
  const anchor = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const tell = useRef(onOpenChange)
  useEffect(() => {
    tell.current = onOpenChange
  })

  useEffect(() => {
    const node = panel.current
    if (!node) return
    const toggled = (event: Event) => {
      const opened = (event as ToggleEvent).newState === 'open'
      setOpen(opened)
      tell.current?.(opened)
    }
    const opening = (event: Event) => {
      if ((event as ToggleEvent).newState !== 'open') return
      // The size is known only once the panel is shown: it is placed before the next paint.
      requestAnimationFrame(() => anchor.current && place(anchor.current, node, align))
    }
    node.addEventListener('toggle', toggled)
    node.addEventListener('beforetoggle', opening)
    return () => {
      node.removeEventListener('toggle', toggled)
      node.removeEventListener('beforetoggle', opening)
    }
  }, [align])

  useEffect(() => {
    if (!open) return
    const follow = () => anchor.current && panel.current && place(anchor.current, panel.current, align)
    window.addEventListener('resize', follow)
    window.addEventListener('scroll', follow, true)
    return () => {
      window.removeEventListener('resize', follow)
      window.removeEventListener('scroll', follow, true)
    }
  }, [open, align])

  const show = useCallback(() => panel.current?.showPopover(), [])
  const hide = useCallback(() => panel.current?.hidePopover(), [])
  return { open, id, anchor, panel, show, hide }
}
