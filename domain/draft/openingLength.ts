import { openingOf } from './openings'
import type { DraftParagraph } from './paragraph'

/**
 * How many units of a paragraph are opening words by rule, where no person set them: the organ's name without its
 * comma; of a PP or an OP the words in the list, else its first word; of a sub-paragraph only words in the list.
 */
export function ruledOpeningLength(
  { text, kind, level }: Pick<DraftParagraph, 'text' | 'kind' | 'level'>,
  language: string,
): number {
  if (kind === 'organ') return text.replace(/[,،，\s]+$/u, '').length
  if (kind !== 'preambular' && kind !== 'operative') return 0
  const ruled = openingOf(text, language)
  if (level > 0 && !ruled.known) return 0
  if (ruled.known || ruled.part === kind) return ruled.length
  return /^[[("“«]*[\p{L}\p{M}’'-]+/u.exec(text)?.[0].length ?? 0
}
