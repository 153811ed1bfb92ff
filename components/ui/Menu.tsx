'use client'

import { Check } from 'lucide-react'
import Link from 'next/link'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { buttonClass } from './Button'
import { cx } from './cx'
import { floatClass } from './Popover'
import { type Align, useFloating } from './useFloating'

const itemsIn = (menu: HTMLElement) => [
  ...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([aria-disabled])'),
]

/** The entry that a key leads to: arrows walk and wrap, Home and End jump, a letter finds the next that begins so. */
function entryFor(key: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  const at = items.indexOf(document.activeElement as HTMLElement)
  if (key === 'ArrowDown') return items[(at + 1) % items.length]
  if (key === 'ArrowUp') return items[(at <= 0 ? items.length : at) - 1]
  if (key === 'Home') return items[0]
  if (key === 'End') return items.at(-1)
  if (key.length !== 1 || key === ' ') return undefined
  const later = [...items.slice(at + 1), ...items.slice(0, at + 1)]
  return later.find((item) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()))
}

type MenuProps = {
  trigger: ReactNode
  triggerLabel?: string
  triggerClassName?: string
  label: string
  align?: Align
  /** `MenuItem`, `MenuRule` and `MenuLabel`. */
  children: ReactNode
  className?: string
}

/** A button that opens a list of actions or addresses. */
export function Menu(props: MenuProps) {
  const { trigger, triggerLabel, triggerClassName, label, align = 'start', children, className } = props
  const byKey = useRef<'first' | 'last'>('first')
  const { id, open, anchor, panel, show, hide } = useFloating(align, (opened) => {
    if (!opened || !panel.current) return
    const items = itemsIn(panel.current)
    const entry = byKey.current === 'last' ? items.at(-1) : items[0]
    byKey.current = 'first'
    entry?.focus()
  })

  function openByArrow(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    byKey.current = event.key === 'ArrowUp' ? 'last' : 'first'
    show()
  }

  function walk(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === 'Tab') hide()
    if (event.metaKey || event.ctrlKey || event.altKey) return
    const entry = entryFor(event.key, itemsIn(event.currentTarget))
    if (!entry) return
    event.preventDefault()
    entry.focus()
  }

  return (
    <>
      <button
        ref={anchor}
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={triggerLabel}
        onKeyDown={openByArrow}
        className={triggerClassName ?? buttonClass()}
      >
        {trigger}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onKeyDown={walk}
        onClick={hide}
        className={cx(floatClass, 'min-w-52 p-1', className)}
      >
        {children}
      </div>
    </>
  )
}

type MenuItemProps = {
  children: ReactNode
  /** An element, since a menu may be written in a server component: `<FileText />`; its size is set here. */
  icon?: ReactNode
  /** At the end of the line: a file's extension, a key. */
  hint?: ReactNode
  href?: string
  download?: boolean
  onSelect?: () => void
  /** For one of several: `true` and `false` draw a tick or its room. */
  checked?: boolean
  disabled?: boolean
}

const itemClass = cx(
  'flex min-h-9 w-full items-center gap-2.5 rounded-control px-2.5 text-start text-body pointer-coarse:min-h-11',
  'hover:bg-hand-wash focus-visible:bg-hand-wash focus-visible:outline-offset-[-2px] aria-disabled:text-ink-3',
)

/** One entry of a menu: an address (`href`) or an action (`onSelect`). */
export function MenuItem({ children, icon, hint, href, download, onSelect, checked, disabled }: MenuItemProps) {
  const inside = (
    <>
      {icon ? (
        <span aria-hidden className="shrink-0 [&_svg]:size-4 [&_svg]:stroke-[1.6]">
          {icon}
        </span>
      ) : null}
      {checked === undefined ? null : (
        <Check aria-hidden size={15} strokeWidth={1.9} className={cx('shrink-0', !checked && 'invisible')} />
      )}
      <span className="flex-1">{children}</span>
      {hint ? <span className="ps-4 text-ink-3">{hint}</span> : null}
    </>
  )
  const shared = {
    className: itemClass,
    tabIndex: -1,
    'aria-disabled': disabled || undefined,
    ...(checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': checked }),
  }
  if (href && download) {
    return (
      <a href={href} download {...shared}>
        {inside}
      </a>
    )
  }
  if (href) {
    return (
      <Link href={href} {...shared}>
        {inside}
      </Link>
    )
  }
  return (
    <button type="button" onClick={disabled ? undefined : onSelect} {...shared}>
      {inside}
    </button>
  )
}

/** A hairline between groups of entries. */
export function MenuRule() {
  return <hr className="my-1 border-rule" />
}

/** What the entries below have in common. */
export function MenuLabel({ children }: { children: ReactNode }) {
  return <p className="px-2.5 pt-1.5 pb-1 text-label text-ink-3">{children}</p>
}
