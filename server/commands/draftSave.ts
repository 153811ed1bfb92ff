import { z } from 'zod'
import { versionOf } from '@/db/drafts'
import type { Row } from '@/db/entities'
import { eventsOfRowSince } from '@/db/eventLog'
import { findRow, insertRow, updateRow } from '@/db/journal'
import { personNames } from '@/db/people'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { mergeChange, withStateOf } from '@/domain/draft/mergeChange'
import type { DraftSaved, ParagraphChange, ParagraphConflict } from '@/domain/draft/version'
import { type CommandContext, command } from '../command'
import { MOST_PARAGRAPHS, paragraphInput } from '../draftInputs'
import { idInput } from '../inputs'
import { rowOf, stateSetBy } from './draftRows'

const change = z.object({
  paragraph: paragraphInput,
  rank: z.number().min(-1e9).max(1e9),
  rankSeen: z.number().nullable().default(null),
  seen: z.number().int().min(0),
  base: paragraphInput.nullable(),
  deleted: z.boolean(),
})

/**
 * Saves paragraphs of the working draft. Two people's changes to different paragraphs both stand; to the same one they
 * are merged word by word; where they truly conflict nothing of that paragraph is written and both readings are
 * answered.
 */
export const saveDraft = command({
  name: 'draft.save',
  permission: 'draft.edit',
  input: z.object({ resolutionId: idInput, versionId: idInput, changes: z.array(change).min(1).max(MOST_PARAGRAPHS) }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, versionId, changes }): Promise<Answer<DraftSaved>> {
    const version = await versionOf(context.tx, resolutionId, versionId)
    if (!version) return notFound()
    if (version.publishedAt !== null) {
      return refused('This version was published meanwhile and never changes. Copy what you wrote into a new draft.')
    }
    const result: DraftSaved = { saved: [], conflicts: [] }
    for (const one of changes) await saveParagraph(context, versionId, version.language, one, result)
    return ok(result)
  },
})

async function saveParagraph(
  context: CommandContext,
  versionId: string,
  language: string,
  change: ParagraphChange,
  result: DraftSaved,
): Promise<void> {
  const { paragraph, rank, deleted } = change
  const id = `${versionId}/${paragraph.id}`
  const current = await findRow(context.tx, 'draftParagraph', { id })
  if (!current) {
    const state = change.base?.state ?? 'not-discussed'
    const { content } = rowOf(stateSetBy(context, { ...paragraph, state }))
    const row = await insertRow(context, 'draftParagraph', {
      id,
      versionId,
      paragraphId: paragraph.id,
      rank,
      content,
      deleted,
    })
    result.saved.push(savedOf(row, false))
    return
  }
  const standing = { ...current, paragraph: { ...current.content, id: current.paragraphId } }
  const seen = current.version === change.seen
  const merged = seen
    ? { ...change, paragraph: withStateOf(standing.paragraph, paragraph) }
    : mergeChange(standing, change, await originOf(context, current, change), language)
  if (merged === 'conflict') {
    result.conflicts.push(await conflictOf(context, current, change))
    return
  }
  const { content } = rowOf(merged.paragraph)
  const row = await updateRow(context, 'draftParagraph', current, {
    content,
    rank: merged.rank,
    deleted: merged.deleted,
  })
  result.saved.push(savedOf(row, !seen))
}

/**
 * What the change began with. An editor that made the paragraph began with its first state: it sends that again when
 * the answer to the first save was lost. Somebody else's paragraph is never its own.
 */
async function originOf(context: CommandContext, current: Row<'draftParagraph'>, change: ParagraphChange) {
  if (change.base !== null) return { paragraph: change.base, rank: change.rankSeen }
  const [made] = await eventsOfRowSince(context.tx, 'draftParagraph', current.id, 0)
  if (made?.actorId !== context.actorId || made.before !== null) return null
  const { content, rank } = made.after as Pick<Row<'draftParagraph'>, 'content' | 'rank'>
  return { paragraph: { ...content, id: current.paragraphId }, rank }
}

function savedOf(row: Row<'draftParagraph'>, merged: boolean): DraftSaved['saved'][number] {
  const paragraph = { ...row.content, id: row.paragraphId, rank: row.rank, rowVersion: row.version }
  return { paragraph, deleted: row.deleted, merged }
}

async function conflictOf(
  context: CommandContext,
  current: Row<'draftParagraph'>,
  change: ParagraphChange,
): Promise<ParagraphConflict> {
  const last = (await eventsOfRowSince(context.tx, 'draftParagraph', current.id, change.seen)).at(-1)
  const names = await personNames(context.tx)
  return {
    paragraphId: current.paragraphId,
    base: change.base ?? change.paragraph,
    mine: change.paragraph,
    theirs: { ...current.content, id: current.paragraphId },
    theirsDeleted: current.deleted,
    rowVersion: current.version,
    by: names.get(last?.actorId ?? '') ?? 'A colleague',
    at: last?.at ?? context.now,
  }
}

/** Sets where the room stands on a paragraph, with who set it and when. */
export const setParagraphState = command({
  name: 'paragraph.setState',
  permission: 'draft.edit',
  input: z.object({
    resolutionId: idInput,
    versionId: idInput,
    paragraphId: idInput,
    state: z.enum(['not-discussed', 'open', 'bracketed', 'pending', 'ad-ref', 'agreed', 'reopened', 'deleted']),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, versionId, paragraphId, state }): Promise<Answer<{ rowVersion: number }>> {
    const version = await versionOf(context.tx, resolutionId, versionId)
    const row = await findRow(context.tx, 'draftParagraph', { id: `${versionId}/${paragraphId}` })
    if (!version || !row) return notFound()
    if (version.publishedAt !== null)
      return refused('This version is published and never changes. Begin a new draft from it.')
    const stateAt = new Date(context.now).toISOString()
    const content = { ...row.content, state, stateBy: context.actor.name, stateAt }
    const updated = await updateRow(context, 'draftParagraph', row, { content })
    return ok({ rowVersion: updated.version })
  },
})
