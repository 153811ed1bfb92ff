/** Blanks in a row that are printed; what is beyond says nothing on paper. */
const MOST_BLANKS = 8
const BLANKS = new RegExp(`(\\s{${MOST_BLANKS}})\\s+`, 'gu')

/** Characters without a space that are set as one: less than fills a line in any of the sizes used. */
const LONGEST = 80
const PIECES = new RegExp(`[^ ]{${LONGEST}}\\p{M}{0,8}|(?:(?![^ ]{${LONGEST}}).)+`, 'gsu')

/**
 * A text in the pieces in which it is handed to the typesetter, which together give it, long rows of blanks shortened.
 * Words stay whole; only a stretch of more than 80 characters without a space is cut. The typesetter measures what it
 * cannot break again for every line, whole: unbroken, one such stretch would hold everybody up for minutes. It does
 * not take the end of a piece for a place to break a line, so that nothing else changes.
 */
export function settablePieces(text: string): string[] {
  return text.replace(BLANKS, '$1').match(PIECES) ?? []
}
