import { cx } from './cx'

/** A still bar where words will stand, shown only after 200 ms so that quick pages never flash. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cx('block h-3 animate-[after-a-moment_200ms_both] rounded-[2px] bg-desk-2', className)}
    />
  )
}

/** Rows of a list before they arrive: the rules and the heights stand at once. */
export function SkeletonRows({ rows = 6, label = 'Loading' }: { rows?: number; label?: string }) {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className="flex h-[30px] items-center gap-3 border-b border-rule">
          <Skeleton className="w-5" />
          <Skeleton className="w-32" />
          <Skeleton className="ms-auto w-16" />
          <Skeleton className="w-10" />
        </div>
      ))}
    </div>
  )
}
