import { Check, CloudOff } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { toneOf } from '@/components/marks/tone'
import { VoteToken } from '@/components/marks/VoteToken'
import { cx } from '@/components/ui/cx'
import { stateName } from '@/domain/reference/stateNames'
import type { BoardRow } from '@/domain/votes/roomBoard'
import { RECORDED_VOTES, VOTE_LETTERS, VOTE_WORDS } from '@/domain/votes/vote'
import { type BoardPart, expectedWords, waitingStates } from './boardPart'

/** The board on a phone: a tick for presence and four keys a row; the next State is marked. */
export function BoardList(part: BoardPart) {
  const waits = waitingStates(part.waiting, part.item.id)
  return (
    // Positioned, so that what is placed within a row scrolls with it and not with the page.
    <ul className="relative min-h-0 flex-1 overflow-auto md:hidden" aria-label="Board">
      {part.rows.map((row) => (
        <Row key={row.iso3} row={row} part={part} isNext={row.iso3 === part.at} waits={waits.has(row.iso3)} />
      ))}
      {part.rows.length === 0 ? <li className="px-4 py-6 text-ink-3">No State here.</li> : null}
    </ul>
  )
}

interface RowProps {
  row: BoardRow
  part: BoardPart
  isNext: boolean
  waits: boolean
}

function Row({ row, part, isNext, waits }: RowProps) {
  const name = stateName(row.iso3)?.name ?? row.iso3
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isNext) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isNext])
  return (
    <li
      ref={line}
      className={cx('flex min-h-[54px] items-center gap-2.5 border-rule border-b ps-4 pe-3', isNext && 'selected-row')}
    >
      <PresenceTick row={row} name={name} part={part} />
      <div className="min-w-0 flex-1 leading-tight">
        <p className="truncate text-name font-[580]">{name}</p>
        <p className="flex items-center gap-1.5 text-small text-ink-3">
          {expectedWords(row)}
          {waits ? <CloudOff role="img" aria-label="waits on this device" size={13} strokeWidth={1.9} /> : null}
        </p>
      </div>
      <fieldset className="flex gap-1.5" disabled={!part.isOpen}>
        <legend className="sr-only">{`Vote of ${name}`}</legend>
        {RECORDED_VOTES.map((vote) => (
          <button
            key={vote}
            type="button"
            aria-pressed={row.vote === vote}
            aria-label={`${name}: ${VOTE_WORDS[vote]}`}
            onClick={() => part.setVote(row, vote)}
            className={cx(
              'flex size-11 items-center justify-center rounded-control border text-lead font-[640]',
              toneOf(vote, part.item.recommended),
              row.vote === vote ? 'border-transparent bg-tone-wash' : 'border-control text-ink-2',
            )}
          >
            {row.vote === vote ? (
              <VoteToken vote={vote} recommended={part.item.recommended} size={28} bare />
            ) : (
              VOTE_LETTERS[vote]
            )}
          </button>
        ))}
      </fieldset>
    </li>
  )
}

function PresenceTick({ row, name, part }: { row: BoardRow; name: string; part: BoardPart }) {
  return (
    <button
      type="button"
      aria-pressed={row.present === true}
      aria-label={`${name} is in the room`}
      disabled={!part.isOpen}
      onClick={() => part.markPresent(row.iso3, row.present !== true)}
      className={cx(
        'target flex size-[26px] shrink-0 items-center justify-center rounded-full border-[1.5px]',
        row.present === true
          ? 'border-ink bg-ink text-paper'
          : row.present === false
            ? 'border-dashed border-control'
            : 'border-control',
      )}
    >
      {row.present === true ? <Check aria-hidden size={15} strokeWidth={2.2} /> : null}
    </button>
  )
}
