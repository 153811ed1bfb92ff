import { fromLetter, fromRoman, letter, roman } from './numerals'
import type { DraftParagraph, LabelSuffix, SuffixOrdinal } from './paragraph'

/** The ordinals in their order; the first addition after a paragraph is bis. */
export const SUFFIX_ORDINALS: readonly SuffixOrdinal[] = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
]

type Numbered = Pick<DraftParagraph, 'kind' | 'level' | 'suffix'>

/** ` bis`, ` alt 2`, ` bis alt`; empty without a suffix. */
export function suffixText(suffix: LabelSuffix | undefined): string {
  const ordinal = suffix?.ordinal ? ` ${suffix.ordinal}` : ''
  if (!suffix?.alt) return ordinal
  return `${ordinal} alt${suffix.alt > 1 ? ` ${suffix.alt}` : ''}`
}

/** A number's bare form by level: 3, c, iii, c, iii. */
const FORMS = [String, letter, roman, letter, roman]

interface Count {
  /** The number with its suffix, without brackets: `5 bis`, `c`. */
  own: string
  label: string
}

/** Counts paragraphs the way a draft is numbered; a paragraph with a suffix takes the number before it. */
function countAll(paragraphs: readonly Numbered[]): Count[] {
  const counts = [0, 0, 0, 0, 0]
  const parents = ['', '', '', '', '']
  let preambular = 0
  let annexes = 0
  const annexTotal = paragraphs.filter(({ kind }) => kind === 'annex').length
  return paragraphs.map(({ kind, level, suffix }): Count => {
    if (kind === 'annex') {
      annexes++
      preambular = 0
      counts.fill(0)
      parents.fill('')
    }
    if (kind !== 'preambular' && kind !== 'operative') return { own: '', label: '' }
    const annex = annexes === 0 ? '' : `Annex ${annexTotal > 1 ? `${roman(annexes).toUpperCase()} ` : ''}`
    if (kind === 'preambular') {
      if (!suffix) preambular++
      const own = `${Math.max(1, preambular)}${suffixText(suffix)}`
      return { own, label: `${annex}PP${own}` }
    }
    if (!suffix || counts[level] === 0) counts[level]!++
    counts.fill(0, level + 1)
    const bare = FORMS[level]!(counts[level]!)
    const own = bare + suffixText(suffix)
    const shape = level === 0 ? bare : level < 3 ? `(${bare})` : `${bare}.`
    parents[level] = shape + suffixText(suffix)
    parents.fill('', level + 1)
    return { own, label: `${annex}${annex ? '' : 'OP'}${parents.slice(0, level + 1).join('')}` }
  })
}

/**
 * The label of every paragraph by its place: `PP1`, `OP5 bis`, `OP3(a)(i)a.`; in an annex, which numbers on its own,
 * `Annex 2(a)`. Empty for title, organ, headings, footnotes and other text.
 */
export function labelsOf(paragraphs: readonly Numbered[]): string[] {
  return countAll(paragraphs).map(({ label }) => label)
}

/** The number or letter printed in front of every paragraph: `5 bis.`, `(a)`, `(i)`, `a.`, `i.`; empty without one. */
export function printedNumbers(paragraphs: readonly Numbered[]): string[] {
  return countAll(paragraphs).map(({ own }, at) => {
    const { kind, level, suffix } = paragraphs[at]!
    if (kind !== 'operative') return ''
    if (level === 1 || level === 2)
      return `(${own.slice(0, own.length - suffixText(suffix).length)})${suffixText(suffix)}`
    return `${own}.`
  })
}

/** A label as the room writes it, taken apart. */
export interface ParsedLabel {
  part: 'PP' | 'OP'
  number: number
  /** The letters and roman numerals below, without brackets: `['b', 'ii']`. */
  sub: string[]
  suffix?: LabelSuffix
}

const ORDINALS = SUFFIX_ORDINALS.join('|')
const LABEL = new RegExp(
  `^(PP|OP)\\s*(\\d{1,4})((?:\\s*\\([a-z]{1,4}\\))*)(?:\\s*(${ORDINALS}))?(?:\\s*(alt)\\.?(?:\\s*(\\d{1,2}))?)?$`,
  'i',
)

/** The suffix made of the parts a pattern found; undefined where there is none. */
export function suffixFrom(ordinal?: string, alt?: string, number?: string): LabelSuffix | undefined {
  if (!ordinal && !alt) return undefined
  return {
    ...(ordinal ? { ordinal: ordinal.toLowerCase() as SuffixOrdinal } : {}),
    ...(alt ? { alt: number ? Number(number) : 1 } : {}),
  }
}

/** Reads `OP 5 bis`, `OP5bis`, `OP5 alt 2`, `OP3(b) ter`, `pp 2`. Null for what is no label. */
export function parseLabel(text: string): ParsedLabel | null {
  const found = LABEL.exec(text.trim())
  if (!found) return null
  const sub = [...found[3]!.matchAll(/\(([a-z]+)\)/gi)].map(([, one]) => one!.toLowerCase())
  if (sub.some((one) => fromLetter(one) === null && fromRoman(one) === null)) return null
  const suffix = suffixFrom(found[4], found[5], found[6])
  return { part: found[1]!.toUpperCase() as 'PP' | 'OP', number: Number(found[2]), sub, ...(suffix ? { suffix } : {}) }
}
