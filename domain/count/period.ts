import { instantInCity } from '@/domain/time/cityTime'

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
  const began = since ? instantInCity(since, '00:00', timeZone) : null
  if (began !== null) return { key: 'date', from: began, since }
  return { key: '24h', from: now - DAY, since: null }
}
