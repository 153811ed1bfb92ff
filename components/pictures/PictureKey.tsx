import type { RecommendedVote } from '@/domain/votes/side'
import { CONFIDENCES, EXPECTED_VOTES, VOTE_WORDS } from '@/domain/votes/vote'
import { SeatShape } from '../marks/Seat'
import { toneOf } from '../marks/tone'

/** The room of each entry, mark and word, in units. */
const votes = { yes: 56, no: 52, abstain: 78, absent: 74, unknown: 96 } as const
const certainties = { firm: 58, likely: 64, leaning: 76 } as const
const entries = [
  ...EXPECTED_VOTES.map((vote) => ({ vote, confidence: 'firm' as const, word: VOTE_WORDS[vote], room: votes[vote] })),
  ...CONFIDENCES.map((confidence) => ({
    vote: 'yes' as const,
    confidence,
    word: confidence,
    room: certainties[confidence],
  })),
]
const height = 22

type PictureKeyProps = {
  recommended: RecommendedVote
  /** A recorded vote is neither unknown nor more or less certain. */
  recorded?: boolean
}

/**
 * What the marks mean, for a picture that leaves the page: hidden on it, where words and tables stand beside the
 * picture, and part of the file that is downloaded.
 */
export function PictureKey({ recommended, recorded = false }: PictureKeyProps) {
  const shown = recorded ? entries.filter(({ vote, word }) => vote !== 'unknown' && word === VOTE_WORDS[vote]) : entries
  const width = shown.reduce((sum, { room }) => sum + room, 0)
  let next = 0
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className="picture hidden text-[12px]">
      {shown.map(({ vote, confidence, word, room }) => {
        const x = next
        next += room
        // How certain is told without a side: in ink.
        const tone = word === confidence ? 'tone-ink' : toneOf(vote, recommended)
        return (
          <g key={word} className={tone}>
            <SeatShape vote={vote} confidence={confidence} x={x + 8} y={height / 2} size={13} />
            <text x={x + 20} y={height / 2 + 4} fill="var(--ink-2)">
              {word}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
