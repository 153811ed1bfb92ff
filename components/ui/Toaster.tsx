'use client'

import { Ban, Check, X } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { Toaster as Sonner, toast } from 'sonner'
import { CommandKey } from './CommandKey'
import { usePhone } from './usePhone'

/** How long an undo is offered, in ms; the clock stops while the pointer or the focus is on it. */
export const undoTime = 8000

/** What Ctrl-Z takes back while it is offered: the newest. */
let offered: { id: string | number; run: () => void } | null = null

function withdraw(id: string | number): void {
  if (offered?.id === id) offered = null
}

/** Ctrl-Z does what the newest offer says; not while somebody writes, nor where a page has taken the key for itself. */
function takeBackByKey(event: KeyboardEvent): void {
  const undo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
  const writing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
  if (!undo || event.defaultPrevented || writing || !offered) return
  event.preventDefault()
  const { id, run } = offered
  toast.dismiss(id)
  run()
}

/**
 * Where toasts appear: mount it once, in the layout behind the sign-in. At a phone's foot are the buttons that a thumb
 * presses next, so there they come from above, under the masthead.
 */
export function Toaster() {
  const isPhone = usePhone()
  useEffect(() => {
    // On the window: a page that has the key for itself hears of it first, on the document.
    window.addEventListener('keydown', takeBackByKey)
    return () => window.removeEventListener('keydown', takeBackByKey)
  }, [])
  return (
    <Sonner
      className="font-sans!"
      position={isPhone ? 'top-center' : 'bottom-center'}
      visibleToasts={3}
      gap={8}
      offset={20}
      mobileOffset={{ top: 'calc(4rem + env(safe-area-inset-top))', left: 16, right: 16 }}
      hotkey={['altKey', 'KeyT']}
      toastOptions={{ unstyled: true, className: 'w-full md:w-[26rem]' }}
    />
  )
}

type ToastContent = {
  /** The sentence; a bold start is the caller's to give. */
  message: ReactNode
  kind: 'done' | 'refused'
  action?: { label: string; byKey?: boolean; run: () => void } | undefined
}

function InverseBar({ id, message, kind, action }: ToastContent & { id: string | number }) {
  const Icon = kind === 'done' ? Check : Ban
  return (
    <div className="flex w-full items-center gap-3 rounded-float bg-ink px-4 py-2.5 text-body text-paper shadow-float">
      <Icon aria-hidden size={16} strokeWidth={1.6} className="shrink-0" />
      <div className="min-w-0 flex-1 whitespace-pre-line">{message}</div>
      {action ? (
        <button
          type="button"
          className="target flex min-h-6 shrink-0 items-center gap-2 font-[620] outline-paper!"
          onClick={() => {
            toast.dismiss(id)
            action.run()
          }}
        >
          {action.label}
          {action.byKey ? (
            <span className="pointer-coarse:hidden">
              <CommandKey letter="Z" inverse />
            </span>
          ) : null}
        </button>
      ) : null}
      {kind === 'refused' ? (
        <button
          type="button"
          aria-label="Close"
          className="target min-h-6 min-w-6 outline-paper!"
          onClick={() => toast.dismiss(id)}
        >
          <X aria-hidden size={16} strokeWidth={1.6} />
        </button>
      ) : null}
    </div>
  )
}

/** Says that something was done and offers to take it back, for eight seconds. */
export function announceDone(message: ReactNode, undo?: { run: () => void; label?: string }): void {
  const action = undo ? { label: undo.label ?? 'Undo', byKey: true, run: undo.run } : undefined
  const id = toast.custom((id) => <InverseBar id={id} kind="done" message={message} action={action} />, {
    duration: undoTime,
    onDismiss: ({ id }) => withdraw(id),
    onAutoClose: ({ id }) => withdraw(id),
  })
  if (undo) offered = { id, run: undo.run }
}

/** Says that a rule refused, in its words, with the way out beside it; stays until it is closed. */
export function announceRefused(message: ReactNode, wayOut?: { label: string; run: () => void }): void {
  toast.custom((id) => <InverseBar id={id} kind="refused" message={message} action={wayOut} />, {
    duration: Number.POSITIVE_INFINITY,
  })
}
