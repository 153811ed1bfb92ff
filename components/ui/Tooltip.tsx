import type { ReactNode } from 'react'
import { cx } from './cx'

type TooltipProps = {
  /** Adds to what is named already; never the only name of a control. */
  tip: ReactNode
  children: ReactNode
  side?: 'above' | 'below'
  className?: string
}

/** A remark shown on hover and while the focus is inside; no script draws it, and it stays while the pointer is on it. */
export function Tooltip({ tip, children, side = 'above', className }: TooltipProps) {
  return (
    <span className={cx('group/tip relative inline-flex', className)}>
      {children}
      <span
        role="tooltip"
        className={cx(
          'absolute left-1/2 z-30 hidden w-max max-w-64 -translate-x-1/2 rounded-control bg-ink px-2 py-1 text-small text-paper',
          'group-hover/tip:block group-has-focus-visible/tip:block',
          side === 'above' ? 'bottom-full' : 'top-full',
        )}
      >
        {tip}
      </span>
    </span>
  )
}
