import { VoteToken } from '@/components/marks/VoteToken'
import type { VoteCell, VoteMove } from '@/domain/outreach/voteMove'
import type { RecommendedVote } from '@/domain/votes/side'
import { VOTE_WORDS } from '@/domain/votes/vote'

interface Props {
  move: VoteMove
  recommended?: RecommendedVote
  /** The item's name, where it is another than the one on the screen. */
  item?: string | null
}

/** "? to Y firm": how an expected vote moved, as tokens that are read out as words. */
export function VoteMoveLine({ move, recommended, item }: Props) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5 align-middle">
      <Cell cell={move.from} recommended={recommended} /> to <Cell cell={move.to} recommended={recommended} />
      {item ? <span className="text-ink-3">{item}</span> : null}
    </span>
  )
}

function Cell({ cell, recommended }: { cell: VoteCell; recommended: RecommendedVote | undefined }) {
  const { expected, confidence } = cell
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      {expected !== null && (
        <>
          <VoteToken
            vote={expected}
            confidence={confidence}
            size={18}
            bare
            {...(recommended === undefined ? {} : { recommended })}
          />
          <span className="sr-only">{VOTE_WORDS[expected]}</span>
        </>
      )}
      {confidence ?? (expected === null ? 'no confidence' : null)}
    </span>
  )
}
