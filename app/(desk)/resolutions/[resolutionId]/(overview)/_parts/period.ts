import { dateInCity } from '@/domain/time/moment'

const DAY = 86_400_000

/** The time looked back over: the last 24 hours, 7 days, or since a day began in the body's city. */
export interface Period {
  key: '24h' | '7d' | 'date'
  /** Milliseconds since 1970. */
  from: number
  /** YYYY-MM-DD where a day was chosen. */
  since: string | null
}

/** Reads the period from an address; anything unreadable is the last 24 hours. */
export function periodOf(since: string | null, now: number, timeZone: string): Period {
  if (since === '7d') return { key: '7d', from: now - 7 * DAY, since: null }
  if (since && /^\d{4}-\d{2}-\d{2}$/.test(since) && !Number.isNaN(Date.parse(since)))
    return { key: 'date', from: startOfDay(since, timeZone), since }
  return { key: '24h', from: now - DAY, since: null }
}

/** The first instant of a day in a city: the hour around UTC's midnight at which the city's calendar turns. */
function startOfDay(date: string, timeZone: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  for (let hour = -14; hour <= 12; hour += 1) {
    const at = midnight + hour * 3_600_000
    if (dateInCity(at, timeZone) >= date) return at
  }
  return midnight
}
