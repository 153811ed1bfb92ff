/**
 * The shape of a comparison of two drafts. The number changes whenever the same two texts could give another
 * comparison, so that a stored one keeps its meaning.
 */
export const REDLINE_ALGORITHM = 2

export type SegmentOp = 'equal' | 'insert' | 'delete'

/** A run of text. Equal and delete in order give the old text exactly, equal and insert the new one. */
export interface RedlineSegment {
  op: SegmentOp
  text: string
}

export type RedlineKind =
  | 'unchanged'
  | 'changed'
  | 'inserted'
  | 'deleted'
  | 'moved'
  | 'moved-changed'
  | 'split'
  | 'merged'

/**
 * One entry: which paragraphs of the old draft became which of the new one. Both sides have one paragraph, except
 * `inserted` (no old), `deleted` (no new), `split` (one old, several new) and `merged` (several old, one new).
 * Entries stand in the new draft's order; a deleted paragraph stands where it stood.
 */
export interface RedlineEntry {
  kind: RedlineKind
  /** Indexes into the old draft's `paragraphs`. */
  old: number[]
  /** Indexes into the new draft's `paragraphs`. */
  new: number[]
  /** In a split or merged entry the break between two paragraphs is "\n". */
  segments: RedlineSegment[]
}

export interface Redline {
  algorithm: number
  entries: RedlineEntry[]
}
