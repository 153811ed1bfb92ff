import type { Db } from '@/db/client'
import type { EventRow } from '@/db/eventHash'
import { findRow } from '@/db/journal'

/**
 * Is something among these events fixed by now, so that taking it back would change what must stand: a text that was
 * published, a board whose result was declared? Says so in words, or null.
 */
export async function settledSince(db: Db, events: readonly EventRow[]): Promise<string | null> {
  const begun = new Set(events.filter((row) => row.entity === 'draftVersion').map((row) => row.key))
  for (const versionId of keysOf(events, 'draftParagraph')) {
    const version = await findRow(db, 'draftVersion', { id: versionId })
    // A version that came as a whole, published from the start, goes as a whole.
    if (version?.publishedAt != null && !begun.has(versionId))
      return 'This version was published meanwhile and never changes. Begin a new draft from it.'
  }
  for (const voteItemId of keysOf(events, 'boardVote')) {
    const item = await findRow(db, 'voteItem', { id: voteItemId })
    if (item?.declared != null && item.declared !== 'tie')
      return 'The result of this item was declared; the board stands. Take the declaration back to change it.'
  }
  return null
}

/** The first part of the keys of one kind of row: the version of a paragraph, the item of a board. */
function keysOf(events: readonly EventRow[], entity: string): Set<string> {
  return new Set(events.filter((row) => row.entity === entity).map((row) => row.key.split('/')[0] ?? ''))
}
