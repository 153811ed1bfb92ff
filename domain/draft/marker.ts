import { suffixFrom } from './labels'
import { fromLetter, fromRoman } from './numerals'
import type { LabelSuffix, ParagraphLevel } from './paragraph'

/** The number or letter in front of a paragraph. */
export interface Marker {
  /** As it was printed, without blanks at the ends. */
  printed: string
  /** `label` names the part (OP5 bis); `number` is 5.; `letter` (a), `small` a. or i. */
  form: 'label' | 'number' | 'letter' | 'small'
  part?: 'preambular' | 'operative'
  /** Its value as a number and as a roman numeral, where it can be read so. */
  value: number | null
  roman: number | null
  /** Of a label: the sub-levels in it. */
  depth: number
  suffix?: LabelSuffix
}

const SUFFIX =
  '(?:[ \\u00a0]?(bis|ter|quater|quinquies|sexies|septies|octies))?(?:[ \\u00a0]?(alt)\\.?(?:[ \\u00a0]?(\\d{1,2}))?)?'
const LABEL = new RegExp(`^(PP|OP)\\s?(\\d{1,5})((?:\\s?\\([a-z]{1,4}\\))*)${SUFFIX}\\s*[.:)–—-]?(?=\\s|$)`, 'i')
const NUMBER = new RegExp(`^([\\d\\u0660-\\u0669０-９]{1,5})(?:${SUFFIX}\\s?[.．]|[.．、)])${SUFFIX}(?![\\d])`, 'i')
const LETTER = new RegExp(
  `^[(（]?([a-z]{1,5}|[а-я]|[\\u0621-\\u064a]|[一二三四五六七八九十]{1,3})[)）]${SUFFIX}(?=\\s|$|\\p{L}|\\[)`,
  'iu',
)
const SMALL = /^([a-z]{1,5})\.(?=\s)/

/** The order of letters in drafts in Russian and Arabic, and the Chinese numerals. */
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя'
const ARABIC = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'
const HAN = '一二三四五六七八九十'

function letterValue(text: string): number | null {
  const latin = fromLetter(text)
  if (latin !== null) return latin
  for (const order of [CYRILLIC, ARABIC, HAN]) {
    const at = order.indexOf(text.toLowerCase())
    if (at >= 0) return at + 1
  }
  return text === 'ا' ? 1 : null
}

const digits = (text: string) =>
  Number(
    text
      .replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x660))
      .replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10)),
  )

function marker(printed: string, rest: Omit<Marker, 'printed' | 'depth'> & { depth?: number }): Marker {
  return { printed: printed.trim(), depth: 0, ...rest }
}

/**
 * Finds the number or letter in front of a text.
 * @param small whether a bare `a.` or `i.` may be one: only where sub-paragraphs have begun
 * @returns the marker and how many UTF-16 units it and the blanks after it take; null where there is none
 */
export function markerIn(text: string, small: boolean): { marker: Marker; length: number } | null {
  const withBlanks = (length: number) => length + /^[\s\u00a0]*/.exec(text.slice(length))![0].length
  const label = LABEL.exec(text)
  if (label) {
    const depth = (label[3]!.match(/\(/g) ?? []).length
    const part = label[1]!.toUpperCase() === 'PP' ? 'preambular' : 'operative'
    const suffix = suffixFrom(label[4], label[5], label[6])
    const found = marker(label[0], { form: 'label', part, value: Number(label[2]), roman: null, depth, suffix })
    return { marker: found, length: withBlanks(label[0].length) }
  }
  const number = NUMBER.exec(text)
  if (number) {
    const suffix = suffixFrom(number[2] ?? number[5], number[3] ?? number[6], number[4] ?? number[7])
    const found = marker(number[0], { form: 'number', value: digits(number[1]!), roman: null, suffix })
    return { marker: found, length: withBlanks(number[0].length) }
  }
  const letter = LETTER.exec(text)
  if (letter) {
    const value = letterValue(letter[1]!)
    const roman = fromRoman(letter[1]!)
    if (value === null && roman === null) return null
    const suffix = suffixFrom(letter[2], letter[3], letter[4])
    return {
      marker: marker(letter[0], { form: 'letter', value, roman, suffix }),
      length: withBlanks(letter[0].length),
    }
  }
  const bare = small ? SMALL.exec(text) : null
  if (bare) {
    const [value, roman] = [fromLetter(bare[1]!), fromRoman(bare[1]!)]
    if (value === null && roman === null) return null
    return { marker: marker(bare[0], { form: 'small', value, roman }), length: withBlanks(bare[0].length) }
  }
  return null
}

/** Keeps count of letters and numerals, to tell the letter (i) after (h) from the numeral (i). */
export class MarkerLevels {
  private last: number[] = [0, 0, 0, 0, 0]
  level: ParagraphLevel = 0

  /** The level a marker stands on, given those before it. */
  levelOf(marker: Marker): ParagraphLevel {
    return this.stand(marker, this.judge(marker))
  }

  /** Counts a marker whose level is known; answers that level. */
  stand(marker: Marker, level: ParagraphLevel): ParagraphLevel {
    this.level = level
    this.last[level] =
      (level === 0 || level === 1 || level === 3 ? marker.value : marker.roman) ?? this.last[level]! + 1
    this.last.fill(0, level + 1)
    return level
  }

  private judge(marker: Marker): ParagraphLevel {
    if (marker.form === 'label') return Math.min(4, marker.depth) as ParagraphLevel
    if (marker.form === 'number') return 0
    const [letters, numerals] = marker.form === 'letter' ? ([1, 2] as const) : ([3, 4] as const)
    if (marker.roman === null) return letters
    if (marker.value === null) return numerals
    if (this.level >= numerals && marker.roman === this.last[numerals]! + 1) return numerals
    if (marker.value === this.last[letters]! + 1 && this.level >= letters) return letters
    return marker.roman === 1 ? numerals : letters
  }
}
