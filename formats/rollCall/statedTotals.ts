import type { RecordedVote } from '@/domain/votes/vote'
import type { StatedTotals } from './parsedRollCall'

/** A sentence that gives the totals, with the names in brackets where it has them. */
export interface TotalsStatement {
  start: number
  end: number
  stated: StatedTotals
  /** The text inside the brackets after a figure: “50 against (Israel, …)”. */
  names: Partial<Record<RecordedVote, string>>
}

const NUMBER_WORDS = 'none|nil|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|')
const number = `(\\d{1,3}|${NUMBER_WORDS.join('|')})`
const people = '(?:\\s+(?:votes?|members?|States?|delegations?))?'
const inFavour = `${people}(?:\\s+voting)?\\s+in\\s+favou?r`

/** How a statement begins: with the figure in favour, with two bare figures, or, of a rejected text, with that against. */
const OPENINGS: { under: 'yes' | 'no'; pattern: RegExp }[] = [
  { under: 'yes', pattern: new RegExp(`(?<![\\w/-])${number}${inFavour}(?!\\w)`, 'giu') },
  { under: 'yes', pattern: new RegExp(`(?<=(?:vote\\s+of|by)\\s+)${number}${people}(?=\\s+to\\s)`, 'giu') },
  { under: 'no', pattern: new RegExp(`(?<![\\w/-])${number}${people}(?:\\s+voting)?\\s+against(?!\\w)`, 'giu') },
]

/** How it goes on, after the figure and its names. */
const link = '^[\\s,;]*(?:(?:and|to|with)\\s+)*'
const NEXT: Record<'yes' | 'no' | 'abstain', RegExp> = {
  yes: new RegExp(`${link}${number}${inFavour}(?!\\w)`, 'iu'),
  no: new RegExp(`${link}${number}(?:${people}(?:\\s+voting)?\\s+against|\\s+votes?)?(?![\\w/-])(?!\\s+abst)`, 'iu'),
  abstain: new RegExp(`${link}${number}${people}\\s+(?:abstentions?|abstaining|abstained)`, 'iu'),
}

function toNumber(word: string): number {
  const at = NUMBER_WORDS.indexOf(word.toLowerCase())
  return at === -1 ? Number(word) : Math.max(0, at - 2)
}

/** What stands in the brackets that open here, nested ones included; null when none open or they never close. */
function bracketed(text: string, from: number): { inside: string; end: number } | null {
  const open = /^\s*\(/.exec(text.slice(from, from + 20))
  if (!open) return null
  const start = from + open[0].length
  let depth = 1
  for (let at = start; at < text.length && at - start < 8000; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')') depth--
    if (depth === 0) return { inside: text.slice(start, at), end: at + 1 }
  }
  return null
}

/** Brackets that hold a reference (“see para. 33”, “resolution 78/196”) and no names. */
function isReference(inside: string): boolean {
  return /^\s*(?:see\b|resolution\b|decision\b|draft\b|A\/|para)/i.test(inside) || !/\p{L}{2}/u.test(inside)
}

/** Reads on from the first figure to the others, each with names or without. Null when it is no statement. */
function readStatement(text: string, opening: RegExpMatchArray, first: 'yes' | 'no'): TotalsStatement | null {
  const start = opening.index ?? 0
  const statement: TotalsStatement = { start, end: start, stated: { yes: null, no: null, abstain: null }, names: {} }
  const take = (under: 'yes' | 'no' | 'abstain', figure: RegExpMatchArray) => {
    statement.stated[under] = toNumber(figure[1] ?? '')
    statement.end += figure[0].length
    const bracket = bracketed(text, statement.end)
    if (!bracket) return
    if (!isReference(bracket.inside)) statement.names[under] = bracket.inside
    statement.end = bracket.end
  }
  take(first, opening)
  for (const under of [first === 'yes' ? 'no' : 'yes', 'abstain'] as const) {
    const figure = NEXT[under].exec(text.slice(statement.end, statement.end + 80))
    if (figure) take(under, figure)
  }
  const { yes, no, abstain } = statement.stated
  return yes !== null && (no !== null || abstain !== null) ? statement : null
}

/**
 * Every statement of totals: “by 113 votes to 1, with 8 abstentions”, “by a recorded vote of 120 in favour to 50
 * against, with 10 abstentions (Afghanistan, …)”. “None” and “no abstentions” are the figure 0.
 */
export function totalsStatements(text: string): TotalsStatement[] {
  const openings = OPENINGS.flatMap(({ under, pattern }) =>
    [...text.matchAll(pattern)].map((opening) => ({ under, opening })),
  ).sort((a, b) => a.opening.index - b.opening.index)
  const statements: TotalsStatement[] = []
  for (const { under, opening } of openings) {
    if (opening.index < (statements.at(-1)?.end ?? 0)) continue
    const statement = readStatement(text, opening, under)
    if (statement) statements.push(statement)
  }
  return statements
}
