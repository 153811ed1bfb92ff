const DRAFT = /\b[AES]\/(?:[A-Z0-9.-]+\/)*(?:CRP|L)\.\d+(?:\/(?:Rev|Add|Corr)\.\d+)*/g
const RESOLUTION = /\b[AES]\/(?:HRC\/)?RES\/[A-Z0-9-]+(?:\/\d+)?(?:\s?[A-Z]\b)?/g
const RESOLUTION_NUMBER = /\bresolution\s+((?:ES-|S-)?\d{1,2}\/\d{1,3}(?:\s[A-Z]\b)?)/g
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** Symbols in a passage, those of resolutions first: `A/RES/78/196`, `A/C.3/70/L.46/Rev.1`. Each once. */
export function symbolsIn(passage: string): string[] {
  const council = /A\/HRC\/|Human Rights Council/.test(passage)
  const numbers = [...passage.matchAll(RESOLUTION_NUMBER)].map(([, number]) => number ?? '')
  const named = numbers.map((number) => `${council ? 'A/HRC/RES' : 'A/RES'}/${number}`)
  return [...new Set([...(passage.match(RESOLUTION) ?? []), ...named, ...(passage.match(DRAFT) ?? [])])]
}

/** The first day named in a passage as `YYYY-MM-DD`: “25 November 2015” or “25/11/2015”. Null when there is none. */
export function dateIn(passage: string): string | null {
  const written = new RegExp(`\\b(\\d{1,2})\\s+(${MONTHS.join('|')})\\s+(\\d{4})\\b`, 'i').exec(passage)
  const [, day, month, year] = written ?? /(?<![\w/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\w/])/.exec(passage) ?? []
  if (!day || !month || !year) return null
  const monthNumber = written ? MONTHS.indexOf(month.toLowerCase()) + 1 : Number(month)
  if (monthNumber < 1 || monthNumber > 12 || Number(day) < 1 || Number(day) > 31) return null
  return `${year}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The title after “entitled”, without its quotation marks. */
export function titleIn(passage: string): string | null {
  const title = /\bentitled\s+[“"]([^”"]{3,400})[”"]/.exec(passage)?.[1]
  return title ? title.replace(/\s+/g, ' ').trim() : null
}
