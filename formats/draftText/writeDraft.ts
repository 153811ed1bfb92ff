import { labelsOf, printedNumbers } from '@/domain/draft/labels'
import type { DraftParagraph, DraftText } from '@/domain/draft/paragraph'
import type { RawBlock } from '@/domain/draft/rawBlock'
import { understand } from '@/domain/draft/understand'
import { putFootnoteMarks } from './footnoteMarks'
import { escapeMarkdown, escapeStart } from './markdownText'
import { readMarkdown } from './readMarkdown'
import { readPlainText } from './readPlainText'

type Front = (at: number) => string

/** The footnotes' numbers by their identities, in the order in which the text mentions them. */
export function footnoteNumbers(draft: DraftText): Map<string, string> {
  const numbers = new Map<string, string>()
  const number = (id: string) => {
    if (!numbers.has(id)) numbers.set(id, String(numbers.size + 1))
  }
  for (const { footnotes } of draft.paragraphs)
    for (const { noteId } of [...(footnotes ?? [])].sort((a, b) => a.at - b.at)) number(noteId)
  for (const { kind, id } of draft.paragraphs) if (kind === 'footnote') number(id)
  return numbers
}

/**
 * Writes a draft twice: first as it would naturally stand, then, where our own rules would not read a PP or an OP as
 * what it is, with its label in front (`PP3.`), so that nothing is lost on the way.
 */
function written(draft: DraftText, write: (front: Front) => string, read: (text: string) => RawBlock[]): string {
  const numbers = printedNumbers(draft.paragraphs)
  const labels = labelsOf(draft.paragraphs)
  const natural = write((at) => numbers[at]!)
  const { paragraphs } = understand(read(natural), { language: draft.language, newId: String }).draft
  const found = new Map(paragraphs.map((paragraph) => [`${paragraph.kind} ${paragraph.level} ${paragraph.text}`, true]))
  const misread = draft.paragraphs.map(
    ({ kind, level, text }) =>
      (kind === 'preambular' || kind === 'operative') && !found.has(`${kind} ${level} ${text}`),
  )
  if (!misread.some(Boolean)) return natural
  return write((at) => (misread[at] && /^(?:PP|OP)/.test(labels[at]!) ? `${labels[at]}:` : numbers[at]!))
}

const blocks = (parts: string[]) => `${parts.filter((part) => part !== '').join('\n\n')}\n`

/** Plain text: a blank line between paragraphs, sub-paragraphs indented, footnotes as `[^1]`, brackets as they stand. */
export function writePlainText(draft: DraftText): string {
  const notes = footnoteNumbers(draft)
  const numberOf = (id: string) => notes.get(id) ?? '?'
  const line = (paragraph: DraftParagraph, front: string) => {
    const text = putFootnoteMarks(paragraph.text, paragraph.footnotes, numberOf, (part) => part)
    if (paragraph.kind === 'footnote') return `[^${numberOf(paragraph.id)}]: ${text}`
    return `${'    '.repeat(paragraph.level)}${front}${front ? ' ' : ''}${text}`
  }
  return written(
    draft,
    (front) => blocks(draft.paragraphs.map((paragraph, at) => line(paragraph, front(at)))),
    readPlainText,
  )
}

/** Markdown: `#` title, `##` headings, opening words in italics, the draft's own numbers, `[^1]` footnotes. */
export function writeMarkdown(draft: DraftText): string {
  const notes = footnoteNumbers(draft)
  const numberOf = (id: string) => notes.get(id) ?? '?'
  const line = ({ kind, id, text, footnotes, openingLength }: DraftParagraph, front: string) => {
    const marked = (from: number, to: number) =>
      putFootnoteMarks(
        text.slice(from, to),
        footnotes
          ?.filter(({ at }) => at >= from && (at < to || to === text.length))
          .map((note) => ({ ...note, at: note.at - from })),
        numberOf,
        escapeMarkdown,
      )
    if (kind === 'footnote') return `[^${numberOf(id)}]: ${marked(0, text.length)}`
    if (kind === 'title') return `# ${marked(0, text.length)}`
    if (kind === 'heading' || kind === 'annex') return `## ${marked(0, text.length)}`
    const lead = /^[[\s]*/.exec(text.slice(0, openingLength))![0].length
    const italic = openingLength > lead ? `${text.slice(0, lead)}*${marked(lead, openingLength)}*` : ''
    const words = italic ? `${italic}${marked(openingLength, text.length)}` : escapeStart(marked(0, text.length))
    return `${front}${front ? ' ' : ''}${words}`
  }
  return written(
    draft,
    (front) => blocks(draft.paragraphs.map((paragraph, at) => line(paragraph, front(at)))),
    readMarkdown,
  )
}
