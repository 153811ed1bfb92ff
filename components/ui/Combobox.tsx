'use client'

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { cx } from './cx'
import { controlClass } from './Field'
import { KeyCap } from './KeyCap'
import { type Option, searchOptions } from './optionSearch'

type ComboboxProps<Choice extends Option> = {
  id: string
  options: readonly Choice[]
  value: string | null
  onChange: (value: string | null) => void
  /** Before the label in the list and in the field: a flag. */
  mark?: (option: Choice) => ReactNode
  placeholder?: string
  /** The field's name in a form; what is sent is the chosen value. */
  name?: string
  tall?: boolean
  invalid?: boolean
  required?: boolean
  describedBy?: string | undefined
  /** What the list says when nothing fits. */
  nothing?: string
}

/** A field that finds by typing: arrows walk the list, Enter takes, Escape closes and puts the last choice back. */
export function Combobox<Choice extends Option>(props: ComboboxProps<Choice>) {
  const {
    id,
    options,
    value,
    onChange,
    mark,
    placeholder,
    name,
    tall,
    invalid,
    nothing = 'Nothing of that name.',
  } = props
  const listId = useId()
  const chosen = options.find((option) => option.value === value)
  const [typed, setTyped] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const open = typed !== null
  const found = open ? (searchOptions(options, typed) as Choice[]) : []
  const active = found[Math.min(at, found.length - 1)]

  function take(option: Choice | undefined) {
    if (option) onChange(option.value)
    setTyped(null)
    setAt(0)
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) return setTyped('')
      const step = event.key === 'ArrowDown' ? 1 : found.length - 1
      return setAt((place) => (found.length === 0 ? 0 : (place + step) % found.length))
    }
    if (!open) return
    if (event.key === 'Enter') {
      event.preventDefault()
      take(active)
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      take(undefined)
    }
  }

  return (
    <div className="relative">
      {chosen && mark && !open ? (
        <span className="pointer-events-none absolute inset-y-0 start-3 flex items-center">{mark(chosen)}</span>
      ) : null}
      <input
        id={id}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && active ? `${listId}-${active.value}` : undefined}
        aria-invalid={invalid || undefined}
        aria-required={props.required || undefined}
        aria-describedby={props.describedBy}
        placeholder={placeholder}
        value={typed ?? chosen?.label ?? ''}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
          if (event.target.value === '') onChange(null)
        }}
        onKeyDown={press}
        onFocus={(event) => event.target.select()}
        onBlur={() => take(undefined)}
        className={cx(
          controlClass,
          tall ? 'h-11 text-name' : 'h-8 text-body pointer-coarse:h-11',
          chosen && mark && !open && (tall ? 'ps-11!' : 'ps-10!'),
        )}
      />
      {name ? <input type="hidden" name={name} value={value ?? ''} /> : null}
      <div
        hidden={!open}
        className="anim-menu absolute inset-x-0 top-full z-20 mt-1 rounded-control border border-control bg-paper p-1 shadow-float"
      >
        <div id={listId} role="listbox" aria-label="Found">
          {found.map((option) => (
            <Found
              key={option.value}
              id={`${listId}-${option.value}`}
              active={option === active}
              mark={mark?.(option)}
              option={option}
              take={() => take(option)}
            />
          ))}
        </div>
        <p role="status" className={cx('px-2.5 py-2 text-body text-ink-3', (!open || found.length > 0) && 'sr-only')}>
          {open ? (found.length === 0 ? nothing : `${found.length} found`) : null}
        </p>
      </div>
    </div>
  )
}

type FoundProps = { id: string; active: boolean; mark: ReactNode; option: Option; take: () => void }

function Found({ id, active, mark, option, take }: FoundProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      // Taken on press, before the field loses the focus and closes the list.
      onPointerDown={(event) => {
        event.preventDefault()
        take()
      }}
      className={cx(
        'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-control px-2.5 text-body pointer-coarse:min-h-11',
        active ? 'bg-hand-wash' : 'hover:bg-desk',
      )}
    >
      {mark}
      <span className="shrink-0 whitespace-nowrap font-[580]">{option.label}</span>
      {option.detail ? <span className="truncate text-small text-ink-3">{option.detail}</span> : null}
      {active ? (
        <span className="ms-auto">
          <KeyCap>↵</KeyCap>
        </span>
      ) : null}
    </div>
  )
}
