import type { Answer } from '@/domain/answer'
import type { SavedRow } from '@/domain/draft/editorChanges'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { DraftSaved, DraftView, ParagraphChange, ParagraphConflict, StoredParagraph } from '@/domain/draft/version'

/** The page that is written on. What is put on it from here is not the writer's own and is not undone by undo. */
export interface Surface {
  paragraphs(): DraftParagraph[]
  replace(paragraph: DraftParagraph): void
  remove(id: string): void
  /** Null puts it first. */
  insertAfter(paragraph: DraftParagraph, afterId: string | null): void
  order(ids: readonly string[]): void
}

/** A change that outlives the page; with `unchosen`, the writer's of two readings between which nobody has chosen. */
export interface KeptChange extends ParagraphChange {
  unchosen?: Pick<ParagraphConflict, 'by' | 'at'>
}

/** What the sync needs of the world. */
export interface SyncWorld {
  surface: Surface
  language: string
  send(changes: ParagraphChange[]): Promise<Answer<DraftSaved>>
  fetch(): Promise<DraftView | null>
  now(): number
  /** What is not acknowledged yet, and every reading nobody has chosen, outlives the page. */
  keep(changes: KeptChange[]): void
}

export interface OpenConflict extends ParagraphConflict {
  mineDeleted: boolean
}

export interface SyncState {
  status: 'saved' | 'unsaved' | 'saving' | 'failed' | 'closed'
  /** When the desk last acknowledged everything; null before the first time. */
  savedAt: number | null
  message: string | null
  conflicts: readonly OpenConflict[]
}

/** What the writer is asked where readings are open, without the full stop. */
export const choiceAsked = (open: number): string =>
  open === 1 ? 'Choose between two readings' : `Choose between the readings of ${open} paragraphs`

/** The draft as the desk was last heard to have it, by identity. */
export type SavedRows = Map<string, SavedRow>

/** A stored paragraph without what its row carries beside it. */
export const plain = ({ rank: _rank, rowVersion: _version, ...paragraph }: StoredParagraph): DraftParagraph => paragraph

export const rowOf = (one: StoredParagraph): SavedRow => ({
  paragraph: plain(one),
  rank: one.rank,
  rowVersion: one.rowVersion,
})

/** The identities in the order in which the desk has them. */
export const inDeskOrder = (saved: SavedRows): string[] =>
  [...saved].sort((a, b) => a[1].rank - b[1].rank).map(([id]) => id)

/** What stands last before this place; null where nothing does. */
export function lastBefore(saved: SavedRows, rank: number): string | null {
  const before = new Map([...saved].filter(([, row]) => row.rank < rank))
  return inDeskOrder(before).at(-1) ?? null
}
