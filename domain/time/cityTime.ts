/** From a day and a time as a city's clocks show them to an instant. */
import { dateInCity, timeInCity } from './moment'

const HOUR = 3_600_000
const DATE = /^\d{4}-\d{2}-\d{2}$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/**
 * The instant at which a city's clocks show a day (YYYY-MM-DD) and a time (HH:MM), or null when they never do: an
 * unreadable text, a day that is none, an hour skipped when summer time begins. An hour that comes twice when it ends
 * is the first of the two.
 */
export function instantInCity(date: string, time: string, timeZone: string): number | null {
  if (!DATE.test(date) || !TIME.test(time)) return null
  const asIfUtc = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(asIfUtc)) return null
  // Cities run from 14 hours ahead of UTC to 12 behind, some by quarters of an hour.
  for (let ahead = 14 * 4; ahead >= -12 * 4; ahead -= 1) {
    const at = asIfUtc - (ahead * HOUR) / 4
    if (timeInCity(at, timeZone) === time && dateInCity(at, timeZone) === date) return at
  }
  return null
}
