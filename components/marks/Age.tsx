import { ClockAlert } from 'lucide-react'
import { cx } from '../ui/cx'

type AgeProps = {
  /** “23 d”, “3 h”, “today”. */
  children: string
  /** Older than the team's limit: bold and a clock; never faded, since an old word must be noticed. */
  stale?: boolean
  className?: string
}

/** How long ago something was heard. */
export function Age({ children, stale, className }: AgeProps) {
  return (
    <span
      className={cx('inline-flex items-center gap-1 whitespace-nowrap', stale ? 'font-[640] text-ink' : '', className)}
    >
      {stale ? <ClockAlert aria-hidden size={14} strokeWidth={1.9} className="shrink-0" /> : null}
      {stale ? <span className="sr-only">old: </span> : null}
      <span>{children}</span>
    </span>
  )
}
