import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { outreachOf } from '@/db/count'
import { paragraphsAt, paragraphsOf, versionOf, versionsOf } from '@/db/drafts'
import { findRow, insertRow, updateRow } from '@/db/journal'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { mayNeedReconfirming } from '@/domain/coSponsorship/moves'
import { takeIdentities } from '@/domain/draft/identity'
import { type DraftParagraph, directionOf } from '@/domain/draft/paragraph'
import { type CommandContext, command } from '../command'
import { languageInput, MOST_PARAGRAPHS, paragraphInput } from '../draftInputs'
import { dateInput, emptyAsNull, idInput, lineInput, noteInput, requiredLine } from '../inputs'

const naming = {
  label: requiredLine('The label', 60),
  symbol: emptyAsNull(lineInput('The symbol', 60)),
  date: emptyAsNull(dateInput),
  note: emptyAsNull(noteInput('The note', 2000)),
}

const ONE_WORKING = 'There is a working draft already. Publish it, or import this text as a published version.'

/** Takes a text in as a version: the working draft, or one that is published as it stands. */
export const importDraft = command({
  name: 'draft.import',
  imports: true,
  permission: 'draft.edit',
  input: z.object({
    resolutionId: idInput,
    ...naming,
    language: languageInput,
    paragraphs: z
      .array(paragraphInput)
      .min(1, 'There is no paragraph in this text.')
      .max(MOST_PARAGRAPHS, `A draft has at most ${MOST_PARAGRAPHS} paragraphs.`),
    /** The version it follows: its paragraphs keep their identity. */
    followsId: idInput.nullable(),
    published: z.boolean(),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, input): Promise<Answer<{ versionId: string }>> {
    const { resolutionId, paragraphs, followsId, published, language, ...names } = input
    const versions = await versionsOf(context.tx, resolutionId)
    if (!published && versions.some((one) => one.publishedAt === null)) return refused(ONE_WORKING)
    const follows = followsId === null ? undefined : versions.find((one) => one.id === followsId)
    if (followsId !== null && !follows) return notFound()
    const own = withOwnIds(paragraphs).map((paragraph) => stateSetBy(context, paragraph))
    const text = { language, direction: directionOf(language), paragraphs: own }
    const before = follows && {
      language: follows.language,
      direction: directionOf(follows.language),
      paragraphs: await paragraphsOf(context.tx, follows.id),
    }
    const identified = before ? takeIdentities(text, before) : text
    const version = { ...names, language, fromVersionId: followsId, publishedAt: published ? context.now : null }
    return ok({ versionId: await insertVersion(context, resolutionId, version, identified.paragraphs) })
  },
})

/** Begins the working draft from a published version. */
export const beginDraft = command({
  name: 'draft.begin',
  permission: 'draft.edit',
  input: z.object({
    resolutionId: idInput,
    fromVersionId: idInput.nullable(),
    label: requiredLine('The label', 60),
    language: languageInput,
  }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, fromVersionId, label, language }): Promise<Answer<{ versionId: string }>> {
    const versions = await versionsOf(context.tx, resolutionId)
    if (versions.some((one) => one.publishedAt === null))
      return refused('There is a working draft already; go on with that.')
    const from = versions.find((one) => one.id === fromVersionId)
    if (fromVersionId !== null && !from) return notFound()
    const paragraphs = from ? await paragraphsOf(context.tx, from.id) : []
    const version = {
      label,
      symbol: null,
      date: null,
      note: null,
      language: from?.language ?? language,
      fromVersionId,
      publishedAt: null,
    }
    return ok({ versionId: await insertVersion(context, resolutionId, version, paragraphs) })
  },
})

