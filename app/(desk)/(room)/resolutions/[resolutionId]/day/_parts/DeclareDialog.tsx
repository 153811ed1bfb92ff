import { Button } from '@/components/ui/Button'
import { BottomSheet } from '@/components/ui/Dialog'
import { resultOfBoard } from '@/domain/votes/boardResult'
import type { DeclaredHow } from '@/domain/votes/dayCommand'
import type { DayItem } from '@/domain/votes/orderOfTheDay'
import type { RoomBoard } from '@/domain/votes/roomBoard'
import { statusWord } from '@/domain/votes/settledWords'
import { VOTE_WORDS } from '@/domain/votes/vote'

interface Props {
  open: boolean
  onClose: () => void
  item: DayItem
  board: RoomBoard
  eligible: readonly string[]
  /** Items that come first in the order of the day and are still open. */
  before: number
  declare: (given: DeclaredHow) => void
}

/** Asks once, with the three figures and what they make of the item. */
export function DeclareDialog({ open, onClose, item, board, eligible, before, declare }: Props) {
  const shown = new Map(board.rows.flatMap(({ iso3, vote }) => (vote ? [[iso3, vote] as const] : [])))
  const { tally, outcome } = resultOfBoard(item, item.threshold.rule, item.members, eligible, shown)
  const word = outcome.result === 'tie' ? 'Tied' : statusWord(outcome.result, item.bodyId)
  const done = (given: DeclaredHow) => () => {
    declare(given)
    onClose()
  }
  const { yes, no, abstain } = tally
  return (
    <BottomSheet
      open={open}
      onClose={onClose}
      title="Declare this result?"
      lead={outcome.reason}
      actions={
        <>
          <Button size="touch" onClick={onClose}>
            Not yet
          </Button>
          <Button
            look={board.shown === 0 ? 'plain' : 'ink'}
            size="touch"
            onClick={done({ how: 'board', figures: { yes, no, abstain } })}
          >
            {`Declare ${yes}–${no}–${abstain}`}
          </Button>
        </>
      }
    >
      <p className="type-outcome">
        <span className="operative">{word}</span>
      </p>
      <dl className="grid grid-cols-3">
        {(['yes', 'no', 'abstain'] as const).map((vote) => (
          <div key={vote} className="flex flex-col-reverse">
            <dt className="text-body text-ink-2">{VOTE_WORDS[vote]}</dt>
            <dd className="text-page font-[640]">{tally[vote]}</dd>
          </div>
        ))}
      </dl>
      {before > 0 ? (
        <p className="font-[580] text-body">
          {before === 1 ? 'One item before this one is' : `${before} items before this one are`} still open. Declare{' '}
          {before === 1 ? 'it' : 'them'} first, or put the order right.
        </p>
      ) : null}
      {board.shown < eligible.length ? (
        <p className="text-body text-ink-2">
          {eligible.length - board.shown} of {eligible.length} are not shown and are recorded as not voting.
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2 border-rule border-t pt-3">
        <Button size="touch" look="quiet" onClick={done({ how: 'without-vote' })}>
          {statusWord('adopted', item.bodyId)} without a vote
        </Button>
        <Button size="touch" look="quiet" onClick={done({ how: 'withdrawn' })}>
          Withdrawn
        </Button>
      </div>
    </BottomSheet>
  )
}
