'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { KeyCap } from '@/components/ui/KeyCap'

const KEYS: readonly (readonly [readonly string[], string])[] = [
  [['↑', '↓', '←', '→'], 'move between cells; Page Up and Page Down by fifteen States'],
  [['Y', 'N', 'A', 'X', 'U'], 'expect Yes, No, abstention, absence, or not known'],
  [['1', '2', '3'], 'firm, likely, leaning'],
  [['Enter'], 'open the State, or write in the cell'],
  [['Esc'], 'leave the cell, the selection, the panel'],
  [['Space'], 'select the State'],
  [['Shift', '↑↓'], 'select a range'],
  [['Ctrl', 'A'], 'select all that is shown'],
  [['Ctrl', 'Z'], 'take back the last change made here'],
  [['/'], 'find in the count'],
  [['?'], 'this list'],
]

/** The keys of the sheet, in the browser's own dialog. */
export function KeysDialog({ open, close }: { open: boolean; close: () => void }) {
  const dialog: RefObject<HTMLDialogElement | null> = useRef(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      onClose={close}
      aria-labelledby="keys-title"
      className="m-auto w-[30rem] max-w-[calc(100vw-2rem)] rounded-float border border-control bg-paper p-5 text-ink shadow-float backdrop:bg-ink/30"
    >
      <h2 id="keys-title" className="mb-3 border-ink border-t pt-2 font-[620]">
        <span className="operative">Keys</span> of the sheet
      </h2>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
        {KEYS.map(([keys, does]) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <KeyCap key={key}>{key}</KeyCap>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" className="mt-4 text-end">
        <Button type="submit">Close</Button>
      </form>
    </dialog>
  )
}
