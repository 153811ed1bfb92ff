import type { RawBlock, RawFootnoteReference } from '@/domain/draft/rawBlock'
import type { LabelCounter } from './numbering'
import type { ReadParagraph } from './paragraphs'
import type { Piece } from './runs'

/**
 * The raw block of a paragraph, undefined where it holds neither text nor a footnote mark. White space at the ends is
 * layout (drafts are indented with tabs) and is left away; a line break inside is read as a space.
 */
export function blockOf(paragraph: ReadParagraph, counter: LabelCounter): RawBlock | undefined {
  const numberText = paragraph.numbering ? counter.label(paragraph.numbering) : ''
  const { text, footnoteRefs, start } = flatten(paragraph.pieces)
  if (text === '' && footnoteRefs.length === 0) return undefined
  const block: RawBlock = { text }
  const italics = openingLength(paragraph, start, text)
  if (italics > 0) block.italicPrefixLength = italics
  if (numberText !== '') block.numberText = numberText
  if (paragraph.numbering) block.indent = paragraph.numbering.level
  const style = styleOf(paragraph)
  if (style) block.style = style
  if (footnoteRefs.length > 0) block.footnoteRefs = footnoteRefs
  return block
}

/** The text of the pieces without the white space around it, and where in the pieces' text it starts. */
export function flatten(pieces: Piece[]): { text: string; footnoteRefs: RawFootnoteReference[]; start: number } {
  let whole = ''
  const marks: RawFootnoteReference[] = []
  for (const piece of pieces) {
    if (piece.note !== undefined) marks.push({ at: whole.length, key: piece.note })
    whole += piece.text.replaceAll('\n', ' ')
  }
  const start = whole.length - whole.trimStart().length
  const text = whole.trim()
  const footnoteRefs = marks.map(({ at, key }) => ({ at: Math.min(Math.max(at - start, 0), text.length), key }))
  return { text, footnoteRefs, start }
}

/**
 * How much of the start is set apart as opening words: italics, or bold where the script has no italics (Arabic,
 * Chinese). A paragraph that is bold throughout is a heading or a title and sets nothing apart.
 */
function openingLength(paragraph: ReadParagraph, start: number, text: string): number {
  const italics = prefix(paragraph.pieces, 'italic') - start
  const bold = prefix(paragraph.pieces, 'bold') - start
  const scriptWithoutItalics = /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hebrew}]/u.test(text.slice(0, 40))
  const length = italics <= 0 && scriptWithoutItalics && bold < text.length ? bold : italics
  return text.slice(0, Math.max(0, length)).trimEnd().length
}

function prefix(pieces: Piece[], look: 'italic' | 'bold'): number {
  let length = 0
  for (const piece of pieces) {
    if (!piece[look] && piece.text.trim() !== '') break
    length += piece.text.length
  }
  return length
}

function styleOf({ style }: ReadParagraph): RawBlock['style'] {
  const name = style.name.toLowerCase()
  if (name === 'title') return 'title'
  if (name.startsWith('masthead')) return 'masthead'
  if (name.startsWith('annex')) return 'annex'
  if (name === 'footnote text') return 'footnote'
  if (/^heading \d|^heading\d/.test(name) || (style.outlineLevel !== undefined && style.outlineLevel < 9))
    return 'heading'
  return undefined
}
