import type { ReactNode } from 'react'
import { cx } from './cx'

type SectionHeadProps = {
  /** The operative word, set in serif italic: exactly one. */
  word: string
  rest?: ReactNode
  /** A link, switches or a note at the end of the line. */
  aside?: ReactNode
  level?: 2 | 3 | 4
  id?: string
  /** Without the rule above, for heads inside a panel that already has one. */
  bare?: boolean
  className?: string
}

/** The head of a section: an ink rule, one italic word, the rest in Archivo. */
export function SectionHead({ word, rest, aside, level = 2, id, bare, className }: SectionHeadProps) {
  const Heading = `h${level}` as const
  return (
    <div
      className={cx(
        'flex min-h-8 flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pt-1.5 pb-1',
        !bare && 'border-t border-ink',
        className,
      )}
    >
      <Heading id={id} className="type-section">
        <span className="operative">{word}</span>
        {rest ? <> {rest}</> : null}
      </Heading>
      {aside ? <div className="flex items-baseline gap-3 text-small">{aside}</div> : null}
    </div>
  )
}

/** The title of a page: one italic word, then the rest. */
export function PageTitle({ word, rest, className }: { word: string; rest?: ReactNode; className?: string }) {
  return (
    <h1 className={cx('type-page', className)}>
      <span className="operative">{word}</span>
      {rest ? <> {rest}</> : null}
    </h1>
  )
}
