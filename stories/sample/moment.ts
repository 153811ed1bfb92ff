/** Where the sample stands: Monday 23 November 2015, 15:00 in New York, two days before action. Milliseconds, UTC. */
export const SAMPLE_NOW = Date.UTC(2015, 10, 23, 20)

const DAY = 86_400_000

/** An instant from a date and a time in New York, where summer time ended on 1 November 2015. */
export function newYork(date: string, time: string): number {
  return Date.parse(`${date}T${time}:00${date < '2015-11-01' ? '-04:00' : '-05:00'}`)
}

/** The date, YYYY-MM-DD, that many days before the sample's moment. */
export function daysBefore(days: number): string {
  return new Date(SAMPLE_NOW - days * DAY).toISOString().slice(0, 10)
}

/** Moves a Saturday or Sunday to the Friday before; counts in days before the sample's moment, a Monday. */
export function workingDaysBefore(days: number): number {
  const weekday = (((8 - days) % 7) + 7) % 7
  if (weekday === 0) return days + 2
  return weekday === 6 ? days + 1 : days
}

/** A number below `below` that is always the same for the same words: the sample is told alike each time. */
export function drawn(words: string, below: number): number {
  let hash = 2166136261
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return ((hash ^ (hash >>> 13)) >>> 0) % below
}
