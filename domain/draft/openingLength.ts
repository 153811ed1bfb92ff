import { wordsOf } from '@/domain/redline/words'
import { openingOf } from './openings'
import type { DraftParagraph } from './paragraph'

/**
 * How many units of a paragraph are opening words by rule, where no person set them: the organ's name without its
 * comma; of a PP or an OP the words in the list, else its first word; of a sub-paragraph only words in the list.
 * @param inAnnex whether it stands behind the head of an annex, whose paragraphs need no verb in front
 */
export function ruledOpeningLength(
  { text, kind, level }: Pick<DraftParagraph, 'text' | 'kind' | 'level'>,
  language: string,
  inAnnex = false,
): number {
  if (kind === 'organ') return text.replace(/[,،，\s]+$/u, '').length
  if (kind !== 'preambular' && kind !== 'operative') return 0
  const ruled = openingOf(text, language)
  if ((level > 0 || inAnnex) && !ruled.known) return 0
  if (ruled.known || ruled.part === kind) return ruled.length
  return /^[[("“«]*[\p{L}\p{M}’'-]+/u.exec(text)?.[0].length ?? 0
}

/**
 * The paragraph with one word more or fewer among its opening words, as a person corrects it; back at the words of the
 * rule it follows the rule again.
 * @param language BCP 47, for where words end
 */
export function withOpeningShifted(paragraph: DraftParagraph, by: 1 | -1, language: string): DraftParagraph {
  const { openingFixed: _fixed, ...rest } = paragraph
  const ends = wordEnds(paragraph.text, language)
  const openingLength =
    by > 0
      ? (ends.find((end) => end > paragraph.openingLength) ?? paragraph.openingLength)
      : (ends.findLast((end) => end < paragraph.openingLength) ?? 0)
  const ruled = openingLength === ruledOpeningLength(paragraph, language)
  return ruled ? { ...rest, openingLength } : { ...rest, openingLength, openingFixed: true }
}

/** Where each word of the text ends, in UTF-16 units; what stands between words belongs to none. */
function wordEnds(text: string, language: string): number[] {
  let at = 0
  return wordsOf(text, language).flatMap((word) => {
    at += word.length
    return /[\p{L}\p{N}]/u.test(word) ? [at] : []
  })
}
