/** The dashboard of one vote item as it is sent to a screen: of what is long, only what is looked at. */
import { type Period, periodOf } from '@/domain/count/period'
import { daysSince } from '@/domain/time/moment'
import { type CountChange, netChanges } from './changes'
import type { Heard, Overview } from './overview'

export interface DashboardView extends Omit<Overview, 'changes' | 'heard'> {
  period: Period
  /** What differs from the beginning of the period, newest first. */
  changed: CountChange[]
  /** The longest silent, longest first. */
  silent: Heard[]
  /** How many were heard, but too long ago. */
  stale: number
}

/** Rows of the longest silent that a screen has room for. */
const SILENT_IN_SIGHT = 5

/**
 * Cuts an overview to what is looked at now.
 *
 * @param since as in the address: 24h, 7d or YYYY-MM-DD; anything else is the last 24 hours
 * @param staleDays days after which the word of a State is old
 */
export function dashboardOf(
  overview: Overview,
  { since, now, staleDays }: { since: string | null; now: number; staleDays: number },
): DashboardView {
  const { changes, heard, ...rest } = overview
  const period = periodOf(since, now, overview.timeZone)
  return {
    ...rest,
    period,
    changed: netChanges(changes, period.from),
    silent: heard.slice(0, rest.neverHeard > 0 ? SILENT_IN_SIGHT - 1 : SILENT_IN_SIGHT),
    stale: heard.filter((one) => daysSince(one.lastHeardAt, now) >= staleDays).length,
  }
}
