import { cx } from '@/components/ui/cx'
import type { BoardRow, RoomBoard } from '@/domain/votes/roomBoard'

export type BoardTab = 'board' | 'to-come' | 'missed'

/** The rows of a view of the board. */
export function rowsOf(tab: BoardTab, { rows }: RoomBoard): BoardRow[] {
  if (tab === 'to-come') return rows.filter(({ toCome }) => toCome)
  return tab === 'missed' ? rows.filter(({ missed }) => missed) : rows
}

/** All States, those still to be shown, or those that voted otherwise than expected. */
export function BoardTabs({
  tab,
  choose,
  board,
}: {
  tab: BoardTab
  choose: (tab: BoardTab) => void
  board: RoomBoard
}) {
  const tabs: { key: BoardTab; label: string }[] = [
    { key: 'board', label: 'Board' },
    { key: 'to-come', label: `To come ${board.toCome}` },
    { key: 'missed', label: `Missed ${board.missed}` },
  ]
  return (
    <div className="flex items-center gap-5 border-rule border-b px-4 py-2 text-lead md:px-6">
      {tabs.map(({ key, label }) => (
        <button
          key={key}
          type="button"
          aria-pressed={tab === key}
          onClick={() => choose(key)}
          className={cx(
            'target border-b-2 pb-0.5',
            tab === key ? 'border-ink font-[640]' : 'border-transparent text-ink-2',
          )}
        >
          {label}
        </button>
      ))}
      <span className="ms-auto text-body text-ink-3">
        {board.inRoom} in the room{board.notInRoom > 0 ? `, ${board.notInRoom} not` : ''}
      </span>
    </div>
  )
}
