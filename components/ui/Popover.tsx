'use client'

import type { ReactNode } from 'react'
import { buttonClass } from './Button'
import { cx } from './cx'
import { type Align, useFloating } from './useFloating'

export const floatClass =
  'fixed inset-auto m-0 overflow-auto rounded-float border border-control bg-paper text-ink shadow-float open:anim-menu'

type PopoverProps = {
  /** What the button shows; `triggerLabel` names it where that is an icon alone. */
  trigger: ReactNode
  triggerLabel?: string
  triggerClassName?: string
  /** The accessible name of what opens. */
  label: string
  align?: Align
  children: ReactNode
  className?: string
  onOpenChange?: (open: boolean) => void
}

/** A button and a panel beside it, for a small form or a list of switches. The rest of the page stays in reach. */
export function Popover(props: PopoverProps) {
  const { trigger, triggerLabel, triggerClassName, label, align = 'start', children, className, onOpenChange } = props
  const { id, open, anchor, panel } = useFloating(align, onOpenChange)
  return (
    <>
      <button
        ref={anchor}
        type="button"
        popoverTarget={id}
        aria-expanded={open}
        aria-haspopup="dialog"
        aria-label={triggerLabel}
        className={triggerClassName ?? buttonClass()}
      >
        {trigger}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={cx(floatClass, 'min-w-56 p-3', className)}
      >
        {children}
      </div>
    </>
  )
}
