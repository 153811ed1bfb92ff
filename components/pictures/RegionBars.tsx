import Link from 'next/link'
import { votesOf } from '@/domain/pictures/countSentence'
import type { RecommendedVote } from '@/domain/votes/side'
import type { ConfidenceTally } from '@/domain/votes/tally'
import { EXPECTED_VOTES } from '@/domain/votes/vote'
import { cx } from '../ui/cx'
import { Strip } from './Strip'
import { Tally } from './Tally'

/** One group's count; `label` is short (“E. European”), `name` is read in full. */
export type GroupCount = { key: string; label: string; name?: string; count: ConfidenceTally; href?: string }

type RegionBarsProps = {
  groups: readonly GroupCount[]
  recommended?: RecommendedVote
  /** Leaves out the number of States not known, where room is short. */
  short?: boolean
  className?: string
}

const membersOf = (count: ConfidenceTally) => EXPECTED_VOTES.reduce((sum, vote) => sum + votesOf(count, vote), 0)

/** A bar a group, all on one scale of States, the tally beside it. A group is a link to its part of the sheet. */
export function RegionBars({ groups, recommended, short, className }: RegionBarsProps) {
  const most = Math.max(1, ...groups.map((group) => membersOf(group.count)))
  return (
    <ul className={cx('flex flex-col', className)}>
      {groups.map(({ key, label, name, count, href }) => (
        <li
          key={key}
          className="grid min-h-[29px] grid-cols-[5rem_minmax(0,1fr)_max-content] items-center gap-x-3 py-1 max-md:grid-cols-[5.75rem_minmax(0,1fr)_max-content] max-md:border-b max-md:border-rule max-md:last:border-0"
        >
          {href ? (
            <Link href={href} prefetch={false} className="tight whitespace-nowrap hover:text-hand hover:underline">
              {label}
            </Link>
          ) : (
            <span className="tight whitespace-nowrap">{label}</span>
          )}
          <Strip count={count} recommended={recommended} of={most} name={name ?? label} height={14} />
          <span className="min-w-[5.5rem] text-end">
            <Tally count={count} className="font-[620]" />
            {short || count.unknown === 0 ? null : <span className="ms-1 text-ink-3">·{count.unknown}?</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
