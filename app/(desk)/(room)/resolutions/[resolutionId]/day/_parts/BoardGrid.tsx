import { CloudOff } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { toneOf } from '@/components/marks/tone'
import { VoteToken } from '@/components/marks/VoteToken'
import { cx } from '@/components/ui/cx'
import { stateName } from '@/domain/reference/stateNames'
import type { BoardRow } from '@/domain/votes/roomBoard'
import { RECORDED_VOTES, VOTE_LETTERS, VOTE_WORDS } from '@/domain/votes/vote'
import { type BoardPart, expectedWords, waitingStates } from './boardPart'

/** The board on a tablet, as the hall shows it: all States in columns, and the keys for the marked one below. */
export function BoardGrid(part: BoardPart) {
  const waits = waitingStates(part.waiting, part.item.id)
  const marked = part.rows.find(({ iso3 }) => iso3 === part.at)
  return (
    <div className="hidden min-h-0 flex-1 flex-col md:flex">
      {/* The columns stand in a box that scrolls: in a box of the window's height they would run out at its side. */}
      <div className="relative min-h-0 flex-1 overflow-y-auto px-6 py-2">
        <ul
          aria-label="Board"
          className="columns-3 gap-x-3 min-[820px]:columns-5 min-[1200px]:columns-7 min-[1400px]:columns-8 min-[1800px]:columns-10"
        >
          {part.rows.map((row) => (
            <Cell key={row.iso3} row={row} part={part} isNext={row.iso3 === part.at} waits={waits.has(row.iso3)} />
          ))}
        </ul>
        {part.rows.length === 0 ? <p className="py-4 text-ink-3">No State here.</p> : null}
      </div>
      {marked ? <Keys row={marked} part={part} /> : null}
    </div>
  )
}

function Cell({ row, part, isNext, waits }: { row: BoardRow; part: BoardPart; isNext: boolean; waits: boolean }) {
  const name = stateName(row.iso3)?.name ?? row.iso3
  const cell = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isNext) cell.current?.scrollIntoView({ block: 'nearest' })
  }, [isNext])
  return (
    <li className="break-inside-avoid border-rule border-b">
      <button
        ref={cell}
        type="button"
        aria-current={isNext ? 'true' : undefined}
        onClick={() => part.pick(row.iso3)}
        className={cx(
          'ring-cell flex h-6 w-full items-center gap-2 px-1 text-start text-small',
          isNext && 'bg-hand-wash outline-2 outline-hand -outline-offset-2',
          row.vote === null || row.vote === 'absent' ? 'text-ink-3' : 'font-[560]',
        )}
      >
        <span className="flex w-[18px] shrink-0 justify-center">
          {row.vote ? (
            <VoteToken vote={row.vote} recommended={part.item.recommended} size={18} />
          ) : row.present === false ? (
            '–'
          ) : (
            '·'
          )}
        </span>
        <span className="min-w-0 flex-1 truncate">{name}</span>
        {waits ? <CloudOff role="img" aria-label="waits on this device" size={12} strokeWidth={1.9} /> : null}
        {row.missed && row.expected !== 'unknown' ? (
          <span className="shrink-0 text-label font-normal text-ink-2">exp. {VOTE_LETTERS[row.expected]}</span>
        ) : null}
      </button>
    </li>
  )
}

/** Four keys and the room for the marked State, in reach of both thumbs. */
function Keys({ row, part }: { row: BoardRow; part: BoardPart }) {
  const name = stateName(row.iso3)?.name ?? row.iso3
  return (
    <div className="flex items-center gap-2 border-rule border-t px-6 py-2">
      <p className="min-w-0 flex-1 truncate text-lead">
        <b>{name}</b> <span className="text-ink-3">{expectedWords(row)}</span>
      </p>
      {RECORDED_VOTES.map((vote) => (
        <button
          key={vote}
          type="button"
          aria-pressed={row.vote === vote}
          aria-label={`${name}: ${VOTE_WORDS[vote]}`}
          disabled={!part.isOpen}
          onClick={() => part.setVote(row, vote)}
          className={cx(
            'flex h-11 w-14 items-center justify-center rounded-control border border-control text-lead font-[640]',
            toneOf(vote, part.item.recommended),
            row.vote === vote && 'bg-tone-wash',
          )}
        >
          {VOTE_LETTERS[vote]}
        </button>
      ))}
      <button
        type="button"
        disabled={!part.isOpen}
        onClick={() => part.markPresent(row.iso3, row.present === false)}
        className="h-11 rounded-control border border-control px-3 text-body"
      >
        {row.present === false ? 'In the room' : 'Not in the room'}
      </button>
    </div>
  )
}
