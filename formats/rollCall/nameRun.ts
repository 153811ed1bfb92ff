import type { State } from '@/domain/reference/state'
import { stateNamed } from '@/domain/reference/stateLookup'

/** The longest UN name has nine words, the former names up to eight. */
const LONGEST_NAME = 10

/** One reading of the words from `start`: the States named, or null when they cannot all be read. */
function readFrom(words: string[], start: number, seen: Map<number, State[] | null>): State[] | null {
  if (start === words.length) return []
  const before = seen.get(start)
  if (before !== undefined) return before
  let reading: State[] | null = null
  for (let end = Math.min(words.length, start + LONGEST_NAME); end > start && reading === null; end--) {
    const state = stateNamed(words.slice(start, end).join(' '))
    const rest = state ? readFrom(words, end, seen) : null
    if (state && rest) reading = [state, ...rest]
  }
  if (reading === null && /^(?:and|&)$/i.test(words[start] ?? '')) reading = readFrom(words, start + 1, seen)
  seen.set(start, reading)
  return reading
}

/**
 * Takes apart names that follow each other with “and” or with nothing between: “Republic of Korea and Türkiye”,
 * “Bosnia and Herzegovina and Malta”. Longest names first.
 * @returns null unless every word belongs to a name.
 */
export function statesInRun(text: string): State[] | null {
  const words = text.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0 || words.length > 60) return null
  const states = readFrom(words, 0, new Map())
  return states && states.length > 0 ? states : null
}

/**
 * Where a list passes into prose with no full stop between (“Viet Nam Draft resolution I was adopted by …”): the names
 * before it, or null when the words before are no names or the words after no prose.
 */
export function statesBeforeProse(text: string): State[] | null {
  const breaks = [...text.matchAll(/\s+/g)].slice(0, 24)
  for (const gap of breaks.reverse()) {
    const prose = text.slice(gap.index + gap[0].length)
    if (!readsAsProse(prose)) continue
    const names = text.slice(0, gap.index)
    const states = /^\W*none\W*$/i.test(names) ? [] : statesInRun(names)
    if (states) return states
  }
  return null
}

/** True for the beginning of a sentence of a record, false for a State's name, however misspelt. */
export function readsAsProse(text: string): boolean {
  const start = text.trim().slice(0, 300)
  if (
    /^(?:\[|(?:The\s+)?(?:Draft|Oral|Operative|Preambular|Amendment|Motion|Proposal|Paragraph|Meeting)\b)/i.test(start)
  )
    return true
  if (start.split(/\s+/).length < 3) return false
  return /\b(?:was|were|is|are|has|had|been|would|will|adopted|rejected|approved|decided|votes?|said|spoke)\b/i.test(
    start,
  )
}
