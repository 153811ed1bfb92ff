import type { ReactNode } from 'react'
import { cx } from '../ui/cx'

type StageLineProps = {
  /** The names of all stages, first to last, for the sentence. */
  stages: readonly string[]
  /** The place of the current one, counted from 0. */
  at: number
  /** What stands under the line: the stage in bold and its date. */
  children?: ReactNode
  className?: string
}

/** How far a resolution has come: dots passed, the present one large, those to come as rings. */
export function StageLine({ stages, at, children, className }: StageLineProps) {
  const gap = 27
  const last = stages.length - 1
  const width = last * gap + 12
  const x = (stage: number) => 6 + stage * gap
  return (
    <div className={className}>
      <svg
        role="img"
        aria-label={`Stage ${at + 1} of ${stages.length}: ${stages[at] ?? ''}`}
        viewBox={`0 0 ${width} 12`}
        width={width}
        height={12}
        className={cx('picture block max-w-full rtl:-scale-x-100')}
      >
        <path d={`M${x(at)} 6H${x(last)}`} stroke="var(--control)" strokeWidth="1.3" />
        <path d={`M${x(0)} 6H${x(at)}`} stroke="var(--ink)" strokeWidth="1.8" />
        {stages.map((stage, place) =>
          place === at ? (
            <circle key={stage} cx={x(place)} cy={6} r={5.5} fill="var(--ink)" />
          ) : place < at ? (
            <circle key={stage} cx={x(place)} cy={6} r={2.6} fill="var(--ink)" />
          ) : (
            <circle
              key={stage}
              cx={x(place)}
              cy={6}
              r={2.9}
              fill="var(--paper)"
              stroke="var(--control)"
              strokeWidth={1.3}
            />
          ),
        )}
      </svg>
      {children ? <p className="mt-1 text-body text-ink-2">{children}</p> : null}
    </div>
  )
}
