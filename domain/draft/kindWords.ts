import type { ParagraphKind } from './paragraph'

/** The kinds in the order in which they stand on the page. */
export const PARAGRAPH_KINDS: readonly ParagraphKind[] = [
  'title',
  'organ',
  'preambular',
  'operative',
  'heading',
  'annex',
  'footnote',
  'other',
]

/** As a person calls them. */
export const KIND_WORDS: Readonly<Record<ParagraphKind, string>> = {
  title: 'Title',
  organ: 'Organ',
  preambular: 'Preambular',
  operative: 'Operative',
  heading: 'Heading',
  annex: 'Annex',
  footnote: 'Footnote',
  other: 'Other text',
}
