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

/**
 * Takes page furniture out of a list of names, so that what it parted (“Iran (Islamic 18/34 19/12/2023 Republic of)”)
 * is whole again.
 * @returns the list without it and the pieces as printed, in the order of the kinds above.
 */
export function takeFurnitureOut(list: string): { list: string; setAside: string[] } {
  const setAside: string[] = []
  let rest = list
  for (const kind of FURNITURE) {
    rest = rest.replace(kind, (piece) => {
      setAside.push(piece)
      return ' '
    })
  }
  return { list: rest, setAside }
}
