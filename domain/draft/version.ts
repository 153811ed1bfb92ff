import type { DraftParagraph } from './paragraph'

/** A version of a resolution's text as a list shows it. Instants in milliseconds since 1970, dates YYYY-MM-DD. */
export interface VersionSummary {
  id: string
  /** As the field calls it: Zero draft, Rev.1, L.46/Rev.1, as orally revised, adopted. */
  label: string
  symbol: string | null
  date: string | null
  note: string | null
  /** BCP 47. */
  language: string
  fromVersionId: string | null
  author: string | null
  /** Null: this is the working draft. */
  publishedAt: number | null
  createdAt: number
  version: number
}

/** One paragraph of a stored version, with the version of its row: what a save must have seen. */
export interface StoredParagraph extends DraftParagraph {
  /** Order within the version. */
  rank: number
  rowVersion: number
}

/** A version with its text. */
export interface DraftView extends VersionSummary {
  resolutionId: string
  paragraphs: StoredParagraph[]
  bracketsLeft: number
}

/** One paragraph as the editor sends it. */
export interface ParagraphChange {
  /** The paragraph as it should be; its `state` is set apart, by `paragraph.setState`. */
  paragraph: DraftParagraph
  rank: number
  /** Where it stood when last heard of: a save that does not move it leaves a colleague's move alone. Null for a new one. */
  rankSeen: number | null
  /** The row's version this editor saw, 0 for a paragraph it made. */
  seen: number
  /** The paragraph this editor began with: what both readings are merged over. Null for one it made. */
  base: DraftParagraph | null
  deleted: boolean
}

/** Both changed the same words: both readings, to choose from. */
export interface ParagraphConflict {
  paragraphId: string
  base: DraftParagraph
  mine: DraftParagraph
  theirs: DraftParagraph
  theirsDeleted: boolean
  rowVersion: number
  by: string
  at: number
}

export interface DraftSaved {
  /** Every paragraph written, as it now stands: merged with what others wrote meanwhile. */
  saved: { paragraph: StoredParagraph; deleted: boolean; merged: boolean }[]
  conflicts: ParagraphConflict[]
}

/** One saved state of the working draft: it can be brought back. */
export interface SavedState {
  /** Number of its last event. */
  seq: number
  at: number
  by: string
  type: string
  paragraphs: number
}
