import { parseBrackets } from './brackets'
import type { DraftParagraph } from './paragraph'

/** A stretch of a paragraph that is set in one way. The runs in order give the text exactly. */
export interface TextRun {
  /** Offset in the paragraph's text, in UTF-16 units. */
  at: number
  text: string
  /** Among the opening words. */
  opening: boolean
  /** How many brackets stand around it; 0 is text without objection. */
  depth: number
  /** Says who stands behind a bracket. */
  attribution: boolean
  /** The footnote whose mark stands before the run. */
  noteIds: string[]
}

type Shown = Pick<DraftParagraph, 'text' | 'openingLength' | 'footnotes'>

/** Cuts a paragraph where its setting changes: opening words, brackets, attributions, footnote marks. */
export function textRuns({ text, openingLength, footnotes = [] }: Shown): TextRun[] {
  const { spans } = parseBrackets(text)
  const cuts = new Set([0, Math.min(openingLength, text.length), text.length])
  for (const { start, end, attribution } of spans) {
    cuts.add(start)
    cuts.add(end)
    if (attribution) cuts.add(attribution.at).add(end - 1)
  }
  for (const { at } of footnotes) cuts.add(Math.min(at, text.length))
  const places = [...cuts].sort((a, b) => a - b)
  const runs = places.map((at, index): TextRun => {
    const end = places[index + 1] ?? text.length
    return {
      at,
      text: text.slice(at, end),
      opening: at < openingLength,
      depth: spans.filter((span) => span.start <= at && end <= span.end).length,
      attribution: spans.some(
        ({ attribution, end: close }) => attribution && attribution.at <= at && end <= close - 1 && at < end,
      ),
      noteIds: footnotes.filter((note) => Math.min(note.at, text.length) === at).map(({ noteId }) => noteId),
    }
  })
  return runs.filter((run) => run.text !== '' || run.noteIds.length > 0)
}

/** The numbers of the footnotes by the order in which the text names them. */
export function footnoteNumbers(paragraphs: readonly Pick<DraftParagraph, 'footnotes'>[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const { footnotes = [] } of paragraphs) {
    for (const { noteId } of [...footnotes].sort((a, b) => a.at - b.at))
      if (!numbers.has(noteId)) numbers.set(noteId, numbers.size + 1)
  }
  return numbers
}
