'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'

interface Props {
  label: string
  value: string | null
  /** How the value is drawn; the value itself where this is left out. */
  shown?: ReactNode
  /** What is offered where there is none. */
  empty: string
  kind: 'line' | 'date' | 'note'
  most: number
  readOnly: boolean
  keep: (value: string | null) => Promise<boolean>
}

/** A fact that is written where it stands: a press opens it, Enter or leaving keeps, Esc leaves it as it was. */
export function EditedFact({ label, value, shown, empty, kind, most, readOnly, keep }: Props) {
  const [editing, setEditing] = useState(false)
  if (readOnly) return <span className="whitespace-pre-line">{value === null ? '–' : (shown ?? value)}</span>
  if (editing) return <Writing {...{ label, value, kind, most, keep }} done={() => setEditing(false)} />
  return (
    <button
      type="button"
      aria-label={`${label}: ${value ?? 'none'}. Change`}
      onClick={() => setEditing(true)}
      className="target -mx-1 rounded-control px-1 text-start whitespace-pre-line hover:bg-desk"
    >
      {value === null ? <span className="text-ink-3">{empty}</span> : (shown ?? value)}
    </button>
  )
}

type WritingProps = Pick<Props, 'label' | 'value' | 'kind' | 'most' | 'keep'> & { done: () => void }

function Writing({ label, value, kind, most, keep, done }: WritingProps) {
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const left = useRef(false)
  useEffect(() => control.current?.focus(), [])
  const leave = async (save: boolean) => {
    if (left.current) return
    left.current = true
    const next = control.current?.value.trim() || null
    if (save && next !== value && !(await keep(next))) {
      // Refused: what was written stays to be mended.
      left.current = false
      return
    }
    done()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const ends = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
    if (!ends || event.nativeEvent.isComposing) return
    event.preventDefault()
    void leave(event.key === 'Enter')
  }
  const shared = {
    ref: control,
    'aria-label': label,
    defaultValue: value ?? '',
    maxLength: most,
    onKeyDown,
    onBlur: () => void leave(true),
    className: '-mx-1 w-full rounded-control border border-control bg-paper px-1 py-0.5 field-sizing-content',
  }
  return kind === 'note' ? <textarea {...shared} /> : <input type={kind === 'date' ? 'date' : 'text'} {...shared} />
}
