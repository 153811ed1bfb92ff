import { align } from '@/domain/redline/align'
import type { DraftText } from './paragraph'

/**
 * Gives an imported text the identities of the version it follows, paragraph by paragraph, by likeness. Of a split
 * paragraph the piece that shares most keeps the identity, of merged ones the first paragraph's stays. What is new
 * keeps the identity it came with. States, corrections of the opening words and the like come along, footnote
 * references are re-pointed.
 */
export function takeIdentities(text: DraftText, follows: DraftText): DraftText {
  const groups = align(
    follows.paragraphs.map(({ text: words }, at) => ({ id: `follows ${at}`, text: words })),
    text.paragraphs.map(({ text: words }, at) => ({ id: `text ${at}`, text: words })),
  )
  const taken = new Map<number, number>()
  for (const { old, new: pieces } of groups) {
    const longest = pieces.reduce((best, at) =>
      text.paragraphs[at]!.text.length > text.paragraphs[best]!.text.length ? at : best,
    )
    taken.set(pieces.length > 1 ? longest : pieces[0]!, old[0]!)
  }
  const renamed = new Map<string, string>()
  for (const [at, old] of taken) renamed.set(text.paragraphs[at]!.id, follows.paragraphs[old]!.id)
  const paragraphs = text.paragraphs.map((paragraph, at) => {
    const old = taken.get(at)
    const footnotes = paragraph.footnotes?.map((note) => ({ ...note, noteId: renamed.get(note.noteId) ?? note.noteId }))
    const named = footnotes ? { ...paragraph, footnotes } : paragraph
    if (old === undefined) return named
    const before = follows.paragraphs[old]!
    const same = before.text === paragraph.text
    return {
      ...named,
      id: before.id,
      // A state was given to words: it stays only with the same words.
      ...(same
        ? {
            state: before.state,
            ...(before.stateBy ? { stateBy: before.stateBy } : {}),
            ...(before.stateAt ? { stateAt: before.stateAt } : {}),
          }
        : {}),
      ...(same && before.openingFixed ? { openingLength: before.openingLength, openingFixed: true } : {}),
    }
  })
  return { ...text, paragraphs }
}
