import { type LoggedChange, type LogNames, textOf } from '@/domain/log/loggedChange'
import type { ContactTaken } from './stateView'

/**
 * Who was known in a State and is no more: those whose newest event took them away.
 *
 * @param events of contacts of one State, newest first
 */
export function contactsTaken(events: readonly LoggedChange[], names: Pick<LogNames, 'person'>): ContactTaken[] {
  const seen = new Set<string>()
  return events.flatMap(({ key, before, after, actorId, at }) => {
    if (seen.has(key)) return []
    seen.add(key)
    const name = textOf(before, 'name')
    if (after !== null || name === null) return []
    return [{ id: key, name, post: textOf(before, 'post'), by: names.person(actorId), at }]
  })
}
