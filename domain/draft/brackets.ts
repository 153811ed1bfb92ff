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

const SEPARATORS = new Set(['–', '—', ':', '/', '：'])
const DASHES = new Set(['–', '—'])

/**
 * The attribution at the end of a bracket that closes at `end`. Only what stands after the last bracket inside it,
 * from `start` on, is looked at, and there only the last separator: no party has a bracket or a separator in its name.
 */
function attributionIn(text: string, start: number, end: number): Attribution | undefined {
  let at = end - 1
  while (at >= start && !SEPARATORS.has(text[at]!)) at--
  if (at < start) return undefined
  const named = text.slice(at + 1, end)
  const parties = named
    .split(/[,،，、+]|(?:^|\s)(?:and|et|y|и)\s(?!China)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const byName = DASHES.has(text[at]!)
  const isParty = (part: string) => CODE.test(part) || (byName && (NAME.test(part) || UNCASED_NAME.test(part)))
  return parties.length > 0 && parties.every(isParty) ? { at, text: named.trim(), parties } : undefined
}

/** A bracket that is not closed yet. */
interface OpenBracket {
  start: number
  /**
   * Where a separator may stand: after the bracket and a first sign, and after the last bracket that closed inside it.
   * Every character is so looked at for one bracket alone.
   */
  from: number
}

/**
 * Finds the brackets of a text, which may nest, with their attributions: `[risks – EGY, RUS]`, `[text: EU]`.
 * Takes time in proportion to the text, whatever stands in it.
 */
export function parseBrackets(text: string): Brackets {
  const open: OpenBracket[] = []
  const unbalanced: number[] = []
  const spans: BracketSpan[] = []
  for (let at = 0; at < text.length; at++) {
    if (OPEN.has(text[at]!)) open.push({ start: at, from: at + 2 })
    else if (CLOSE.has(text[at]!)) {
      const closed = open.pop()
      if (closed === undefined) unbalanced.push(at)
      else {
        const attribution = attributionIn(text, closed.from, at)
        spans.push({ start: closed.start, end: at + 1, depth: open.length, ...(attribution ? { attribution } : {}) })
        const around = open.at(-1)
        if (around) around.from = at + 1
      }
    }
  }
  spans.sort((a, b) => a.start - b.start)
  // A bracket that never closes does not make those inside it deeper.
  let neverClosed = 0
  for (const span of spans) {
    while (neverClosed < open.length && open[neverClosed]!.start < span.start) neverClosed++
    span.depth -= neverClosed
  }
  return { spans, unbalanced: [...unbalanced, ...open.map(({ start }) => start)].sort((a, b) => a - b) }
}

/** How many bracketed stretches are left in a draft; paragraphs that were deleted do not count. */
export function bracketsLeft(paragraphs: readonly Pick<DraftParagraph, 'text' | 'state'>[]): number {
  return paragraphs
    .filter(({ state }) => state !== 'deleted')
    .reduce((sum, { text }) => sum + parseBrackets(text).spans.length, 0)
}
