import type { RawBlock, RawFootnoteReference } from '@/domain/draft/rawBlock'
import { unescapeMarkdown } from './markdownText'

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?$/
const NOTE = /^\[\^([^\]\s]{1,20})\]:\s*(.*)$/
const ITEM =
  /^(\s*)(?:\d{1,5}(?:[ \u00a0](?:bis|ter|quater|quinquies|sexies|septies|octies))?(?:[ \u00a0]alt\.?(?:[ \u00a0]\d{1,2})?)?[.)]|[-*+]|\([^)\s]{1,5}\)(?:[ \u00a0](?:bis|ter|alt))?|(?:PP|OP)\s?\d+\S*)(?=\s)/i
const BULLET = /^\s*[-*+]\s+/

/** A paragraph's lines as they stood, and whether it is a heading or a note. */
interface Lines {
  text: string
  indent: number
  heading?: number
  note?: string
}

function paragraphsOf(text: string): Lines[] {
  const found: Lines[] = []
  let open = false
  for (const line of text.split('\n')) {
    const quoted = line.replace(/^ {0,3}(?:> ?)+/, '')
    const words = quoted.trim()
    if (words === '' || /^(?:-{3,}|\*{3,}|_{3,})$/.test(words)) {
      open = false
      continue
    }
    const heading = HEADING.exec(quoted)
    const note = NOTE.exec(words)
    const item = ITEM.exec(quoted)
    if (heading) found.push({ text: heading[2]!, indent: 0, heading: heading[1]!.length })
    else if (note) found.push({ text: note[2]!, indent: 0, note: note[1]! })
    else if (item || !open) {
      const indent = Math.min(4, Math.floor((item?.[1] ?? '').replaceAll('\t', '    ').length / 2))
      found.push({ text: words.replace(BULLET, ''), indent })
    } else {
      const last = found[found.length - 1]!
      last.text = `${last.text.replace(/\\$/, '')} ${words}`
    }
    open = !heading
  }
  return found
}

interface Inline {
  text: string
  italicPrefixLength: number
  refs: RawFootnoteReference[]
}

/** Takes emphasis and footnote marks out of a paragraph and remembers where the italics at its start end. */
function readInline(source: string): Inline {
  const refs: RawFootnoteReference[] = []
  let text = ''
  let italicPrefixLength = 0
  const pattern = /(\\.)|\[\^([^\]\s]{1,20})\]|(\*{1,3}|_{1,3})(?=\S)((?:\\.|(?!\3).)+?)(?<=\S)\3|(.)/gsu
  for (const [, escaped, mark, emphasis, inner, plain] of source.matchAll(pattern)) {
    if (escaped !== undefined) text += unescapeMarkdown(escaped)
    else if (mark !== undefined) refs.push({ at: text.length, key: mark })
    else if (emphasis !== undefined) {
      const before = text
      text += unescapeMarkdown(inner!)
      const first = /^[[\s]*$|^(?:\S{1,12} ?(?:bis|ter|alt)?[.):]?) ?\[*$/.test(before) && !/[a-z]{4}/i.test(before)
      if (emphasis.length !== 2 && first && italicPrefixLength === 0) italicPrefixLength = text.length
    } else text += plain
  }
  return { text, italicPrefixLength, refs }
}

/**
 * Reads Markdown: `#` the title, `##` headings, `*Urges*` opening words, `1.` and `(a)` numbers, `[^1]` footnotes.
 * A number stays in front of the text unless it was escaped (`1\.`), which says that it is text.
 */
export function readMarkdown(source: string): RawBlock[] {
  const paragraphs = paragraphsOf(source)
  return paragraphs.map((lines): RawBlock => {
    const { text, italicPrefixLength, refs } = readInline(lines.text)
    const block: RawBlock = { text: text.trim() }
    if (lines.note !== undefined) return { ...block, style: 'footnote', footnoteKey: lines.note }
    if (refs.length > 0) block.footnoteRefs = refs
    if (lines.heading === 1) return { ...block, style: 'title' }
    if (lines.heading !== undefined) return { ...block, style: 'heading' }
    if (italicPrefixLength > 0) block.italicPrefixLength = italicPrefixLength
    if (lines.indent > 0) block.indent = lines.indent
    return block
  })
}
