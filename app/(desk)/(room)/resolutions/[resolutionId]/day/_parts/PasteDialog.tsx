import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Field, Textarea } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import type { BoardChange } from '@/domain/votes/dayCommand'
import type { RoomBoard } from '@/domain/votes/roomBoard'
import { tallyFigures } from '@/domain/votes/tally'

interface Props {
  open: boolean
  onClose: () => void
  board: RoomBoard
  set: (changes: BoardChange[]) => void
}

interface Reading {
  changes: BoardChange[]
  figures: string
  unread: string[]
}

/** Takes the board from pasted text: read here, looked at, then set as one step. */
export function PasteDialog({ open, onClose, board, set }: Props) {
  const [text, setText] = useState('')
  const [reading, setReading] = useState<Reading | string | null>(null)
  const close = () => {
    setText('')
    setReading(null)
    onClose()
  }
  const found = typeof reading === 'string' ? null : reading
  return (
    <Dialog
      open={open}
      onClose={close}
      title="Paste the board"
      lead="Lists under “In favour”, “Against” and “Abstaining”, as a record or a press release prints them."
      actions={
        found ? (
          <Button
            look="ink"
            size="touch"
            disabled={found.changes.length === 0}
            onClick={() => {
              set(found.changes)
              close()
            }}
          >
            {`Set ${found.changes.length} votes`}
          </Button>
        ) : (
          <Button look="ink" size="touch" onClick={() => void readBoard(text, board).then(setReading)}>
            Read it
          </Button>
        )
      }
    >
      <Field id="board-text" label="Text of the board">
        <Textarea
          id="board-text"
          rows={8}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setReading(null)
          }}
          className="max-h-72"
        />
      </Field>
      {typeof reading === 'string' ? <Notice kind="alert">{reading}</Notice> : null}
      {found ? (
        <Notice title={`Read as ${found.figures}.`}>
          {found.unread.length > 0
            ? `Not understood and left out: ${found.unread.join('; ')}.`
            : 'Every name was understood.'}
        </Notice>
      ) : null}
    </Dialog>
  )
}

/** The reader is fetched when it is needed: names of 193 States in all their spellings. */
async function readBoard(text: string, board: RoomBoard): Promise<Reading | string> {
  const { readRollCallPasted } = await import('@/formats/rollCall/rollCallFile')
  const read = readRollCallPasted(text)
  if ('unreadable' in read) return read.unreadable
  const [vote, ...others] = read.votes
  if (!vote || others.length > 0) return `The text holds ${read.votes.length} votes. Paste the one on this item alone.`
  const rows = new Map(board.rows.map((row) => [row.iso3, row]))
  const changes = (['yes', 'no', 'abstain', 'absent'] as const).flatMap((cast) =>
    vote.votes[cast].flatMap((iso3): BoardChange[] => {
      const row = rows.get(iso3)
      return row && row.vote !== cast ? [{ iso3, vote: cast, seen: row.vote }] : []
    }),
  )
  const { yes, no, abstain } = vote.votes
  const unread = [
    ...vote.unrecognised.map(({ printed }) => printed),
    ...vote.twiceNamed.map(({ iso3 }) => `${iso3} (twice)`),
  ]
  return { changes, figures: tallyFigures({ yes: yes.length, no: no.length, abstain: abstain.length }), unread }
}