/** Publishes the working draft: from now on it never changes. Sponsors whom the change may concern are to re-confirm. */
export const publishDraft = command({
  name: 'draft.publish',
  permission: 'draft.edit',
  input: z.object({
    resolutionId: idInput,
    versionId: idInput,
    ...naming,
    /** Raise the mark "re-confirm needed" with those who promised or signed. */
    reconfirm: z.boolean(),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, versionId, reconfirm, ...names }): Promise<Answer<{ marked: number }>> {
    const version = await findRow(context.tx, 'draftVersion', { id: versionId })
    if (!version || version.resolutionId !== resolutionId) return notFound()
    if (version.publishedAt !== null) return refused('This version is published already and never changes.')
    if ((await paragraphsOf(context.tx, versionId)).length === 0)
      return refused('The draft is empty; write or import a text first.')
    await updateRow(context, 'draftVersion', version, { ...names, publishedAt: context.now, authorId: context.actorId })
    return ok({ marked: reconfirm ? await raiseReconfirm(context, resolutionId) : 0 })
  },
})

/** Brings a saved state of the working draft back. What stood meanwhile stays in the log. */
export const restoreDraft = command({
  name: 'draft.restore',
  permission: 'draft.edit',
  input: z.object({ resolutionId: idInput, versionId: idInput, seq: z.number().int().min(1) }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, versionId, seq }): Promise<Answer<{ paragraphs: number }>> {
    const version = await versionOf(context.tx, resolutionId, versionId)
    if (!version) return notFound()
    if (version.publishedAt !== null)
      return refused('This version is published and never changes. Begin a new draft from it.')
    const wanted = await paragraphsAt(context.tx, versionId, seq)
    if (wanted.length === 0) return refused('The draft had no text at that moment.')
    const kept = new Set(wanted.map(({ id }) => id))
    for (const { id } of await paragraphsOf(context.tx, versionId)) {
      const row = kept.has(id) ? undefined : await findRow(context.tx, 'draftParagraph', { id: `${versionId}/${id}` })
      if (row) await updateRow(context, 'draftParagraph', row, { deleted: true })
    }
    for (const { id, rank, content } of wanted) {
      const row = await findRow(context.tx, 'draftParagraph', { id: `${versionId}/${id}` })
      if (row) await updateRow(context, 'draftParagraph', row, { rank, content, deleted: false })
    }
    return ok({ paragraphs: wanted.length })
  },
})

interface VersionColumns {
  label: string
  symbol: string | null
  date: string | null
  note: string | null
  language: string
  fromVersionId: string | null
  publishedAt: number | null
}

/** Ranks leave room between neighbours, so that a paragraph moved or added changes its own row only. */
export const RANK_STEP = 1024

async function insertVersion(
  context: CommandContext,
  resolutionId: string,
  version: VersionColumns,
  paragraphs: readonly DraftParagraph[],
): Promise<string> {
  const versionId = randomUUID()
  const author = { authorId: context.actorId, createdAt: context.now }
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

/** Gives every paragraph an identity of our own, footnote references re-pointed. */
function withOwnIds(paragraphs: readonly DraftParagraph[]): DraftParagraph[] {
  const ids = new Map<string, string>()
  const own = paragraphs.map(({ id }) => {
    const made = randomUUID()
    // Two that came with one identity are two.
    if (!ids.has(id)) ids.set(id, made)
    return ids.get(id) === made ? made : randomUUID()
  })
  return paragraphs.map((paragraph, at) => ({
    ...paragraph,
    id: own[at] ?? randomUUID(),
    ...(paragraph.footnotes && {
      footnotes: paragraph.footnotes.map((note) => ({ ...note, noteId: ids.get(note.noteId) ?? note.noteId })),
    }),
  }))
}

async function raiseReconfirm(context: CommandContext, resolutionId: string): Promise<number> {
  const concerned = (await outreachOf(context.tx, resolutionId)).filter(
    (row) => mayNeedReconfirming(row.coSponsorship) && !row.reconfirm,
  )
  for (const { iso3 } of concerned) {
    const row = await findRow(context.tx, 'outreach', { resolutionId, iso3 })
    if (row) await updateRow(context, 'outreach', row, { reconfirm: true })
  }
  return concerned.length
}
