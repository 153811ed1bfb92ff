'use client'

import { useEffect, useMemo, useState } from 'react'
import { WaitingStrip } from '@/components/offline/WaitingStrip'
import { englishOrder } from '@/domain/reference/englishOrder'
import { STATE_NAMES } from '@/domain/reference/stateNames'
import { type BoardRow, roomBoard } from '@/domain/votes/roomBoard'
import { type RecordedVote, voteOfLetter } from '@/domain/votes/vote'
import { BoardGrid } from './BoardGrid'
import { BoardList } from './BoardList'
import { type BoardTab, BoardTabs, rowsOf } from './BoardTabs'
import { DayActions } from './DayActions'
import { DayHead } from './DayHead'
import { Remarks } from './Remarks'
import { RunningFigures } from './RunningFigures'
import { useDay } from './useDay'

/** The room's order: English alphabetical. */
const ROOM = [...STATE_NAMES].sort(englishOrder).map(({ iso3 }) => iso3)

/** The item being voted on, the tally, and the board: tapped on a phone, typed on a tablet, pasted on either. */
export function DayScreen({ resolutionId, build }: { resolutionId: string; build: string | null }) {
  const desk = useDay(resolutionId, build)
  const { day, write } = desk
  const [chosen, setChosen] = useState<string | null>(null)
  const [tab, setTab] = useState<BoardTab>('board')
  const [cursor, setCursor] = useState<string | null>(null)
  const itemId = chosen ?? day?.nextId ?? day?.items.at(-1)?.id ?? null
  const item = day?.items.find(({ id }) => id === itemId)
  const board = useMemo(() => (day && itemId ? roomBoard(day, itemId, ROOM) : null), [day, itemId])
  const isOpen = desk.mayEdit && item !== undefined && (item.declared === null || item.declared === 'tie')
  const at = cursor ?? (board ? nextAfter(board.rows, null) : null)

  const setVote = (row: BoardRow, vote: RecordedVote | null) => {
    if (!isOpen || !item || !board) return
    const wanted = row.vote === vote ? null : vote
    const changes = [{ iso3: row.iso3, vote: wanted, seen: row.vote }]
    write({ name: 'boardVotes.set', input: { resolutionId, voteItemId: item.id, changes } })
    setCursor(wanted === null ? row.iso3 : nextAfter(board.rows, row.iso3))
  }
  useBoardKeys({ rows: board?.rows ?? [], at, setCursor, setVote, enabled: isOpen })

  if (!day || !item || !board || !desk.resolution) return null
  const shown = rowsOf(tab, board)
  const parts = { rows: shown, at: isOpen ? at : null, item, isOpen, setVote, pick: setCursor, waiting: desk.waiting }
  return (
    <div data-theme="dark" className="relative flex h-dvh flex-col overflow-auto">
      <WaitingStrip waiting={desk.waiting.length} awaySince={desk.awaySince} end={desk.end} />
      <header className="border-ink border-b-2 px-4 pt-3 pb-3 md:grid md:grid-cols-2 md:gap-x-10 md:px-6">
        <DayHead day={day} item={item} resolution={desk.resolution} choose={setChosen} />
        <RunningFigures item={item} board={board} />
      </header>
      <main id="content" className="flex min-h-64 flex-1 flex-col">
        <Remarks remarks={desk.remarks} dismiss={desk.dismiss} day={day} />
        <BoardTabs tab={tab} choose={setTab} board={board} />
        <BoardList
          {...parts}
          markPresent={(iso3, present) =>
            write({ name: 'presence.set', input: { resolutionId, changes: [{ iso3, present }] } })
          }
        />
        <BoardGrid
          {...parts}
          markPresent={(iso3, present) =>
            write({ name: 'presence.set', input: { resolutionId, changes: [{ iso3, present }] } })
          }
        />
      </main>
      <DayActions
        day={day}
        item={item}
        board={board}
        isOpen={isOpen}
        mayEdit={desk.mayEdit}
        write={write}
        choose={setChosen}
      />
    </div>
  )
}

/** The next State after this one whose vote is not shown and which nobody marked as away; null at the end. */
function nextAfter(rows: readonly BoardRow[], iso3: string | null): string | null {
  const from = rows.findIndex((row) => row.iso3 === iso3) + 1
  const open = (row: BoardRow) => row.vote === null && row.present !== false
  return (
    (
      rows.slice(from).find((row) => open(row) && row.iso3 !== iso3) ??
      rows.slice(0, from).find((row) => open(row) && row.iso3 !== iso3)
    )?.iso3 ?? null
  )
}

interface Keys {
  rows: readonly BoardRow[]
  at: string | null
  setCursor: (iso3: string) => void
  setVote: (row: BoardRow, vote: RecordedVote | null) => void
  enabled: boolean
}

/** Letters set the vote of the marked State and go on to the next; arrows move, Backspace takes a vote off. */
function useBoardKeys({ rows, at, setCursor, setVote, enabled }: Keys) {
  useEffect(() => {
    if (!enabled) return
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest('input, textarea, select, dialog')) return
      const index = rows.findIndex((row) => row.iso3 === at)
      const row = rows[index]
      const vote = event.key.length === 1 ? voteOfLetter(event.key) : null
      if (row && vote !== null && vote !== 'unknown') setVote(row, vote)
      else if (row && event.key === 'Backspace') setVote(row, row.vote)
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const next = rows[Math.max(0, index + (event.key === 'ArrowDown' ? 1 : -1))]
        if (next) setCursor(next.iso3)
      } else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [rows, at, setCursor, setVote, enabled])
}
