import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyMasthead, type Masthead } from '@/domain/draft/masthead'
import type { DraftText } from '@/domain/draft/paragraph'
import { editedDrafts } from '@/formats/tracked/editedDrafts'
import { checkDocument } from './check'
import { readWord, type Take } from './readWord'
import { writeWord } from './writeWord'

const masthead: Masthead = {
  ...emptyMasthead,
  symbol: 'A/C.3/70/L.46/Rev.1',
  organ: 'General Assembly',
  date: '2015-11-18',
  session: 'Seventieth session',
  committee: 'Third Committee',
  agendaItem: '72 (b)',
  agendaTitle: 'Promotion and protection of human rights: human rights questions',
  sponsors: ['Albania', 'Bosnia and Herzegovina', 'Norway'],
  form: 'revised draft resolution',
}
const signed = { author: 'Penholder', at: '2026-11-24T10:00:00.000Z' }

/** A paragraph or footnote as it is compared: its text with each footnote's text put where its mark stands. */
function texts({ paragraphs }: DraftText): string[] {
  const notes = new Map(paragraphs.filter(({ kind }) => kind === 'footnote').map(({ id, text }) => [id, text]))
  return paragraphs
    .filter(({ kind }) => kind !== 'footnote')
    .map(({ text, footnotes }) =>
      withNotes(
        text,
        footnotes?.map(({ at, noteId }) => ({ at, note: notes.get(noteId) })),
      ),
    )
}

function readTexts(bytes: Uint8Array, take: Take): string[] {
  const read = readWord(bytes, take)
  if (!read.ok) throw new Error(read.reason)
  const notes = new Map(read.blocks.map(({ footnoteKey, text }) => [footnoteKey, text]))
  return read.blocks
    .filter(({ style, footnoteKey }) => style !== 'masthead' && footnoteKey === undefined)
    .map(({ text, footnoteRefs }) =>
      withNotes(
        text,
        footnoteRefs?.map(({ at, key }) => ({ at, note: notes.get(key) })),
      ),
    )
}

function withNotes(text: string, marks: { at: number; note: string | undefined }[] = []): string {
  return marks.reduceRight((marked, { at, note }) => `${marked.slice(0, at)}{${note}}${marked.slice(at)}`, text)
}

describe('a draft written as .docx and read again', () => {
  test('gives both texts of a redline exactly, in six scripts, and keeps the rules of the format', () => {
    fc.assert(
      fc.property(editedDrafts(12), fc.boolean(), ({ draft, base }, headed) => {
        const bytes = writeWord({ draft, base, masthead: headed ? masthead : undefined, ...signed })
        expect(checkDocument(bytes)).toEqual([])
        expect(readTexts(bytes, 'accept')).toEqual(texts(draft))
        expect(readTexts(bytes, 'reject')).toEqual(texts(base.draft))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('gives a clean draft exactly, with its opening words and no tracked change', () => {
    fc.assert(
      fc.property(editedDrafts(12), ({ draft }) => {
        const bytes = writeWord({ draft, ...signed })
        expect(checkDocument(bytes)).toEqual([])
        expect(readTexts(bytes, 'reject')).toEqual(texts(draft))
        const read = readWord(bytes)
        if (!read.ok) throw new Error(read.reason)
        expect(read.tracked).toEqual({ insertions: 0, deletions: 0, moves: 0 })
        expect(read.direction).toBe(draft.direction)
        const paragraphs = draft.paragraphs.filter(({ kind }) => kind !== 'footnote')
        paragraphs.forEach(({ text, openingLength }, at) => {
          // Where all of a short paragraph is its opening, bold cannot tell it from a heading.
          if (openingLength < text.length) expect(read.blocks[at]!.italicPrefixLength ?? 0).toBe(openingLength)
        })
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('keeps the masthead', () => {
    const draft: DraftText = { language: 'en', direction: 'ltr', paragraphs: [] }
    const read = readWord(writeWord({ draft, masthead, ...signed }))
    expect(read.ok && read.masthead).toEqual(masthead)
  })

  test('is the same bytes for the same content', () => {
    const [{ draft, base }] = fc.sample(editedDrafts(5), { numRuns: 1, seed: 3 }) as [
      { draft: DraftText; base: Parameters<typeof writeWord>[0]['base'] },
    ]
    expect(writeWord({ draft, base, ...signed })).toEqual(writeWord({ draft, base, ...signed }))
  })
})
