import { ChevronDown, CircleAlert } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx'

export const controlClass = cx(
  'w-full rounded-control border border-control bg-paper px-3 text-ink transition-colors duration-100',
  'hover:border-ink-2 disabled:border-rule disabled:bg-desk disabled:text-ink-3',
  'aria-invalid:border-2 aria-invalid:border-ink aria-invalid:px-[11px]',
)

type FieldProps = {
  /** The id of the control inside; the label, the hint and the mistake are tied to it. */
  id: string
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and what to write instead; announced when it appears. */
  mistake?: ReactNode
  hideLabel?: boolean
  /** Says so beside the label; the control inside says it with `aria-required`. */
  required?: boolean | undefined
  className?: string
  children: ReactNode
}

/** The ids which a control inside a `Field` names in `aria-describedby`. */
export function describedBy(id: string, has: { hint?: unknown; mistake?: unknown }): string | undefined {
  return cx(Boolean(has.mistake) && `${id}-mistake`, Boolean(has.hint) && `${id}-hint`) || undefined
}

/** A label, a control, what helps and what went wrong: said at the field, in ink. */
export function Field({ id, label, hint, mistake, hideLabel, required, className, children }: FieldProps) {
  return (
    <div className={cx('flex flex-col gap-1', className)}>
      <div className={cx('flex items-baseline gap-2', hideLabel && 'sr-only')}>
        <label htmlFor={id} className="text-body font-[560]">
          {label}
        </label>
        {required ? (
          <span aria-hidden className="text-ink-3 text-small">
            required
          </span>
        ) : null}
      </div>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-small text-ink-3">
          {hint}
        </p>
      ) : null}
      <p
        id={`${id}-mistake`}
        aria-live="polite"
        className={cx('flex items-start gap-1.5 text-small font-[560]', !mistake && 'hidden')}
      >
        <CircleAlert aria-hidden size={15} strokeWidth={1.6} className="mt-px shrink-0" />
        <span>{mistake}</span>
      </p>
    </div>
  )
}

type Sized = { tall?: boolean }

/** One line of text; `tall` (44 px) for forms that stand alone, 32 px elsewhere. */
export function Input({ className, tall, ...rest }: ComponentProps<'input'> & Sized) {
  return (
    <input
      className={cx(controlClass, tall ? 'h-11 text-name' : 'h-8 text-body pointer-coarse:h-11', className)}
      {...rest}
    />
  )
}

/** Several lines of text; it grows with what is written where the browser can. */
export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={cx(controlClass, 'field-sizing-content min-h-16 py-2 text-body', className)} {...rest} />
}

/** The browser's own list of choices, in the house's clothes. */
export function Select({ className, tall, ...rest }: ComponentProps<'select'> & Sized) {
  return (
    <span className={cx('relative block', className)}>
      <select
        className={cx(
          controlClass,
          'appearance-none pe-8',
          tall ? 'h-11 text-name' : 'h-8 text-body pointer-coarse:h-11',
        )}
        {...rest}
      />
      <ChevronDown
        aria-hidden
        size={16}
        strokeWidth={1.6}
        className="pointer-events-none absolute inset-y-0 end-2.5 my-auto text-ink-2"
      />
    </span>
  )
}
