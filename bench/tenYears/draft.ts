import type { BulkChange, BulkLoad } from '@/db/bulkLoad'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { Chance } from '@/domain/redline/testing/chance'
import { editedDraft } from '@/domain/redline/testing/knownEdits'
import { PHRASES } from '@/domain/redline/testing/phrases'
import { ORDINARY } from '@/domain/redline/testing/writtenDraft'

const LABELS = ['Zero draft', 'Rev.1', 'Rev.2']

const contentOf = ({ id: _id, ...content }: DraftParagraph) => content

/**
 * Tells the versions of a resolution's text: each has about a third of its paragraphs edited against the one before;
 * the last is the working draft.
 *
 * @param paragraphs of the first version
 * @returns the keys of the working draft's paragraphs, which can go on changing
 */
export function tellDraft(load: BulkLoad, chance: Chance, change: BulkChange, paragraphs: number): string[] {
  const resolutionId = change.resolutionId ?? ''
  const { old, new: edited } = editedDraft(chance, PHRASES[0]!, ORDINARY, paragraphs, 1 / 3)
  const texts = [old, edited, edited]
  let keys: string[] = []
  for (const [at, text] of texts.entries()) {
    const id = `${resolutionId}-v${at + 1}`
    const working = at === texts.length - 1
    load.insert(change, 'draftVersion', {
      id,
      resolutionId,
      label: LABELS[at] ?? `Rev.${at}`,
      symbol: null,
      date: null,
      note: null,
      language: 'en',
      fromVersionId: at === 0 ? null : `${resolutionId}-v${at}`,
      authorId: change.actorId,
      publishedAt: working ? null : change.at,
      createdAt: change.at + at,
    })
    keys = text.paragraphs.map((paragraph, place) => {
      const key = `${id}/${paragraph.id}`
      const content = contentOf(paragraph)
      const row = { id: key, versionId: id, paragraphId: paragraph.id, rank: place + 1, content, deleted: false }
      load.insert(change, 'draftParagraph', row)
      return key
    })
  }
  return keys
}

/** Changes a word of a paragraph of the working draft, as somebody who saves while writing. */
export function editParagraph(load: BulkLoad, chance: Chance, change: BulkChange, key: string): void {
  const content = load.rowOf('draftParagraph', key)?.content as Omit<DraftParagraph, 'id'>
  const words = content.text.split(' ')
  words[chance.whole(1, Math.max(1, words.length - 2))] = chance.pick(PHRASES[0]!.words)
  load.update(change, 'draftParagraph', key, { content: { ...content, text: words.join(' ') } })
}
