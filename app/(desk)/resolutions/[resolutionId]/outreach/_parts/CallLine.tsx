'use client'

import { Age } from '@/components/marks/Age'
import { Flag } from '@/components/marks/Flag'
import { VoteToken } from '@/components/marks/VoteToken'
import { cx } from '@/components/ui/cx'
import { stateName } from '@/domain/reference/stateNames'
import { ageOf, daysSince, shortDate } from '@/domain/time/moment'
import { heldConfidence, VOTE_WORDS } from '@/domain/votes/vote'
import type { Called } from './called'

interface Props {
  row: Called
  resolutionId: string
  today: string
  now: number
  staleDays: number
  recommended: 'yes' | 'no' | 'abstain'
  /** What the line is listed for: its next step, or how long nothing was heard. */
  about: 'step' | 'silence'
}

interface ListProps extends Omit<Props, 'row'> {
  /** The first of them. */
  rows: readonly Called[]
  /** How many there are, and where the sheet lists them all. */
  total: number
  all: string
}

/** The first of those to call; the sheet has the rest. Drawn in the browser too, from what a line says. */
export function CallList({ rows, total, all, ...shared }: ListProps) {
  return (
    <>
      <ul>
        {rows.map((row) => (
          <CallLine key={row.iso3} row={row} {...shared} />
        ))}
      </ul>
      {total > rows.length ? (
        <a href={all} className="link target inline-block py-1.5 text-small">
          and {total - rows.length} more on the sheet
        </a>
      ) : null}
    </>
  )
}

/** One State to call, with where it stands; the name opens it on the sheet, where the talk is logged. */
function CallLine({ row, resolutionId, today, now, staleDays, recommended, about }: Props) {
  const state = stateName(row.iso3)
  const stale = row.lastHeardAt !== null && daysSince(row.lastHeardAt, now) >= staleDays
  return (
    <li className="grid min-h-[29px] grid-cols-[1.25rem_minmax(0,1fr)_1.5rem_4.5rem] items-center gap-x-2.5 border-rule border-b py-1">
      {state ? <Flag iso2={state.iso2} /> : <span />}
      <span className="min-w-0 md:flex md:gap-3">
        <a
          href={`/resolutions/${resolutionId}/count?open=${row.iso3}`}
          className="target block truncate font-[570] hover:text-hand md:max-w-[55%]"
        >
          {state?.name ?? row.iso3}
        </a>
        <span className="block truncate text-ink-2">{about === 'step' ? row.nextStep : row.source}</span>
      </span>
      {row.mayVote ? (
        <span>
          <VoteToken vote={row.expected} confidence={heldConfidence(row)} recommended={recommended} size={18} bare />
          <span className="sr-only">expected {VOTE_WORDS[row.expected]}</span>
        </span>
      ) : (
        <span />
      )}
      <span className="text-end">
        {about === 'step' ? (
          <DueDay due={row.nextStepDue} today={today} />
        ) : row.lastHeardAt === null ? (
          <span className="text-ink-3">never</span>
        ) : (
          <Age stale={stale}>{ageOf(row.lastHeardAt, now)}</Age>
        )}
      </span>
    </li>
  )
}

function DueDay({ due, today }: { due: string | null; today: string }) {
  if (due === null) return <span className="text-ink-3">no day</span>
  return (
    <span className={cx(due <= today ? 'font-[640]' : 'text-ink-3')}>
      {due < today ? <span className="sr-only">overdue, </span> : null}
      {due === today ? 'today' : shortDate(due, today.slice(0, 4))}
    </span>
  )
}
