import { cx } from '../ui/cx'

/** “Ingrid Haug” gives IH; one name gives its first two letters. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/)
  const first = parts[0] ?? ''
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : ''
  return (last ? first.slice(0, 1) + last.slice(0, 1) : first.slice(0, 2)).toLocaleUpperCase('en')
}

type AvatarProps = { name: string; size?: number; here?: boolean; className?: string }

/** A person by initials; their name is read aloud. `here` says that they have the page open now. */
export function Avatar({ name, size = 24, here, className }: AvatarProps) {
  return (
    <span
      role="img"
      aria-label={here ? `${name}, here now` : name}
      title={name}
      style={{ width: size, height: size, fontSize: Math.max(9, size * 0.41) }}
      className={cx(
        'inline-flex shrink-0 select-none items-center justify-center rounded-full bg-desk-2 font-[620] text-ink-2 leading-none',
        className,
      )}
    >
      {initials(name)}
    </span>
  )
}

/** Those who have the page open: a dot, then who, overlapping; more than `most` are a number. */
export function Presence({ names, most = 3 }: { names: readonly string[]; most?: number }) {
  if (names.length === 0) return null
  const shown = names.slice(0, most)
  const more = names.length - shown.length
  return (
    <span className="inline-flex items-center">
      <span className="sr-only">Here now: {names.join(', ')}</span>
      <span aria-hidden className="me-2 size-[7px] rounded-full bg-ink" />
      <span aria-hidden className="inline-flex items-center">
        {shown.map((name, place) => (
          <Avatar key={name} name={name} className={cx('ring-2 ring-paper', place > 0 && '-ms-1')} size={26} />
        ))}
        {more > 0 ? <span className="ms-1.5 text-small text-ink-3">+{more}</span> : null}
      </span>
    </span>
  )
}
