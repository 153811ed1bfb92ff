import type { ParagraphState } from './paragraph'

/** The states in the order in which a paragraph passes through them. */
export const PARAGRAPH_STATES: readonly ParagraphState[] = [
  'not-discussed',
  'open',
  'bracketed',
  'pending',
  'ad-ref',
  'agreed',
  'reopened',
  'deleted',
]

/** As the room says it. */
export const STATE_WORDS: Readonly<Record<ParagraphState, string>> = {
  'not-discussed': 'not discussed',
  open: 'open',
  bracketed: 'bracketed',
  pending: 'pending',
  'ad-ref': 'ad ref',
  agreed: 'agreed',
  reopened: 'reopened',
  deleted: 'deleted',
}
