/**
 * The text of a draft resolution, as a negotiator sees it: an ordered list of paragraphs, each with an identity that
 * everything else (proposals, states, histories) hangs on. The number in front of a paragraph is computed from its
 * place (`labels.ts`), never stored as part of the text.
 */

/** What a paragraph is on the page. `operative` covers every level, from OP1 down to i. */
export type ParagraphKind = 'title' | 'organ' | 'preambular' | 'operative' | 'heading' | 'annex' | 'other' | 'footnote'

/** Depth in the numbering: 0 = OP1 (1.), 1 = (a), 2 = (i), 3 = a., 4 = i. */
export type ParagraphLevel = 0 | 1 | 2 | 3 | 4

/** Where the room stands on a paragraph. */
export type ParagraphState =
  | 'not-discussed'
  | 'open'
  | 'bracketed'
  | 'pending'
  | 'ad-ref'
  | 'agreed'
  | 'reopened'
  | 'deleted'

/** `bis` is a paragraph added after another one without renumbering what follows. */
export type SuffixOrdinal = 'bis' | 'ter' | 'quater' | 'quinquies' | 'sexies' | 'septies' | 'octies'

/** `{ordinal: 'bis'}` is OP5 bis; `{alt: 2}` is OP5 alt 2; `{alt: 1}` is written OP5 alt. Both together: OP5 bis alt. */
export interface LabelSuffix {
  ordinal?: SuffixOrdinal
  alt?: number
}

/** A reference in a paragraph's text to the footnote paragraph with that id. */
export interface FootnoteReference {
  /** Offset in `text`, in UTF-16 units: the mark stands before the character at this offset. */
  at: number
  /** `id` of a paragraph of kind `footnote` in the same draft. */
  noteId: string
}

export interface DraftParagraph {
  /** Identity across versions: survives renumbering, editing and moving. */
  id: string
  kind: ParagraphKind
  level: ParagraphLevel
  /** Plain text without the number or letter in front, with the opening words, brackets as they stand. No line break. */
  text: string
  /** How many UTF-16 units of `text` are the opening words set in italics; 0 where there are none. */
  openingLength: number
  /** True where a person set `openingLength` by hand, so that no rule changes it again. */
  openingFixed?: boolean
  suffix?: LabelSuffix
  footnotes?: FootnoteReference[]
  state: ParagraphState
  /** Who set the state, as a user's id. */
  stateBy?: string
  /** When the state was set, ISO 8601 in UTC. */
  stateAt?: string
  /** The label as a source printed it (`OP 5 bis`), kept as it was found. */
  printedLabel?: string
}

export type TextDirection = 'ltr' | 'rtl'

/** One version's text. Everything about the version (symbol, date, author) is kept with the version, not here. */
export interface DraftText {
  /** BCP 47, e.g. `en`, `ar`, `zh`. */
  language: string
  direction: TextDirection
  paragraphs: DraftParagraph[]
}

/** The right-to-left languages a draft is written in. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'dv', 'yi'])

/** The direction in which a language (BCP 47) is written. */
export function directionOf(language: string): TextDirection {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** True for the paragraphs that have a PP or OP label and a position in a comparison. */
export function isCounted(paragraph: Pick<DraftParagraph, 'kind'>): boolean {
  return paragraph.kind === 'preambular' || paragraph.kind === 'operative'
}
