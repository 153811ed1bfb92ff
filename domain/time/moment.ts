/** How instants are written: date and time in a body's city, ages and times left short. */

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const formats = new Map<string, Intl.DateTimeFormat>()

function format(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = timeZone + JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone })
  formats.set(key, known)
  return known
}

/** "Mon 23 Nov 2015, 15:00" */
export function momentInCity(at: number, timeZone: string): string {
  return `${dayInCity(at, timeZone, true)}, ${timeInCity(at, timeZone)}`
}

/** "Mon 23 Nov", with the year where asked. */
export function dayInCity(at: number, timeZone: string, withYear = false): string {
  const parts = format(timeZone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).formatToParts(
    at,
  )
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const day = `${part('weekday')} ${part('day')} ${part('month').slice(0, 3)}`
  return withYear ? `${day} ${part('year')}` : day
}

/** "15:00" */
export function timeInCity(at: number, timeZone: string): string {
  return format(timeZone, { hour: '2-digit', minute: '2-digit', hour12: false }).format(at)
}

/** The calendar day YYYY-MM-DD of an instant in a city. */
export function dateInCity(at: number, timeZone: string): string {
  const parts = format(timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** "25 Nov" of a date YYYY-MM-DD; with its year when that is another than `year`. */
export function shortDate(date: string, year?: string): string {
  const at = Date.parse(`${date}T12:00:00Z`)
  const [, day, month] = dayInCity(at, 'UTC').split(' ')
  return year !== undefined && date.slice(0, 4) !== year ? `${day} ${month} ${date.slice(0, 4)}` : `${day} ${month}`
}

/** How long ago, as short as it goes: "now", "14 min", "3 h", "23 d", "6 wk". */
export function ageOf(at: number, now: number): string {
  const age = Math.max(0, now - at)
  if (age < MINUTE) return 'now'
  if (age < HOUR) return `${Math.floor(age / MINUTE)} min`
  if (age < DAY) return `${Math.floor(age / HOUR)} h`
  const days = Math.floor(age / DAY)
  return days < 42 ? `${days} d` : `${Math.floor(days / 7)} wk`
}

/** Whole days since. */
export const daysSince = (at: number, now: number): number => Math.floor(Math.max(0, now - at) / DAY)

/** How long until: "40 min", "21 h", "1 d 19 h", "24 d", "6 wk"; "past" when it is over. */
export function timeLeft(at: number, now: number): string {
  const left = at - now
  if (left <= 0) return 'past'
  if (left < HOUR) return `${Math.max(1, Math.floor(left / MINUTE))} min`
  if (left < DAY) return `${Math.floor(left / HOUR)} h`
  const days = Math.floor(left / DAY)
  if (days < 4) return `${days} d ${Math.floor((left % DAY) / HOUR)} h`
  return days < 42 ? `${days} d` : `${Math.floor(days / 7)} wk`
}
