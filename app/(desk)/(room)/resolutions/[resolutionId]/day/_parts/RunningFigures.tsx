import { VoteMark } from '@/components/marks/Seat'
import { Strip } from '@/components/pictures/Strip'
import { neededSentence, stillSentence } from '@/domain/votes/neededSentence'
import type { DayItem } from '@/domain/votes/orderOfTheDay'
import { resultSentence } from '@/domain/votes/resultSentence'
import type { RoomBoard } from '@/domain/votes/roomBoard'
import { sideOf } from '@/domain/votes/side'
import { tallyByConfidence } from '@/domain/votes/tally'
import { VOTE_WORDS } from '@/domain/votes/vote'

/** The running tally in figures readable at arm's length, against what is needed; once declared, the result. */
export function RunningFigures({ item, board }: { item: DayItem; board: RoomBoard }) {
  const shown = board.rows.map(({ iso3, vote }) => ({
    iso3,
    expected: vote ?? ('unknown' as const),
    confidence: vote ? ('firm' as const) : null,
  }))
  const result = resultSentence(item, board)
  return (
    <section aria-label="Tally" className="pt-2">
      <dl className="grid grid-cols-3">
        {(['yes', 'no', 'abstain'] as const).map((vote) => (
          <div key={vote} className="flex flex-col-reverse">
            <dt className="flex items-center gap-1.5 text-body text-ink-2">
              <VoteMark vote={vote} recommended={item.recommended} />
              {VOTE_WORDS[vote]}
              {sideOf(vote, item.recommended) === 'with-us' ? ', with us' : ''}
            </dt>
            <dd className="text-[3rem] leading-[3.25rem] font-[640] tracking-[-0.035em]" data-figure={vote}>
              {board.tally[vote]}
            </dd>
          </div>
        ))}
      </dl>
      <Strip count={tallyByConfidence(shown)} recommended={item.recommended} height={16} className="mt-1.5" />
      <p aria-live="polite" className="pt-1.5 text-body text-ink-2">
        <b className="text-ink">{result ? result.word : neededSentence(board, item.threshold.rule, item.members)}</b>{' '}
        {result ? result.why : stillSentence(board)}
      </p>
    </section>
  )
}
