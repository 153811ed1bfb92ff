import type { RecommendedVote } from '@/domain/votes/side'
import { type Confidence, type ExpectedVote, VOTE_LETTERS } from '@/domain/votes/vote'
import { cx } from '../ui/cx'
import { toneOf } from './tone'
import { voteName } from './voteName'

type VoteTokenProps = {
  vote: ExpectedVote
  /** Leave out for a recorded vote (solid); null, an expectation without a confidence, is read as leaning. */
  confidence?: Confidence | null
  /** How we recommend to vote on the item: it decides the colour. */
  recommended?: RecommendedVote
  /** In px: 18 and 20 in rows, 28 on buttons, 34 on the phone's. */
  size?: 18 | 20 | 24 | 28 | 34
  /** The word stands beside the token: hide the token from screen readers. */
  bare?: boolean
  className?: string
}

const letterSizes: Record<ExpectedVote, number> = { yes: 14.5, no: 12.5, abstain: 14.5, absent: 14.5, unknown: 18 }

/** Where the capital's foot stands so that the letter is centred in its shape, in the token's 28 units. */
const letterFeet: Record<ExpectedVote, number> = { yes: 19, no: 18.3, abstain: 19, absent: 19, unknown: 20.5 }

const dashes: Partial<Record<ExpectedVote, string>> = { yes: '3.2 2.186', no: '2.8 1.8', abstain: '3.2 2.6' }

function Shape({ vote, ...paint }: { vote: ExpectedVote; fill: string; stroke: string; strokeDasharray?: string }) {
  if (vote === 'yes') return <circle cx="14" cy="14" r="12" strokeWidth="2" {...paint} />
  if (vote === 'no') return <path d="M14 1.400 26.600 14 14 26.600 1.400 14z" strokeWidth="2" {...paint} />
  if (vote === 'abstain')
    return <rect x="1" y="5.200" width="26" height="17.600" rx="2.500" strokeWidth="2" {...paint} />
  return <circle cx="14" cy="14" r="11" strokeWidth="1.800" fill="none" stroke={paint.stroke} />
}

/**
 * One State's vote. Shape and letter say the vote (disc Y, lozenge N, flat bar A, ring X, and ? alone), ink says how
 * certain (solid, tint, dashed outline), colour says with us or against us. Plain SVG: two elements a token.
 */
export function VoteToken({ vote, confidence = 'firm', recommended, size = 20, bare, className }: VoteTokenProps) {
  const certainty = confidence ?? 'leaning'
  const solid = certainty === 'firm' && vote !== 'absent' && vote !== 'unknown'
  const fill = solid ? 'var(--tone)' : certainty === 'likely' ? 'var(--tone-tint)' : 'var(--paper)'
  return (
    <svg
      role={bare ? undefined : 'img'}
      aria-label={bare ? undefined : voteName(vote, confidence)}
      aria-hidden={bare}
      viewBox="0 0 28 28"
      width={size}
      height={size}
      className={cx('mark inline-block shrink-0', toneOf(vote, recommended), className)}
    >
      {vote === 'unknown' ? null : (
        <Shape
          vote={vote}
          fill={fill}
          stroke="var(--tone)"
          strokeDasharray={certainty === 'leaning' ? dashes[vote] : undefined}
        />
      )}
      <text
        x="14"
        y={letterFeet[vote]}
        textAnchor="middle"
        fontSize={letterSizes[vote]}
        fontWeight="660"
        fill={solid ? 'var(--on-tone)' : 'var(--tone-text)'}
      >
        {vote === 'unknown' ? '?' : VOTE_LETTERS[vote]}
      </text>
    </svg>
  )
}
