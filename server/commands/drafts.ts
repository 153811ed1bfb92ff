import { z } from 'zod'
import { outreachOf } from '@/db/count'
import { paragraphsAt, paragraphsOf, versionOf, versionsOf } from '@/db/drafts'
import { findRow, updateRow } from '@/db/journal'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { mayNeedReconfirming } from '@/domain/coSponsorship/moves'
import { type CommandContext, command } from '../command'
import { languageInput, naming } from '../draftInputs'
import { idInput, requiredLine } from '../inputs'
import { insertVersion } from './draftRows'

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
