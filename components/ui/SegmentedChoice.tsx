import Link from 'next/link'
import type { ReactNode } from 'react'
import { cx } from './cx'

export type Segment<Value extends string> = { value: Value; label: ReactNode; disabled?: boolean; hint?: ReactNode }

type SegmentedChoiceProps<Value extends string> = {
  /** The name of the group, for forms and for the radios’ grouping. */
  name: string
  label: string
  segments: readonly Segment<Value>[]
  value?: Value | undefined
  defaultValue?: Value
  onChange?: (value: Value) => void
  /** `ink` fills the chosen one (views), `wash` tints it by the tone of its place (votes). */
  look?: 'ink' | 'wash'
  tall?: boolean
  className?: string
}

/** One of a few, all in sight: radios, so that arrow keys, forms and screen readers know what it is. */
export function SegmentedChoice<Value extends string>({
  name,
  label,
  segments,
  value,
  defaultValue,
  onChange,
  look = 'ink',
  tall,
  className,
}: SegmentedChoiceProps<Value>) {
  return (
    <fieldset className={cx('flex min-w-0 rounded-control border border-control', className)}>
      <legend className="sr-only">{label}</legend>
      {segments.map((segment) => (
        <label
          key={segment.value}
          className={cx(
            'relative inline-flex flex-1 items-center justify-center gap-2 whitespace-nowrap border-rule px-3 text-body',
            'not-first-of-type:border-s first-of-type:rounded-s-[3px] last-of-type:rounded-e-[3px] hover:bg-desk',
            'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-hand',
            'has-focus-visible:z-1 has-checked:font-[620] has-disabled:text-ink-3',
            tall ? 'min-h-11' : 'h-[30px] pointer-coarse:h-11',
            look === 'ink' ? 'has-checked:bg-ink has-checked:text-paper' : 'has-checked:bg-tone-wash',
          )}
        >
          <input
            type="radio"
            className="absolute inset-0 m-0 cursor-pointer opacity-0"
            name={name}
            value={segment.value}
            disabled={segment.disabled}
            {...(value === undefined
              ? { defaultChecked: segment.value === defaultValue }
              : { checked: segment.value === value, readOnly: !onChange })}
            onChange={onChange ? () => onChange(segment.value) : undefined}
          />
          <span>{segment.label}</span>
          {segment.hint}
        </label>
      ))}
    </fieldset>
  )
}

export type LinkChoice = { href: string; label: ReactNode; current?: boolean }

/** Choices that are addresses (4 weeks, All): the current one is underlined in ink. */
export function LinkChoices({ label, choices }: { label: string; choices: readonly LinkChoice[] }) {
  return (
    <nav aria-label={label} className="flex gap-3 text-small print:hidden">
      {choices.map((choice) => (
        <Link
          key={choice.href}
          href={choice.href}
          aria-current={choice.current ? 'true' : undefined}
          scroll={false}
          prefetch={false}
          className={cx(
            'target border-b-2 pb-px',
            choice.current ? 'border-ink font-[620] text-ink' : 'border-transparent text-ink-3 hover:text-ink',
          )}
        >
          {choice.label}
        </Link>
      ))}
    </nav>
  )
}
