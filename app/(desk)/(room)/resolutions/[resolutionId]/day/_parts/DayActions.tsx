import { ClipboardPaste, Mic } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import type { DayCommand } from '@/domain/votes/dayCommand'
import type { DayItem } from '@/domain/votes/orderOfTheDay'
import type { RoomBoard } from '@/domain/votes/roomBoard'
import type { TheDay } from '@/domain/votes/theDay'
import { DeclareDialog } from './DeclareDialog'
import { OralRevisionDialog } from './OralRevisionDialog'
import { PasteDialog } from './PasteDialog'

interface Props {
  day: TheDay
  item: DayItem
  board: RoomBoard
  isOpen: boolean
  mayEdit: boolean
  write: (command: DayCommand) => void
  choose: (id: string | null) => void
}

/** On a phone the word stands under its icon, so that declaring keeps the width. */
const SIDE = 'max-md:flex-col max-md:gap-0 max-md:px-2.5 max-md:text-label'

/** The three things done to an item in the room: note an oral revision, declare the result, paste the board. */
export function DayActions({ day, item, board, isOpen, mayEdit, write, choose }: Props) {
  const [open, setOpen] = useState<'oral' | 'declare' | 'paste' | null>(null)
  const { resolutionId } = day
  const close = () => setOpen(null)
  if (!mayEdit) return null
  return (
    <footer className="flex gap-2.5 border-control border-t bg-desk px-4 py-2.5 pb-[calc(0.625rem+env(safe-area-inset-bottom))] md:px-6">
      <Button size="touch" className={SIDE} onClick={() => setOpen('oral')} disabled={!isOpen}>
        <Mic aria-hidden size={18} strokeWidth={1.6} />
        Oral rev.
      </Button>
      {isOpen ? (
        <Button look="ink" size="touch" className="min-w-0 flex-1" onClick={() => setOpen('declare')}>
          Declare the result
        </Button>
      ) : (
        <Declared day={day} item={item} write={write} choose={choose} />
      )}
      <Button size="touch" className={SIDE} onClick={() => setOpen('paste')} disabled={!isOpen}>
        <ClipboardPaste aria-hidden size={18} strokeWidth={1.6} />
        Paste
      </Button>
      <OralRevisionDialog
        open={open === 'oral'}
        onClose={close}
        note={(text) =>
          write({ name: 'voteItem.noteOralRevision', input: { resolutionId, voteItemId: item.id, text } })
        }
      />
      <DeclareDialog
        open={open === 'declare'}
        onClose={close}
        item={item}
        board={board}
        eligible={day.eligible[item.id] ?? []}
        before={openBefore(day, item)}
        declare={(given) => {
          // The item stays in sight with its result; going on is a tap of its own.
          choose(item.id)
          write({ name: 'voteItem.declare', input: { resolutionId, voteItemId: item.id, given } })
        }}
      />
      <PasteDialog
        open={open === 'paste'}
        onClose={close}
        board={board}
        set={(changes) => write({ name: 'boardVotes.set', input: { resolutionId, voteItemId: item.id, changes } })}
      />
    </footer>
  )
}

function Declared({ day, item, write, choose }: Pick<Props, 'day' | 'item' | 'write' | 'choose'>) {
  const { resolutionId, nextId } = day
  return (
    <>
      {item.declared === null ? null : (
        <Button
          look="quiet"
          size="touch"
          onClick={() => write({ name: 'voteItem.reopen', input: { resolutionId, voteItemId: item.id } })}
        >
          Take back
        </Button>
      )}
      <Button look="ink" size="touch" className="flex-1" disabled={nextId === null} onClick={() => choose(null)}>
        {nextId === null ? 'Nothing is left to vote on' : 'Next item'}
      </Button>
    </>
  )
}

/** Items of the same body that come first in the order of the day and are still open. */
function openBefore({ items }: TheDay, item: DayItem): number {
  const earlier = items.slice(
    0,
    items.findIndex(({ id }) => id === item.id),
  )
  return earlier.filter((one) => one.bodyId === item.bodyId && one.status === 'pending').length
}
