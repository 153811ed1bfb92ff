/** Blanks in a row that are printed; what is beyond says nothing on paper. */
const MOST_BLANKS = 8
const BLANKS = new RegExp(`(\\s{${MOST_BLANKS}})\\s+`, 'gu')

/** Characters without a space that are set as one: less than fills a line in any of the sizes used. */
const LONGEST = 80
/** Characters after which a piece ends with its word: more than any paragraph of a resolution has with its changes. */
const LONG_PIECE = 8000
const STRETCH = `[^ ]{${LONGEST}}`
const PIECES = new RegExp(`${STRETCH}\\p{M}{0,8}|(?:(?!${STRETCH}).){1,${LONG_PIECE}}(?:(?!${STRETCH})[^ ])* ?`, 'gsu')

/**
 * A text in the pieces in which it is handed to the typesetter, which together give it, long rows of blanks shortened.
 * Words stay whole: a piece of 8,000 characters ends with the word it is in, and only a stretch of more than 80
 * characters without a space is cut. The typesetter measures what it cannot break again for every line, whole:
 * unbroken, one such stretch would hold everybody up for minutes. It does not take the end of a piece for a place to
 * break a line, so that nothing else changes.
 */
export function settablePieces(text: string): string[] {
  return text.replace(BLANKS, '$1').match(PIECES) ?? []
}

/**
 * What stands in a paragraph, in blocks that are set one below the other: one, but for a paragraph far longer than
 * any in a resolution, as the time the typesetter takes grows with the square of a block's words.
 */
export function settableBlocks<Piece extends { text: string }>(pieces: readonly Piece[]): Piece[][] {
  const blocks: Piece[][] = [[]]
  let length = 0
  let last = ''
  for (const piece of pieces) {
    if (length >= LONG_PIECE && last.endsWith(' ')) {
      blocks.push([])
      length = 0
    }
    blocks.at(-1)!.push(piece)
    length += piece.text.length
    last = piece.text
  }
  return blocks
}
