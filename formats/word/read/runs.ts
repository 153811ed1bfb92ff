import { element, elements, isOn, propertyValue, textOf, type XmlElement } from '../xml'
import { onOrInherited, type Style, type Styles } from './styles'
import { count, isTracked, propertiesOnSide, stands, type Take, type TrackedCount } from './tracked'

/** A stretch of a paragraph's text, or a footnote mark (`note` is the footnote's id in the file). */
export type Piece = { text: string; italic: boolean; bold: boolean; note?: string }

/** What reading a document gathers besides its text. */
export type Reading = {
  take: Take
  styles: Styles
  tracked: TrackedCount
  comments: number
}

/** One paragraph's runs as they are read, with the text boxes that were anchored in it. */
export type Runs = { pieces: Piece[]; boxes: XmlElement[] }

const marks: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}

const silent = new Set([
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:footnoteRef',
  'w:annotationRef',
])

/** Reads the runs of a paragraph, or of anything inside one, on the side taken of its tracked changes. */
export function readRuns(paragraph: XmlElement, paragraphStyle: Style, reading: Reading): Runs {
  const runs: Runs = { pieces: [], boxes: [] }
  // Between a field's beginning and its separator stands its instruction, which is not printed.
  const fields: ('instruction' | 'printed')[] = []
  const inherited = { italic: paragraphStyle.italic ?? false, bold: paragraphStyle.bold ?? false }

  const walk = (node: XmlElement, look: { italic: boolean; bold: boolean }): void => {
    for (const child of elements(node)) {
      if (silent.has(child.name)) continue
      if (isTracked(child.name)) {
        count(child.name, reading.tracked)
        if (stands(child.name, reading.take)) walk(child, look)
      } else if (child.name === 'w:r') walk(child, lookOf(child, look, reading))
      else if (child.name === 'w:fldChar') turnField(child, fields)
      else if (child.name === 'w:commentReference') reading.comments += 1
      else if (child.name === 'mc:AlternateContent') walk(alternative(child), look)
      else if (child.name === 'w:txbxContent') runs.boxes.push(child)
      else if (!fields.includes('instruction')) leaf(child, look)
    }
  }
  const leaf = (child: XmlElement, look: { italic: boolean; bold: boolean }): void => {
    const note = noteOf(child)
    if (note !== undefined) runs.pieces.push({ text: '', note, ...look })
    else {
      const text = printed(child)
      if (text === undefined) walk(child, look)
      else if (text !== '') runs.pieces.push({ text, ...look })
    }
  }
  walk(paragraph, inherited)
  return runs
}

/** The text a run's child prints; undefined where it is a container to look into. */
function printed(child: XmlElement): string | undefined {
  if (child.name === 'w:t' || child.name === 'w:delText' || child.name === 'm:t') return textOf(child)
  if (child.name === 'w:sym') return symbol(child.attributes['w:char'])
  if (
    child.name === 'w:br' &&
    child.attributes['w:type'] !== undefined &&
    child.attributes['w:type'] !== 'textWrapping'
  )
    return ''
  return marks[child.name]
}

/** A character of a symbol font: those fonts put theirs at F000–F0FF, of which nothing else can be known. */
function symbol(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16)
  if (!Number.isInteger(value) || value < 0x20 || value > 0x10ffff) return ''
  return value >= 0xf000 && value <= 0xf0ff ? '\u2022' : String.fromCodePoint(value)
}

function noteOf(child: XmlElement): string | undefined {
  if (child.name === 'w:footnoteReference') return child.attributes['w:id']
  if (child.name === 'w:endnoteReference') return `end-${child.attributes['w:id']}`
  return undefined
}

function turnField(mark: XmlElement, fields: ('instruction' | 'printed')[]): void {
  const type = mark.attributes['w:fldCharType']
  if (type === 'begin') fields.push('instruction')
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'printed'
  else if (type === 'end') fields.pop()
}

/** Of alternative contents the first that holds text, so that what is drawn twice in the file is read once. */
function alternative(alternatives: XmlElement): XmlElement {
  const options = elements(alternatives)
  const worded = options.find((option) => textOf(option).trim() !== '')
  return worded ?? options[0] ?? { name: 'mc:Choice', attributes: {}, children: [] }
}

function lookOf(run: XmlElement, inherited: { italic: boolean; bold: boolean }, reading: Reading) {
  const properties = propertiesOnSide(element(run, 'w:rPr'), 'w:rPrChange', reading.take)
  const style = reading.styles.of(propertyValue(properties, 'w:rStyle'))
  const rightToLeft = isOn(properties, 'w:rtl')
  const italic = rightToLeft ? ['w:iCs'] : ['w:i']
  const bold = rightToLeft ? ['w:bCs', 'w:b'] : ['w:b', 'w:bCs']
  return {
    italic: onOrInherited(properties, italic, style.italic ?? inherited.italic) ?? false,
    bold: onOrInherited(properties, bold, style.bold ?? inherited.bold) ?? false,
  }
}
