import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { paragraphsOf, versionsOf } from '@/db/drafts'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { takeIdentities } from '@/domain/draft/identity'
import { type DraftParagraph, type DraftText, directionOf } from '@/domain/draft/paragraph'
import { type CommandContext, command } from '../command'
import { languageInput, MOST_PARAGRAPHS, naming, paragraphInput } from '../draftInputs'
import { idInput, requiredLine } from '../inputs'
import { insertVersion, stateSetBy, type VersionColumns } from './draftRows'

const ONE_WORKING = 'There is a working draft already. Publish it, or import this text as a published version.'

const paragraphsInput = z
  .array(paragraphInput)
  .min(1, 'There is no paragraph in this text.')
  .max(MOST_PARAGRAPHS, `A draft has at most ${MOST_PARAGRAPHS} paragraphs.`)

/**
 * Takes a text in as a version: the working draft, or one that is published as it stands. With the text before its
 * tracked changes both come in at once, the earlier one published; neither is there without the other.
 */
export const importDraft = command({
  name: 'draft.import',
  imports: true,
  permission: 'draft.edit',
  input: z.object({
    resolutionId: idInput,
    ...naming,
    language: languageInput,
    paragraphs: paragraphsInput,
    /** The version it follows: its paragraphs keep their identity. */
    followsId: idInput.nullable(),
    published: z.boolean(),
    /** The text before its tracked changes, as a version of its own that this one follows. */
    before: z
      .object({ label: requiredLine('The label', 60), paragraphs: paragraphsInput })
      .nullable()
      .default(null),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, input): Promise<Answer<{ versionId: string }>> {
    const { resolutionId, paragraphs, followsId, published, language, before, ...names } = input
    const versions = await versionsOf(context.tx, resolutionId)
    if (!published && versions.some((one) => one.publishedAt === null)) return refused(ONE_WORKING)
    const follows = followsId === null ? undefined : versions.find((one) => one.id === followsId)
    if (followsId !== null && !follows) return notFound()
    let preceding: Preceding | null = follows
      ? { id: follows.id, text: textIn(follows.language, await paragraphsOf(context.tx, follows.id)) }
      : null
    if (before) {
      const earlier = { ...names, label: before.label, publishedAt: context.now, createdAt: context.now - 1 }
      preceding = await takeIn(context, resolutionId, earlier, textIn(language, before.paragraphs), preceding)
    }
    const version = { ...names, publishedAt: published ? context.now : null }
    const taken = await takeIn(context, resolutionId, version, textIn(language, paragraphs), preceding)
    return ok({ versionId: taken.id })
  },
})

interface Preceding {
  id: string
  text: DraftText
}

const textIn = (language: string, paragraphs: DraftParagraph[]): DraftText => ({
  language,
  direction: directionOf(language),
  paragraphs,
})

/** Writes a text as a version behind the one it follows, whose paragraphs' identities it takes up. */
async function takeIn(
  context: CommandContext,
  resolutionId: string,
  version: Omit<VersionColumns, 'language' | 'fromVersionId'>,
  text: DraftText,
  preceding: Preceding | null,
): Promise<Preceding> {
  const own = { ...text, paragraphs: withOwnIds(text.paragraphs).map((paragraph) => stateSetBy(context, paragraph)) }
  const identified = preceding ? takeIdentities(own, preceding.text) : own
  const columns = { ...version, language: text.language, fromVersionId: preceding?.id ?? null }
  return {
    id: await insertVersion(context, resolutionId, columns, identified.paragraphs),
    text: identified,
  }
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
