import { countSentence, votesOf } from '@/domain/pictures/countSentence'
import { type BarPiece, barPieces } from '@/domain/pictures/groupBars'
import type { RecommendedVote } from '@/domain/votes/side'
import type { ConfidenceTally } from '@/domain/votes/tally'
import { EXPECTED_VOTES } from '@/domain/votes/vote'
import { toneOf } from '../marks/tone'
import type { GroupCount } from './RegionBars'

type GroupChartProps = {
  groups: readonly GroupCount[]
  recommended?: RecommendedVote
  label: string
}

const frame = { width: 556, left: 118, right: 428, row: 34, bar: 18 }

const membersOf = (count: ConfidenceTally) => EXPECTED_VOTES.reduce((sum, vote) => sum + votesOf(count, vote), 0)
const round = (value: number) => Math.round(value * 10) / 10

/** Upright ticks, one a State: what is not known has no colour and no side. */
function Ticks({ piece, y }: { piece: BarPiece; y: number }) {
  const step = piece.width / piece.states
  const ticks = Array.from(
    { length: piece.states },
    (_, tick) => `M${round(piece.x + step * (tick + 0.5))} ${y}v${frame.bar}`,
  )
  return <path d={ticks.join('')} stroke="var(--grey)" />
}

function Piece({ piece, y }: { piece: BarPiece; y: number }) {
  if (piece.vote === 'unknown') return <Ticks piece={piece} y={y} />
  const fill = { firm: 'var(--tone)', likely: 'var(--tone-tint)', leaning: 'var(--paper)' }[
    piece.confidence ?? 'leaning'
  ]
  const line = piece.vote === 'absent' ? 1 : 1.5
  return (
    <rect
      x={round(piece.x + line / 2)}
      y={y + line / 2}
      width={round(Math.max(0.5, piece.width - line))}
      height={frame.bar - line}
      fill={fill}
      stroke="var(--tone)"
      strokeWidth={line}
    />
  )
}

/** A bar a group, all on one scale of States, the tally beside it; a group leads to its part of the sheet. */
export function GroupChart({ groups, recommended, label }: GroupChartProps) {
  const most = Math.max(1, ...groups.map(({ count }) => membersOf(count)))
  const perState = (frame.right - frame.left) / most
  return (
    <svg
      role={groups.some(({ href }) => href) ? 'group' : 'img'}
      aria-label={label}
      viewBox={`0 0 ${frame.width} ${groups.length * frame.row}`}
      className="picture block h-auto w-full text-[12px] max-md:not-print:text-[19px]"
    >
      {groups.map((group, at) => {
        const y = at * frame.row + (frame.row - frame.bar) / 2
        const inside = (
          <>
            <title>{`${group.name ?? group.label}: ${countSentence(group.count)}`}</title>
            <rect y={at * frame.row} width={frame.width} height={frame.row} fill="transparent" />
            <text x="0" y={y + 14} fill="var(--ink)">
              {group.label}
            </text>
            {barPieces(group.count, frame.left, perState, 2).map((piece) => (
              <g key={`${piece.vote} ${piece.confidence}`} className={toneOf(piece.vote, recommended)}>
                <Piece piece={piece} y={y} />
              </g>
            ))}
            <text x={frame.width} y={y + 14} textAnchor="end" fill="var(--ink)" fontWeight="620">
              {(['yes', 'no', 'abstain'] as const).map((vote) => votesOf(group.count, vote)).join('–')}
            </text>
          </>
        )
        return group.href ? (
          <a
            key={group.key}
            href={group.href}
            data-seat={group.key}
            tabIndex={at === 0 ? 0 : -1}
            aria-label={`${group.name ?? group.label}: ${countSentence(group.count)}`}
          >
            {inside}
          </a>
        ) : (
          <g key={group.key}>{inside}</g>
        )
      })}
    </svg>
  )
}
