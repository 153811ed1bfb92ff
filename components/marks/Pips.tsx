import { CONFIDENCE_WORDS, type Confidence } from '@/domain/votes/vote'
import { cx } from '../ui/cx'

const filled: Record<Confidence, number> = { firm: 3, likely: 2, leaning: 1 }

/** Confidence as three pips, with its word where there is room. Without the word it has an accessible name. */
export function Pips({ confidence, word, className }: { confidence: Confidence; word?: boolean; className?: string }) {
  const name = CONFIDENCE_WORDS[confidence].toLowerCase()
  return (
    <span className={cx('inline-flex items-center gap-1.5 whitespace-nowrap', className)}>
      <svg
        role={word ? undefined : 'img'}
        aria-label={word ? undefined : name}
        aria-hidden={word}
        viewBox="0 0 15 9"
        width={15}
        height={9}
        className="mark shrink-0"
      >
        {[0, 1, 2].map((pip) => (
          <rect
            key={pip}
            x={pip * 5.4 + 0.5}
            y={0.5}
            width={3.2}
            height={8}
            fill={pip < filled[confidence] ? 'var(--ink)' : 'none'}
            stroke={pip < filled[confidence] ? 'var(--ink)' : 'var(--control)'}
          />
        ))}
      </svg>
      {word ? <span>{name}</span> : null}
    </span>
  )
}
