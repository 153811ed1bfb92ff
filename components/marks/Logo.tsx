import { cx } from '../ui/cx'

/** The P: a nib cut to a point, half a chamber, a thin slit between. One colour; not under 16 px. */
export function LogoMark({ size = 20, className }: { size?: number; className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 55 82" height={size} width={(size * 55) / 82} className={className}>
      <path
        fill="currentColor"
        d="M0 0h18v55L9 81.500 0 55zM23 0h6.500a25.500 25.500 0 0 1 0 51H23V34.500h6.500a9 9 0 0 0 0-18H23z"
      />
    </svg>
  )
}

/** The mark with the name beside it. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <span className={cx('inline-flex items-center gap-2.5', className)}>
      <LogoMark size={18} />
      <span className="text-name font-[680] tracking-[-0.012em]">Penholder</span>
    </span>
  )
}
