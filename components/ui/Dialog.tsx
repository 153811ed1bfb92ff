'use client'

import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './Button'
import { cx } from './cx'

type DialogProps = {
  open: boolean
  /** Called on Escape, on the cross and on a press beside it; the caller then sets `open` to false. */
  onClose: () => void
  title: ReactNode
  /** One sentence under the title. */
  lead?: ReactNode
  children?: ReactNode
  /** Buttons at the foot, the ink one last. */
  actions?: ReactNode
  /** `sheet` rises from the foot of the window, for a phone; `center` stands in the middle, and rises on a phone. */
  from?: 'center' | 'sheet'
  className?: string
}

const frames = {
  center:
    'm-auto w-[min(32rem,calc(100vw-2rem))] rounded-float border border-ink max-md:mb-0 max-md:w-full max-md:max-w-full max-md:rounded-b-none max-md:border-x-0 max-md:border-b-0 max-md:border-t-2',
  sheet: 'mx-0 mt-auto mb-0 w-full max-w-full border-t-2 border-ink',
}

/** Something to fill in; of choices the first is no better a place to begin than the cross. */
const FIELD = 'input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), textarea, select'

/**
 * A question that must be answered before going on: the browser's own modal dialog, which holds the focus, makes the
 * rest of the page inert and gives the focus back.
 */
export function Dialog({ open, onClose, title, lead, children, actions, from = 'center', className }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const node = dialog.current
    if (!node) return
    if (open && !node.open) {
      node.showModal()
      // The browser begins at the cross. Who has keys begins where there is something to fill in.
      if (window.matchMedia('(pointer: fine)').matches) node.querySelector<HTMLElement>(FIELD)?.focus()
    }
    if (!open && node.open) node.close()
  }, [open])

  // The browser closes on Escape by itself; a press on the dialog's own box is one on the ground beside it.
  useEffect(() => {
    const node = dialog.current
    if (!node) return
    const cancelled = (event: Event) => {
      event.preventDefault()
      onClose()
    }
    const pressed = (event: MouseEvent) => {
      if (event.target === node) onClose()
    }
    node.addEventListener('cancel', cancelled)
    node.addEventListener('mousedown', pressed)
    return () => {
      node.removeEventListener('cancel', cancelled)
      node.removeEventListener('mousedown', pressed)
    }
  }, [onClose])

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={cx(
        'max-h-[min(44rem,92dvh)] overflow-auto bg-paper p-0 text-ink shadow-float backdrop:bg-ink/25',
        'max-md:open:anim-sheet md:open:anim-menu',
        frames[from],
        className,
      )}
    >
      {open ? (
        <div className="flex flex-col gap-4 p-4 pb-[calc(1rem+env(safe-area-inset-bottom))] md:p-5">
          <div className="flex items-start justify-between gap-4">
            <div>
              <h2 id={titleId} className="type-state">
                {title}
              </h2>
              {lead ? <p className="mt-1 text-body text-ink-2">{lead}</p> : null}
            </div>
            <Button look="quiet" size="small" square aria-label="Close" onClick={onClose} className="-me-1">
              <X aria-hidden size={18} strokeWidth={1.6} />
            </Button>
          </div>
          {children}
          {actions ? <div className="flex flex-wrap justify-end gap-2 max-md:[&>*]:flex-1">{actions}</div> : null}
        </div>
      ) : null}
    </dialog>
  )
}

/** A dialog that rises from the foot of a phone, in thumb reach. */
export function BottomSheet(props: Omit<DialogProps, 'from'>) {
  return <Dialog {...props} from="sheet" />
}
