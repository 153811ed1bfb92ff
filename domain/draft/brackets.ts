import type { DraftParagraph } from './paragraph'

/** A stretch of text in square brackets: not agreed. */
export interface BracketSpan {
  /** Offset of the opening bracket, in UTF-16 units. */
  start: number
  /** Offset after the closing bracket. */
  end: number
  /** 0 outermost. */
  depth: number
  /** Who stands behind the bracket, where it says so. */
  attribution?: Attribution
}

export interface Attribution {
  /** Offset of the separator (–, : or /). */
  at: number
  /** What follows it, as written. */
  text: string
  /** The States and groups named. */
  parties: string[]
}

export interface Brackets {
  /** In the order of their opening brackets. */
  spans: BracketSpan[]
  /** Offsets of brackets without a partner. */
  unbalanced: number[]
}

const OPEN = new Set(['[', '［'])
const CLOSE = new Set([']', '］'])

/** A code (EGY, EU, G77) says who it is after any separator. */
const CODE = /^(?:\p{Lu}[\p{Lu}\d&-]{1,11}|G-?77(?: and China)?)$/u
/** A name in words is believed after a dash only, where text is not expected. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:of|and|the|du|de|la|del|y|et|\p{Lu}[\p{L}.'’-]*)){0,5}$/u
/** Scripts without capitals: a short name. */
const UNCASED_NAME = /^\p{Lo}[\p{Lo}\p{M} ]{1,24}$/u

function attributionIn(text: string, start: number, end: number, nested: BracketSpan[]): Attribution | undefined {
  const inNested = (at: number) => nested.some((span) => at >= span.start && at < span.end)
  for (let at = end - 1; at > start; at--) {
    const mark = text[at]!
    if (!'–—:/：'.includes(mark) || inNested(at)) continue
    const named = text.slice(at + 1, end)
    if (OPEN.has(named.trim()[0] ?? '')) return undefined
    const parties = named
      .split(/[,،，、+]|(?:^|\s)(?:and|et|y|и)\s(?!China)/u)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    const byName = mark === '–' || mark === '—'
    const isParty = (part: string) => CODE.test(part) || (byName && (NAME.test(part) || UNCASED_NAME.test(part)))
    if (parties.length > 0 && parties.every(isParty)) return { at, text: named.trim(), parties }
    if (mark !== '/') return undefined
  }
  return undefined
}

/** Finds the brackets of a text, which may nest, with their attributions: `[risks – EGY, RUS]`, `[text: EU]`. */
export function parseBrackets(text: string): Brackets {
  const open: number[] = []
  const unbalanced: number[] = []
  const spans: BracketSpan[] = []
  for (let at = 0; at < text.length; at++) {
    if (OPEN.has(text[at]!)) open.push(at)
    else if (CLOSE.has(text[at]!)) {
      const start = open.pop()
      if (start === undefined) unbalanced.push(at)
      else {
        const nested = spans.filter((span) => span.start > start)
        const attribution = attributionIn(text, start + 1, at, nested)
        spans.push({ start, end: at + 1, depth: open.length, ...(attribution ? { attribution } : {}) })
      }
    }
  }
  // A bracket that never closes does not make those inside it deeper.
  for (const span of spans) span.depth -= open.filter((at) => at < span.start).length
  spans.sort((a, b) => a.start - b.start)
  return { spans, unbalanced: [...unbalanced, ...open].sort((a, b) => a - b) }
}

/** How many bracketed stretches are left in a draft; paragraphs that were deleted do not count. */
export function bracketsLeft(paragraphs: readonly Pick<DraftParagraph, 'text' | 'state'>[]): number {
  return paragraphs
    .filter(({ state }) => state !== 'deleted')
    .reduce((sum, { text }) => sum + parseBrackets(text).spans.length, 0)
}
