/** A footnote mark met while reading a block. */
export interface RawFootnoteReference {
  /** Offset in the block's `text`, in UTF-16 units. */
  at: number
  /** The key of a block with the same `footnoteKey`. */
  key: string
}

/**
 * One paragraph as a file had it, before anybody asked what it is. Readers of plain text, Markdown and Word all hand
 * these to `understand`, so that one set of rules decides for every format.
 */
export interface RawBlock {
  /** The paragraph without line breaks. A number may still stand in front where the reader did not separate it. */
  text: string
  /** How many UTF-16 units at the start of `text` were in italics. */
  italicPrefixLength?: number
  /** The number or letter in front, as a reader that knows list numbering printed it: `1.`, `(a)`, `OP5 bis`. */
  numberText?: string
  /** Depth of the list or indentation, 0 outermost, where the reader knows it. */
  indent?: number
  /** What the source's own style says, where it says anything. */
  style?: 'title' | 'heading' | 'footnote' | 'masthead' | 'annex'
  /** True where it stood in the cell of a table. */
  inTable?: boolean
  footnoteRefs?: RawFootnoteReference[]
  /** On a block that is a footnote's text: its key. */
  footnoteKey?: string
}
