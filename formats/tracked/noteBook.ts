import type { Redline, RedlineEntry } from '@/domain/redline/redline'
import type { Sides, Trace, TrackedRun } from './trackedDraft'

/**
 * The footnotes of two drafts. A footnote that is marked in the text stands with its mark and not among the
 * paragraphs; one that nothing refers to stays a paragraph, so that its text is not lost.
 */
export type NoteBook = {
  /** Whether the paragraph at `at` is a footnote that its draft refers to. */
  isNote(side: 'old' | 'new', at: number): boolean
  /** The index of the footnote with this id in its draft; undefined where there is none. */
  find(side: 'old' | 'new', noteId: string): number | undefined
  /** Whether the old footnote became the new one. */
  arePaired(old: number, next: number): boolean
  /** Enters a footnote whose mark stayed, with the changes inside it, and answers its number. */
  enterPaired(old: number, next: number): number
  /** Enters a footnote whose mark is only on one side, and answers its number. */
  enter(side: 'old' | 'new', at: number, trace: Trace): number
  /** The footnotes entered, by their numbers. */
  written(): TrackedRun[][]
}

const traces = { equal: 'kept', insert: 'inserted', delete: 'deleted' } as const

/** A note book for two drafts and the comparison between them. */
export function noteBook(sides: Sides, redline: Redline): NoteBook {
  const places = { old: marked(sides.old), new: marked(sides.new) }
  const marks = { old: new Set(places.old.values()), new: new Set(places.new.values()) }
  const pairs = new Map<number, RedlineEntry>()
  for (const entry of redline.entries) {
    if (entry.old.length !== 1 || entry.new.length !== 1) continue
    if (marks.old.has(entry.old[0]!) && marks.new.has(entry.new[0]!)) pairs.set(entry.old[0]!, entry)
  }
  const notes: TrackedRun[][] = []
  const arePaired = (old: number, next: number) => pairs.get(old)?.new[0] === next
  return {
    isNote: (side, at) => marks[side].has(at),
    find: (side, noteId) => places[side].get(noteId),
    arePaired,
    enterPaired: (old) => {
      const segments = pairs.get(old)?.segments ?? []
      return notes.push(segments.map(({ op, text }) => ({ trace: traces[op], text, opening: false }))) - 1
    },
    enter: (side, at, trace) => notes.push([{ trace, text: sides[side][at]!.text, opening: false }]) - 1,
    written: () => notes,
  }
}

/** The footnotes of a draft that are referred to, from id to index. */
function marked(paragraphs: Sides['old']): Map<string, number> {
  const referred = new Set(paragraphs.flatMap(({ footnotes }) => footnotes?.map(({ noteId }) => noteId) ?? []))
  const places = new Map<string, number>()
  paragraphs.forEach(({ id, kind }, at) => {
    if (kind === 'footnote' && referred.has(id)) places.set(id, at)
  })
  return places
}
