import type { ParagraphState } from '@/domain/draft/paragraph'
import { STATE_WORDS } from '@/domain/draft/stateWords'

const ring = { cx: 6, cy: 6, r: 4.6, fill: 'none', stroke: 'currentColor', strokeWidth: 1.3 }

function shapeOf(state: ParagraphState) {
  switch (state) {
    case 'agreed':
      return <circle cx={6} cy={6} r={5.2} fill="currentColor" />
    case 'ad-ref':
      return (
        <>
          <circle {...ring} />
          <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" fill="currentColor" />
        </>
      )
    case 'open':
      return <circle {...ring} strokeDasharray="1.9 1.7" />
    case 'reopened':
      return (
        <path d="M10.4 6a4.4 4.4 0 1 1-1.5-3.3M9.2.4v2.6H6.6" fill="none" stroke="currentColor" strokeWidth={1.3} />
      )
    case 'pending':
      return (
        <>
          <circle {...ring} />
          <circle cx={6} cy={6} r={1.8} fill="currentColor" />
        </>
      )
    case 'deleted':
      return <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth={1.4} />
    case 'bracketed':
      return <path d="M4 1.5H2v9h2M8 1.5h2v9H8" fill="none" stroke="currentColor" strokeWidth={1.4} />
    default:
      return <circle cx={6} cy={6} r={1.2} fill="currentColor" />
  }
}

/** Where the room stands on a paragraph, by shape; `named` where no word stands beside it. */
export function StateMark({ state, named }: { state: ParagraphState; named?: boolean }) {
  return (
    <span className="inline-flex items-center">
      <svg viewBox="0 0 12 12" width={12} height={12} aria-hidden>
        {shapeOf(state)}
      </svg>
      {named ? <span className="sr-only">{STATE_WORDS[state]}</span> : null}
    </span>
  )
}
