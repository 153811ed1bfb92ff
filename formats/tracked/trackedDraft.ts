import type { DraftParagraph, DraftText } from '@/domain/draft/paragraph'
import type { Redline, RedlineEntry } from '@/domain/redline/redline'
import { arrange } from './arrange'
import { noteBook } from './noteBook'
import { tracedParagraphs } from './tracedParagraphs'

/** What became of a stretch of text, or of a paragraph's mark, between two versions. */
export type Trace = 'kept' | 'inserted' | 'deleted' | 'moved-from' | 'moved-to'

/** A stretch of text that was treated alike. `opening` says whether it is of the opening words. */
export type TrackedText = { trace: Trace; text: string; opening: boolean }
/** A footnote mark; `note` is an index into the draft's `notes`. */
export type TrackedMark = { trace: Trace; note: number }
export type TrackedRun = TrackedText | TrackedMark

/**
 * A paragraph as a word processor keeps it: leaving out what was deleted, and the marks that were, gives the new
 * text; leaving out what was inserted gives the old one. A paragraph without its mark runs on into the next.
 */
export type TrackedParagraph = {
  /** The paragraph whose form this one has: of the new draft, or of the old where it is only there. */
  form: DraftParagraph
  /** Whose paragraph `form` is, and its index there. */
  side: 'old' | 'new'
  at: number
  runs: TrackedRun[]
  mark: Trace
  /** Set on both ends of a move: a number that pairs where it came from with where it went. */
  move: number | undefined
}

export type TrackedDraft = {
  paragraphs: TrackedParagraph[]
  /** The footnotes' texts, in the order in which their marks were met. */
  notes: TrackedRun[][]
}

/** The old version, and the comparison that leads from it to the draft being written. */
export type Base = { draft: DraftText; redline: Redline }

/** The two drafts' paragraphs. */
export type Sides = { old: DraftParagraph[]; new: DraftParagraph[] }

/** A draft with every change against its base marked; without a base everything is kept. */
export function trackedDraft(draft: DraftText, base: Base = unchanged(draft)): TrackedDraft {
  const sides: Sides = { old: base.draft.paragraphs, new: draft.paragraphs }
  const notes = noteBook(sides, base.redline)
  const paragraphs = arrange(sides, base.redline, notes).flatMap((placed) => tracedParagraphs(placed, sides, notes))
  return { paragraphs, notes: notes.written() }
}

/** A draft compared with itself. */
function unchanged(draft: DraftText): Base {
  const entries = draft.paragraphs.map(
    ({ text }, at): RedlineEntry => ({ kind: 'unchanged', old: [at], new: [at], segments: [{ op: 'equal', text }] }),
  )
  return { draft, redline: { algorithm: 0, entries } }
}
