import { X } from 'lucide-react'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx'

type ChipProps = {
  /** What is filtered (“Group”) and by what (“Asia-Pacific”). */
  name?: ReactNode
  value: ReactNode
  /** Where the view without this filter stands; the cross leads there. */
  without?: string
  removeLabel?: string
}

/** A filter that is on: its name, its value, and the way back. */
export function Chip({ name, value, without, removeLabel }: ChipProps) {
  return (
    <span className="inline-flex h-7 items-center gap-1.5 rounded-control bg-desk px-2.5 text-small pointer-coarse:h-9">
      {name ? <span className="text-ink-2">{name}</span> : null}
      <span className="font-[560]">{value}</span>
      {without ? (
        <Link href={without} aria-label={removeLabel ?? 'Remove this filter'} className="target -me-0.5 text-ink-2">
          <X aria-hidden size={14} strokeWidth={1.9} />
        </Link>
      ) : null}
    </span>
  )
}

/** An offer to filter: dashed, since nothing is filtered yet. */
export function ChipButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" className={cx(chipOfferClass, className)} {...rest} />
}

export const chipOfferClass = cx(
  'target inline-flex h-7 items-center gap-1.5 rounded-control border border-dashed border-control px-2.5 text-small',
  'text-ink-2 hover:border-ink hover:text-ink pointer-coarse:h-9',
)
