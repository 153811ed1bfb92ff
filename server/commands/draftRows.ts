import { randomUUID } from 'node:crypto'
import { insertRow } from '@/db/journal'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { CommandContext } from '../command'

export interface VersionColumns {
  label: string
  symbol: string | null
  date: string | null
  note: string | null
  language: string
  fromVersionId: string | null
  publishedAt: number | null
  /** Versions stand in the order of their making; now, where nothing is said. */
  createdAt?: number
}

/** Ranks leave room between neighbours, so that a paragraph moved or added changes its own row only. */
export const RANK_STEP = 1024

/** Writes a version and its paragraphs in their order; answers its id. */
export async function insertVersion(
  context: CommandContext,
  resolutionId: string,
  version: VersionColumns,
  paragraphs: readonly DraftParagraph[],
): Promise<string> {
  const versionId = randomUUID()
  const author = { authorId: context.actorId, createdAt: version.createdAt ?? context.now }
  await insertRow(context, 'draftVersion', { id: versionId, resolutionId, ...version, ...author })
  for (const [at, paragraph] of paragraphs.entries()) {
    const { id, content } = rowOf(paragraph)
    const rank = (at + 1) * RANK_STEP
    await insertRow(context, 'draftParagraph', { id: `${versionId}/${id}`, versionId, paragraphId: id, rank, content })
  }
  return versionId
}

/** A paragraph as its row keeps it: what a stored one carries beside the text stays behind. */
export function rowOf(paragraph: DraftParagraph): { id: string; content: Omit<DraftParagraph, 'id'> } {
  const {
    id,
    rank: _rank,
    rowVersion: _rowVersion,
    ...content
  } = paragraph as DraftParagraph & {
    rank?: number
    rowVersion?: number
  }
  return { id, content }
}

/** A state that a text brings along was set by whoever brings it: no client says that somebody else did. */
export function stateSetBy(
  { actor, now }: Pick<CommandContext, 'actor' | 'now'>,
  { stateBy: _by, stateAt: _at, ...paragraph }: DraftParagraph,
): DraftParagraph {
  if (paragraph.state === 'not-discussed') return paragraph
  return { ...paragraph, stateBy: actor.name, stateAt: new Date(now).toISOString() }
}
