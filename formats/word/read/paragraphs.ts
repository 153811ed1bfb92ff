import { element, elements, isOn, propertyValue, type XmlElement } from '../xml'
import { type NumberingUse, numberingUse } from './numbering'
import { type Piece, type Reading, readRuns } from './runs'
import type { Style } from './styles'
import { markStands, propertiesOnSide, rowStands } from './tracked'

/** A paragraph of the body on the side taken, before anybody asked what it is. */
export type ReadParagraph = {
  pieces: Piece[]
  style: Style
  numbering: NumberingUse | undefined
  /** Whether it stood in a table, as a masthead's do. */
  inTable: boolean
  /** Whether it stood in a text box. */
  inBox: boolean
  rightToLeft: boolean
}

type Place = { inTable: boolean; inBox: boolean }

/** A paragraph whose mark does not stand: what comes next joins on to it. */
type Open = { paragraph: ReadParagraph } | undefined

const containers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo', 'w:body'])

/** Every paragraph under `root` in reading order: tables cell by cell, text boxes after the paragraph that holds them. */
export function readParagraphs(root: XmlElement, reading: Reading): ReadParagraph[] {
  const read: ReadParagraph[] = []
  let open: Open

  const visit = (node: XmlElement, place: Place): void => {
    for (const child of elements(node)) {
      if (child.name === 'w:p') visitParagraph(child, place)
      else if (child.name === 'w:tbl') visitTable(child, place)
      else if (containers.has(child.name)) visit(child, place)
      else if (child.name === 'mc:AlternateContent') visit(elements(child)[0] ?? child, place)
    }
  }
  const visitTable = (table: XmlElement, place: Place): void => {
    for (const row of elements(table, 'w:tr')) {
      if (!rowStands(row, reading.take)) continue
      for (const cell of cellsOf(row)) {
        visit(cell, { ...place, inTable: true })
        open = undefined
      }
    }
  }
  const visitParagraph = (node: XmlElement, place: Place): void => {
    const own = element(node, 'w:pPr')
    const properties = propertiesOnSide(own, 'w:pPrChange', reading.take)
    const style = reading.styles.of(propertyValue(properties, 'w:pStyle'))
    const { pieces, boxes } = readRuns(node, style, reading)
    const next: ReadParagraph = {
      pieces,
      style,
      numbering: numberingUse(properties) ?? style.numbering,
      rightToLeft: isOn(properties, 'w:bidi'),
      ...place,
    }
    const paragraph = open ? join(open.paragraph, next) : next
    if (open) read[read.length - 1] = paragraph
    else read.push(paragraph)
    open = markStands(own, reading.take, reading.tracked) ? undefined : { paragraph }
    for (const box of boxes) {
      open = undefined
      visit(box, { ...place, inBox: true })
    }
  }

  visit(root, { inTable: false, inBox: false })
  // A paragraph that vanished whole at the very end leaves nothing behind it to join.
  if (open && open.paragraph.pieces.length === 0) read.pop()
  return read
}

/** A paragraph that is empty but for its vanished mark leaves the next one as it is; else the first gives the form. */
function join(first: ReadParagraph, second: ReadParagraph): ReadParagraph {
  if (first.pieces.length === 0) return second
  return { ...first, pieces: [...first.pieces, ...second.pieces] }
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elements(row).flatMap((child) => {
    if (child.name === 'w:tc') return [child]
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml' ? cellsOf(child) : []
  })
}
