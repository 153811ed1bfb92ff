/** What stands above the text of a draft as the Secretariat prints it. Lines that are not known are left empty. */
export interface Masthead {
  /** `A/C.3/70/L.46/Rev.1` */
  symbol: string
  /** The organ whose document it is: `General Assembly`, `Human Rights Council`. */
  organ: string
  /** `Limited`, `General` or as the room has it. */
  distribution: string
  /** The document's date, `YYYY-MM-DD`, or empty. */
  date: string
  /** The language it was submitted in, by its English name: `English`. */
  original: string
  /** `Seventieth session` */
  session: string
  /** `Third Committee` */
  committee: string
  /** The number of the agenda item as printed: `72 (b)`. */
  agendaItem: string
  agendaTitle: string
  /** The sponsors' names as they are to be printed, in any order. */
  sponsors: string[]
  form: DraftForm
}

export type DraftForm = 'draft resolution' | 'revised draft resolution' | 'draft decision' | 'amendment'

/** A masthead of which nothing is known yet. */
export const emptyMasthead: Masthead = {
  symbol: '',
  organ: '',
  distribution: 'Limited',
  date: '',
  original: 'English',
  session: '',
  committee: '',
  agendaItem: '',
  agendaTitle: '',
  sponsors: [],
  form: 'draft resolution',
}

/**
 * The sponsors in English alphabetical order with "and" before the last ("Albania, Austria and Norway"); empty where
 * there are none. A name is kept as it is given, and one given twice is printed once.
 */
export function sponsorList(sponsors: string[]): string {
  const names = [...new Set(sponsors.map((name) => name.trim()).filter((name) => name !== ''))]
  names.sort((a, b) => a.localeCompare(b, 'en'))
  if (names.length <= 1) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2015-11-18` as the masthead prints it: `18 November 2015`. Anything else is given back as it is. */
export function printedDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? []
  const name = months[Number(month) - 1]
  return name ? `${Number(day)} ${name} ${year}` : date
}

/** The other way round: `18 November 2015` → `2015-11-18`; empty where it is no such date. */
export function dateFromPrint(printed: string): string {
  const [, day, name, year] = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u.exec(printed.trim()) ?? []
  const month = months.findIndex((known) => known.toLowerCase() === name?.toLowerCase())
  if (month < 0) return ''
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
