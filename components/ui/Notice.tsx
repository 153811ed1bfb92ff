import { CircleAlert, Info, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx'

type NoticeProps = {
  /** `alert` interrupts a screen reader, `note` does not. */
  kind?: 'note' | 'alert'
  icon?: LucideIcon
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
  className?: string
}

/** Something a person must know: ink, an icon and a sentence; never red, which is a vote. */
export function Notice({ kind = 'note', icon, title, children, action, className }: NoticeProps) {
  const Icon = icon ?? (kind === 'alert' ? CircleAlert : Info)
  return (
    <div
      role={kind === 'alert' ? 'alert' : 'note'}
      className={cx('flex items-start gap-2.5 rounded-control border border-ink px-3 py-2 text-body', className)}
    >
      <Icon aria-hidden size={16} strokeWidth={1.6} className="mt-px shrink-0" />
      <div className="min-w-0 flex-1">
        {title ? <b>{title}</b> : null} {children ? <span className="text-ink-2">{children}</span> : null}
      </div>
      {action}
    </div>
  )
}

/** A strip across the top of the page: no network, a read-only view, an old copy. Inverse ink. */
export function InverseStrip({ icon: Icon, title, aside }: { icon?: LucideIcon; title: ReactNode; aside?: ReactNode }) {
  return (
    <div role="status" className="flex items-center gap-2.5 bg-ink px-4 py-1.5 text-body text-paper md:px-8">
      {Icon ? <Icon aria-hidden size={16} strokeWidth={1.6} className="shrink-0" /> : null}
      <b className="flex-1">{title}</b>
      {aside ? <span>{aside}</span> : null}
    </div>
  )
}
