import type { ReactNode } from 'react'
import { cx } from './cx'

/** A key as printed on the keyboard. `inverse` on the bulk bar and in toasts, `large` where it is also a button. */
export function KeyCap({ children, inverse, large }: { children: ReactNode; inverse?: boolean; large?: boolean }) {
  return (
    <kbd
      className={cx(
        'inline-flex items-center justify-center rounded-[3px] border font-sans font-[560] leading-none',
        large ? 'h-8 min-w-8 px-2 text-body' : 'h-[18px] min-w-[18px] px-1 text-label',
        inverse ? 'border-paper/50 text-paper' : 'border-rule bg-paper text-ink-2',
      )}
    >
      {children}
    </kbd>
  )
}
