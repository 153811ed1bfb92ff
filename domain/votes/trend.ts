/** The count over time, day by day, from the changes the event log holds. */
import { emptyTally, type Tally, tallyOf } from '@/domain/votes/tally'
import type { Confidence, ExpectedVote, StateExpectation } from '@/domain/votes/vote'

/** One change of a State's expected vote. `at` in milliseconds since 1970. */
export type VoteChange = {
  at: number
  iso3: string
  from: { expected: ExpectedVote; confidence: Confidence | null } | null
  to: { expected: ExpectedVote; confidence: Confidence | null }
}

export type TrendSpan = {
  /** The States that may vote: all unknown until their first change; changes of others are passed over. */
  eligible: readonly string[]
  /** First and last instant, in milliseconds. */
  from: number
  to: number
  /** IANA zone in which days begin: the body's city. */
  timeZone: string
}

/** The count at the end of a day (or at the span's last instant), and how many changes the day saw. */
export type CountOfDay = { day: string; rows: StateExpectation[]; changes: number }

const DAY = 86_400_000

/** The days from one to another, both included, as `YYYY-MM-DD`. */
function daysBetween(first: string, last: string): string[] {
  const days: string[] = []
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY) days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

/** The day an instant falls on in a zone, as `YYYY-MM-DD`. */
function dayIn(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return (at) => format.format(at)
}

/** The count at the end of every day of a span, oldest first. Changes may come in any order. */
export function countByDay(changes: readonly VoteChange[], span: TrendSpan): CountOfDay[] {
  const dayOf = dayIn(span.timeZone)
  const current = new Map<string, StateExpectation>(
    span.eligible.map((iso3) => [iso3, { iso3, expected: 'unknown', confidence: null }]),
  )
  const ordered = changes
    .filter(({ at, iso3 }) => at <= span.to && current.has(iso3))
    .sort((a, b) => a.at - b.at)
    .map((change) => ({ ...change, day: dayOf(change.at) }))
  let next = 0
  return daysBetween(dayOf(span.from), dayOf(span.to)).map((day) => {
    let changed = 0
    for (let change = ordered[next]; change && change.day <= day; change = ordered[next]) {
      current.set(change.iso3, { iso3: change.iso3, ...change.to })
      if (change.day === day) changed += 1
      next += 1
    }
    return { day, rows: [...current.values()], changes: changed }
  })
}

export type TrendPoint = { day: string; tally: Tally; changes: number }

/** The tally at the end of every day of a span. */
export const tallyByDay = (changes: readonly VoteChange[], span: TrendSpan): TrendPoint[] =>
  countByDay(changes, span).map(({ day, rows, changes: changed }) => ({ day, tally: tallyOf(rows), changes: changed }))

/** How the tally moved between two points: what each vote gained or lost. */
export function tallyDifference(before: Tally, after: Tally): Tally {
  const difference = emptyTally()
  for (const vote of Object.keys(difference) as ExpectedVote[]) difference[vote] = after[vote] - before[vote]
  return difference
}
