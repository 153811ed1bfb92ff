/** What a head of delegation works on today, apart from what the years have left behind. */
import { bodyById } from '@/domain/reference/bodies'
import type { Stage } from './stage'

/** Stages at which a resolution is over: nothing more is done to it in its session. */
export const OVER: readonly Stage[] = ['adopted', 'withdrawn', 'no-action', 'deferred', 'rejected']

/**
 * How long a resolution stays among what is under way after its stage last changed: a fortnight, whatever else. An
 * outcome is what everybody asks about then.
 */
export const IN_SIGHT_MS = 14 * 86_400_000

/** Bodies whose sessions are numbered together, and the number of their newest session that the desk knows. */
export interface NewestSession {
  bodyIds: string[]
  session: number
}

/** The Main Committees meet in the sessions of the Assembly; each council numbers its own. */
const numberedWith = (bodyId: string): string => (bodyId.startsWith('GA-') ? 'GA' : bodyId)

/**
 * The newest session of each numbering.
 *
 * @param seen the highest session of each body; 0 for one that is not printed as a number
 */
export function newestSessions(seen: readonly { bodyId: string; session: number }[]): NewestSession[] {
  const together = new Map<string, NewestSession>()
  for (const { bodyId, session } of seen) {
    const known = together.get(numberedWith(bodyId))
    if (!known) together.set(numberedWith(bodyId), { bodyIds: [bodyId], session })
    else {
      known.bodyIds.push(bodyId)
      known.session = Math.max(known.session, session)
    }
  }
  return [...together.values()]
}

/** What a session is called: “General Assembly, session 80”. The Main Committees’ is the Assembly’s. */
export function sessionName({ bodyId, session }: { bodyId: string; session: string }): string {
  const body = bodyId.startsWith('GA-') ? 'General Assembly' : (bodyById(bodyId)?.name ?? bodyId)
  return `${body}, session ${session}`
}

/** Neighbours of one session together, in the order in which they stand. */
export function bySession<Row extends { bodyId: string; session: string }>(rows: readonly Row[]): [string, Row[]][] {
  const groups: [string, Row[]][] = []
  for (const row of rows) {
    const name = sessionName(row)
    const last = groups.at(-1)
    if (last?.[0] === name) last[1].push(row)
    else groups.push([name, [row]])
  }
  return groups
}
