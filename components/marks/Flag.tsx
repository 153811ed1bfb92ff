import { cx } from '../ui/cx'

type FlagProps = {
  /** ISO 3166-1 alpha-2, in either case. */
  iso2: string
  /** Height in px; the width is 4:3. */
  height?: number
  /** In the first screenful: fetched at once rather than when it comes near. */
  eager?: boolean
  className?: string
}

/** A State's flag, only ever beside its name, which is what a screen reader reads. Hairline edge. */
export function Flag({ iso2, height = 14, eager, className }: FlagProps) {
  return (
    <img
      src={`/flags/${iso2.toLowerCase()}`}
      alt=""
      width={Math.round((height * 4) / 3)}
      height={height}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      className={cx('inline-block shrink-0 rounded-[1.5px] outline outline-rule', className)}
    />
  )
}
