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
  const attributed = spans.flatMap(({ attribution, end }) =>
    attribution ? [{ start: attribution.at, end: end - 1 }] : [],
  )
  const brackets = coverOf(spans)
  const attributions = coverOf(attributed)
  const notes = new Map<number, string[]>()
  for (const { at, noteId } of footnotes) {
    const place = Math.min(at, text.length)
    const there = notes.get(place)
    if (there) there.push(noteId)
    else notes.set(place, [noteId])
  }
  const places = [...cuts].sort((a, b) => a - b)
  const runs = places.map((at, index): TextRun => {
    const end = places[index + 1] ?? text.length
    return {
      at,
      text: text.slice(at, end),
      opening: at < openingLength,
      depth: brackets(at, end),
      attribution: attributions(at, end) > 0 && at < end,
      noteIds: notes.get(at) ?? [],
    }
  })
  return runs.filter((run) => run.text !== '' || run.noteIds.length > 0)
}

/**
 * Answers how many stretches reach over a run. To be asked for the runs in their order, none of which crosses a
 * beginning or an end: every stretch is so looked at once, however many stand in each other.
 */
function coverOf(stretches: readonly { start: number; end: number }[]): (at: number, end: number) => number {
  const starts = stretches.map(({ start }) => start).sort((a, b) => a - b)
  const ends = stretches.map(({ end }) => end).sort((a, b) => a - b)
  let begun = 0
  let over = 0
  return (at, end) => {
    while (begun < starts.length && starts[begun]! <= at) begun++
    while (over < ends.length && ends[over]! < end) over++
    return begun - over
  }
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
