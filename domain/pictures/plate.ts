/** A picture as a file of its own: what stands above and below it, and where. */

export type PlateWords = {
  /** What the picture shows: “Human rights defenders: the chamber by vote”. */
  title: string
  /** Under the title: the vote item, the count, how the picture is read. */
  lines: readonly string[]
  /** At the foot: the moment of the count, who made it. */
  foot: string
  /** “Confidential”, at the head of the file where the resolution asks for it. */
  marking: string | null
}

export type PlateText = {
  text: string
  x: number
  y: number
  size: number
  role: 'marking' | 'title' | 'line' | 'foot'
}

export type Plate = {
  width: number
  height: number
  texts: PlateText[]
  /** Where each picture stands, in the order given: the first at its own scale, those below as large as the words. */
  pictures: { x: number; y: number; width: number; height: number }[]
}

/** Sizes in units of a plate of the width at which a line of text is read well. */
const comfortable = 720
const sizes = { marking: 12, title: 17, line: 12.5, foot: 11 } as const
/** The width of a letter of the house's type, as a share of its size: on the generous side. */
const letter = 0.54

/** Breaks a text between words into lines of at most `most` letters; a longer word stands alone. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Lays out a file: the marking, title and lines, then the pictures one below the other, then the foot. */
export function layOutPlate(pictures: readonly { width: number; height: number }[], words: PlateWords): Plate {
  const inner = Math.max(1, ...pictures.map(({ width }) => width))
  const unit = Math.max(0.75, inner / comfortable)
  const margin = 24 * unit
  const texts: PlateText[] = []
  let y = margin
  const write = (role: PlateText['role'], text: string) => {
    const size = sizes[role] * unit
    for (const line of wrapped(text, Math.floor(inner / (size * letter)))) {
      y += size * 1.3
      texts.push({ text: line, x: margin, y: y - size * 0.3, size, role })
    }
  }
  if (words.marking) write('marking', words.marking)
  write('title', words.title)
  for (const line of words.lines) write('line', line)
  const placed = pictures.map((picture, place) => {
    const scale = place === 0 ? 1 : Math.max(1, unit)
    const [width, height] = [picture.width * scale, picture.height * scale]
    const at = { x: margin + (inner - width) / 2, y: y + 14 * unit, width, height }
    y = at.y + height
    return at
  })
  y += 10 * unit
  write('foot', words.foot)
  return { width: Math.ceil(inner + 2 * margin), height: Math.ceil(y + margin), texts, pictures: placed }
}

/** “human-rights-defenders-chamber-2015-11-23”: says what it is in a folder of files. */
export function plateFileName(title: string, what: string, day: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return [plain || 'count', what, day].join('-')
}
