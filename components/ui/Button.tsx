import Link from 'next/link'
import type { ComponentProps } from 'react'
import { cx } from './cx'

/** `ink` is the one action of a view, `plain` has a border, `quiet` only words. */
export type ButtonLook = 'ink' | 'plain' | 'quiet'

/** Heights of 32, 28 and 44 px; on a touch screen every one of them offers a target of at least 44. */
export type ButtonSize = 'control' | 'small' | 'touch'

type ButtonStyle = { look?: ButtonLook; size?: ButtonSize; square?: boolean; className?: string | undefined }

/** A button with a border shows that it rests by its ground; one of words alone only fades. */
const AT_REST = 'disabled:border-rule disabled:bg-desk disabled:text-ink-3'

const looks: Record<ButtonLook, string> = {
  ink: `border border-ink bg-ink text-paper hover:bg-ink-2 hover:border-ink-2 ${AT_REST}`,
  plain: `border border-control bg-paper text-ink hover:border-ink hover:bg-desk ${AT_REST}`,
  quiet:
    'border border-transparent text-ink-2 hover:text-ink hover:bg-desk aria-pressed:text-ink disabled:opacity-40 disabled:hover:bg-transparent',
}

const sizes: Record<ButtonSize, { box: string; square: string; wide: string }> = {
  control: { box: 'h-8 text-body pointer-coarse:min-h-11', square: 'w-8 pointer-coarse:min-w-11', wide: 'px-3' },
  small: { box: 'h-7 text-small', square: 'w-7', wide: 'px-2.5' },
  touch: { box: 'min-h-11 text-lead', square: 'w-11', wide: 'px-4' },
}

/** The classes of a button, for elements which are not one: links, summaries, triggers. */
export function buttonClass({ look = 'plain', size = 'control', square = false, className }: ButtonStyle = {}): string {
  const { box, square: squareBox, wide } = sizes[size]
  return cx(
    'target inline-flex shrink-0 select-none items-center justify-center gap-2 rounded-control whitespace-nowrap',
    'font-[580] transition-colors duration-100',
    'print:hidden [&_svg]:shrink-0',
    looks[look],
    box,
    square ? squareBox : wide,
    className,
  )
}

/** A button; `square` is for an icon alone, which then needs an `aria-label`. */
export function Button({
  look,
  size,
  square,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & ButtonStyle) {
  return <button type={type} className={buttonClass({ look, size, square, className } as ButtonStyle)} {...rest} />
}

/** A link that looks like a button: it goes somewhere, a button does something. */
export function ButtonLink({ look, size, square, className, ...rest }: ComponentProps<typeof Link> & ButtonStyle) {
  return <Link className={buttonClass({ look, size, square, className } as ButtonStyle)} {...rest} />
}
