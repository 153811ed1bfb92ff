import type { ReactNode } from 'react'
import { cx } from './cx'

type EmptyStateProps = { word: string; rest: ReactNode; children?: ReactNode; actions?: ReactNode; className?: string }

/** Nothing here yet: one sentence, one action in ink, at most one more. No drawings. */
export function EmptyState({ word, rest, children, actions, className }: EmptyStateProps) {
  return (
    <div className={cx('flex flex-col items-center gap-3 px-6 py-12 text-center', className)}>
      <p className="text-figure font-[620]">
        <span className="operative">{word}</span> {rest}
      </p>
      {children ? <p className="max-w-md text-body text-ink-3">{children}</p> : null}
      {actions ? <div className="flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  )
}
