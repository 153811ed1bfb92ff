import { Check } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx'

type CheckboxProps = ComponentProps<'input'> & {
  /** Words beside the box. Without them the box needs `aria-label`. */
  label?: ReactNode
}

/** A box to tick: 18 px of mark in a target of 24 (44 on touch). */
export function Checkbox({ label, className, ...rest }: CheckboxProps) {
  return (
    <label className={cx('inline-flex items-start gap-2 text-body', className)}>
      <span className="target relative inline-flex size-[18px] shrink-0">
        <input
          type="checkbox"
          className={cx(
            'peer relative z-1 size-[18px] appearance-none rounded-[3px] border border-control bg-paper hover:border-ink',
            'checked:border-hand checked:bg-hand indeterminate:border-hand indeterminate:bg-hand-wash-2',
          )}
          {...rest}
        />
        <Check
          aria-hidden
          size={14}
          strokeWidth={2.2}
          className="pointer-events-none absolute inset-[2px] z-1 hidden text-paper peer-checked:block"
        />
      </span>
      {label ? <span>{label}</span> : null}
    </label>
  )
}
