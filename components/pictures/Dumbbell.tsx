import { cx } from '../ui/cx'
import { chanceText } from './chanceText'

type DumbbellProps = {
  /** The chance now (ring) and if the group moved (dot), from 0 to 1, of the outcome we want. */
  now: number
  then: number
  className?: string
}

/** A chance now and then on a line from 0 to 1, a dotted upright at one half; under one half the dot is against us. */
export function Dumbbell({ now, then, className }: DumbbellProps) {
  const x = (chance: number) => Math.round((6 + chance * 138) * 10) / 10
  return (
    <svg
      role="img"
      aria-label={`from ${chanceText(now)} to ${chanceText(then)}`}
      viewBox="0 0 150 14"
      width={150}
      height={14}
      className={cx('picture block max-w-full', then < 0.5 ? 'tone-against' : 'tone-ink', className)}
    >
      <path d="M6 7H144" stroke="var(--rule)" strokeWidth="1.500" />
      <path d={`M${x(0.5)} 0V14`} stroke="var(--ink-3)" strokeDasharray="1.500 2" />
      <path d={`M${x(Math.min(now, then))} 7H${x(Math.max(now, then))}`} stroke="var(--ink)" strokeWidth="1.800" />
      <circle cx={x(now)} cy="7" r="4" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.600" />
      <circle cx={x(then)} cy="7" r="4.400" fill="var(--tone)" />
    </svg>
  )
}
