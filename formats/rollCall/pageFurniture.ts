const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'

/**
 * What the printing of a UN document puts between the lines, most specific first: document symbols, job numbers,
 * page and date marks, running headers. A name of a State contains none of them.
 */
const FURNITURE = [
  /\b[AES](?:\/[A-Z0-9][A-Za-z0-9.()*-]*){1,7}(?![\w/])/g,
  /\b\d{2}-\d{5}\b\*?(?:\s*\([A-Z]\))?/g,
  /(?<![\w/])\d{1,3}\/\d{1,3}(?:\s+\d{1,2}\/\d{1,2}\/\d{4})?(?![\w/])/g,
  /(?<![\w/])\d{1,2}\/\d{1,2}\/\d{4}(?![\w/])/g,
  /\bGeneral Assembly(?:\s+Official Records)?(?=\s|$)/g,
  /\b\d{1,3}(?:st|nd|rd|th)\s+(?:plenary\s+)?meeting\b/g,
  /\b[A-Z][a-z]+(?:-[a-z]+)?\s+session\b/g,
  new RegExp(`\\b\\d{1,2}\\s+(?:${MONTHS})\\s+\\d{4}\\b`, 'g'),
  /\b[Pp]age\s+\d+\b/g,
  /(?<![\w/.,])\d{1,3}(?![\w/])/g,
]

/** Stands where a piece was taken out: a character of the private use area, which no name and no lookup minds. */
const MARK = 0xe000
const MARKS = /[\uE000-\uF8FF]/g
const MOST_PIECES = 6000

/** A list of names without its page furniture, and the pieces, each of which left a mark in its place. */
export interface UnfurnishedList {
  list: string
  pieces: string[]
}

/**
 * Takes page furniture out of a list of names, so that what it parted (“Iran (Islamic 18/34 19/12/2023 Republic of)”)
 * is whole again.
 */
export function takeFurnitureOut(text: string): UnfurnishedList {
  const pieces: string[] = []
  let list = text.replace(MARKS, ' ')
  for (const kind of FURNITURE) {
    list = list.replace(kind, (piece) => {
      if (pieces.length === MOST_PIECES) return piece
      pieces.push(piece)
      return ` ${String.fromCharCode(MARK + pieces.length - 1)} `
    })
  }
  return { list, pieces }
}

/** A name without marks, and the pieces whose marks stood in it. */
export function withoutMarks(name: string, pieces: readonly string[]): { name: string; setAside: string[] } {
  const setAside = [...name.matchAll(MARKS)].map(([mark]) => pieces[mark.charCodeAt(0) - MARK] ?? '')
  return { name: name.replace(MARKS, ' ').replace(/\s+/g, ' ').trim(), setAside }
}
