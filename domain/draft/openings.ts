import { OPENERS, type Openers } from './openers'

/** The words a paragraph opens with. */
export interface Opening {
  /** UTF-16 units from the start of the text, with a bracket or quotation mark that stands before the words. */
  length: number
  /** The part of a draft these words belong to; null where they fit both or neither. */
  part: 'preambular' | 'operative' | null
  /** True where the words are in the list, false where only their shape was judged. */
  known: boolean
}

const NONE: Opening = { length: 0, part: null, known: false }

interface Patterns {
  preambular: RegExp
  operative: RegExp
  shapes: Openers['shapes']
}

const EDGE = '(?![\\p{L}\\p{M}\\p{N}])'
const compiled = new Map<string, Patterns>()

const longestFirst = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length)

/** A pattern for any of the openers with the adverbs that may stand before and after. */
function patternOf({ before, after, edge }: Openers, openers: readonly string[]): RegExp {
  const words = longestFirst(openers).map((one) => one.replaceAll(' ', '[ \\u00a0]'))
  const front = before.length > 0 ? `(?:(?:${longestFirst(before).join('|')})[ \\u00a0])*` : ''
  const back = after.length > 0 ? `(?:[ \\u00a0](?:${longestFirst(after).join('|')})${EDGE})*` : ''
  return new RegExp(`^(?:${front}(?:${words.join('|')}))${edge ? EDGE : ''}${back}`, 'iu')
}

function patternsOf(language: string): Patterns {
  const code = language.toLowerCase().split('-')[0]!
  const openers = OPENERS[code] ?? OPENERS.en!
  let patterns = compiled.get(code)
  if (!patterns) {
    patterns = {
      preambular: patternOf(openers, openers.preambular),
      operative: patternOf(openers, openers.operative),
      shapes: openers.shapes,
    }
    compiled.set(code, patterns)
  }
  return patterns
}

/**
 * Finds a paragraph's opening words by rule. Words in the list are taken with their adverbs (`Recalling also`,
 * `Strongly condemns`, `Takes note with appreciation`); of others the first word is accepted where its shape fits.
 * @param language BCP 47; a language without a list is read by the English one
 */
export function openingOf(text: string, language: string): Opening {
  const lead = /^[[［("“«\s]*/u.exec(text)![0].length
  const body = text.slice(lead)
  const { preambular, operative, shapes } = patternsOf(language)
  const first = preambular.exec(body)?.[0].length ?? 0
  const second = operative.exec(body)?.[0].length ?? 0
  if (first > 0 || second > 0)
    return {
      length: lead + Math.max(first, second),
      part: first === second ? null : first > second ? 'preambular' : 'operative',
      known: true,
    }
  for (const [part, shape] of [
    ['preambular', shapes.preambular],
    ['operative', shapes.operative],
  ] as const) {
    const found = shape?.exec(body)?.[0].length ?? 0
    if (found > 0) return { length: lead + found, part, known: false }
  }
  return NONE
}
