import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeDrafts } from './mergeDrafts'
import type { DraftParagraph, DraftText } from './paragraph'

function draft(...list: (string | [string, Partial<DraftParagraph>])[]): DraftText {
  return {
    language: 'en',
    direction: 'ltr',
    paragraphs: list.map((one) => {
      const [source, more] = typeof one === 'string' ? [one, {}] : one
      const [id, text] = [source.slice(0, 1), source.slice(2)]
      return { id, kind: 'operative', level: 0, text, openingLength: 0, state: 'open', ...more }
    }),
  }
}

const told = (merged: DraftText) => merged.paragraphs.map(({ id, text }) => `${id} ${text}`)
const base = draft('a Urges all States to report', 'b Requests a panel', 'c Welcomes the text', 'd Decides to meet')

describe('two people in one draft', () => {
  it.each([
    [
      'different paragraphs',
      draft('a Urges all States to report', 'b Requests a new panel', 'c Welcomes the text', 'd Decides to meet'),
      draft('a Urges States to report', 'b Requests a panel', 'c Welcomes the text', 'd Decides to meet'),
      ['a Urges States to report', 'b Requests a new panel', 'c Welcomes the text', 'd Decides to meet'],
    ],
    [
      'different words of one',
      draft('a Strongly urges all States to report', 'b Requests a panel', 'c Welcomes the text', 'd Decides to meet'),
      draft('a Urges all States to report promptly', 'b Requests a panel', 'c Welcomes the text', 'd Decides to meet'),
      [
        'a Strongly urges all States to report promptly',
        'b Requests a panel',
        'c Welcomes the text',
        'd Decides to meet',
      ],
    ],
    [
      'the same change',
      draft('a Urges States', 'b Requests a panel'),
      draft('a Urges States', 'b Requests a panel'),
      ['a Urges States', 'b Requests a panel'],
    ],
    [
      'additions of both',
      draft('a Urges all States to report', 'm Mine', 'b Requests a panel', 'c Welcomes the text', 'd Decides to meet'),
      draft(
        'a Urges all States to report',
        'b Requests a panel',
        'c Welcomes the text',
        't Theirs',
        'd Decides to meet',
      ),
      [
        'a Urges all States to report',
        'm Mine',
        'b Requests a panel',
        'c Welcomes the text',
        't Theirs',
        'd Decides to meet',
      ],
    ],
    [
      'a deletion and an edit elsewhere',
      draft('a Urges all States to report', 'c Welcomes the text', 'd Decides to meet'),
      draft('a Urges all States to report', 'b Requests a panel', 'c Welcomes the draft', 'd Decides to meet'),
      ['a Urges all States to report', 'c Welcomes the draft', 'd Decides to meet'],
    ],
    [
      'a move of theirs and an edit of mine',
      draft('a Urges all to report', 'b Requests a panel', 'c Welcomes the text', 'd Decides to meet'),
      draft('b Requests a panel', 'c Welcomes the text', 'a Urges all States to report', 'd Decides to meet'),
      ['b Requests a panel', 'c Welcomes the text', 'a Urges all to report', 'd Decides to meet'],
    ],
  ])('%s both stand', (_, mine, theirs, expected) => {
    const merged = mergeDrafts(base, mine, theirs)
    expect(merged.conflicts).toEqual([])
    expect(told(merged.draft)).toEqual(expected)
  })

  it('shows both readings where both changed the same words', () => {
    const mine = draft(
      'a Urges all States to publish',
      'b Requests a panel',
      'c Welcomes the text',
      'd Decides to meet',
    )
    const theirs = draft(
      'a Urges all States to explain',
      'b Requests a panel',
      'c Welcomes the text',
      'd Decides to meet',
    )
    const { draft: merged, conflicts } = mergeDrafts(base, mine, theirs)
    expect(conflicts).toEqual([
      {
        paragraphId: 'a',
        about: ['text'],
        base: base.paragraphs[0],
        mine: mine.paragraphs[0],
        theirs: theirs.paragraphs[0],
      },
    ])
    expect(merged.paragraphs[0]!.text).toBe('Urges all States to publish')
  })

  it('keeps what one deleted and the other changed, and asks', () => {
    const mine = draft('b Requests a panel', 'c Welcomes the text', 'd Decides to meet')
    const theirs = draft(
      'a Urges all States to report now',
      'b Requests a panel',
      'c Welcomes the text',
      'd Decides to meet',
    )
    const { draft: merged, conflicts } = mergeDrafts(base, mine, theirs)
    expect(told(merged)[0]).toBe('a Urges all States to report now')
    expect(conflicts).toMatchObject([{ paragraphId: 'a', about: ['deleted'], mine: null }])
    expect(mergeDrafts(base, theirs, mine).conflicts).toMatchObject([
      { paragraphId: 'a', about: ['deleted'], theirs: null },
    ])
  })

  it('merges states and levels apart from the words, and carries footnote marks along', () => {
    const start = draft(['a Urges States to report', { footnotes: [{ at: 22, noteId: 'x' }] }])
    const mine = draft(['a Urges all States to report', { footnotes: [{ at: 26, noteId: 'x' }] }])
    const theirs = draft([
      'a Urges States to report',
      {
        level: 1,
        state: 'agreed',
        stateBy: 'u',
        footnotes: [
          { at: 12, noteId: 'y' },
          { at: 22, noteId: 'x' },
        ],
      },
    ])
    const { draft: merged, conflicts } = mergeDrafts(start, mine, theirs)
    expect(conflicts).toEqual([])
    expect(merged.paragraphs[0]).toMatchObject({
      text: 'Urges all States to report',
      level: 1,
      state: 'agreed',
      stateBy: 'u',
      footnotes: [
        { at: 16, noteId: 'y' },
        { at: 26, noteId: 'x' },
      ],
    })
  })

  it('loses no paragraph of either, in any order', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const side = fc.shuffledSubarray([...ids, 'm'], { minLength: 0 })
    const other = fc.shuffledSubarray([...ids, 't'], { minLength: 0 })
    const make = (list: string[], word: string) =>
      draft(...list.map((id) => `${id} ${id === word ? 'changed' : 'text'}`))
    fc.assert(
      fc.property(side, other, fc.constantFrom(...ids), fc.constantFrom(...ids), (left, right, mineWord, theirWord) => {
        const { draft: merged, conflicts } = mergeDrafts(make(ids, ''), make(left, mineWord), make(right, theirWord))
        const got = merged.paragraphs.map(({ id }) => id)
        expect(new Set(got).size).toBe(got.length)
        for (const id of [...ids, 'm', 't']) {
          const both = left.includes(id) && right.includes(id)
          const added = id === 'm' ? left.includes('m') : id === 't' && right.includes('t')
          const edited = (left.includes(id) && mineWord === id) || (right.includes(id) && theirWord === id)
          expect(got.includes(id), id).toBe(both || added || edited)
          if (!both && !added && edited && ids.includes(id))
            expect(conflicts.map(({ paragraphId }) => paragraphId)).toContain(id)
        }
      }),
    )
  })

  it('is nothing when nobody changed anything, and mine when only I did', () => {
    expect(mergeDrafts(base, base, base)).toEqual({ draft: base, conflicts: [] })
    const mine = draft('d Decides to meet', 'a Urges all States', 'n New')
    expect(mergeDrafts(base, mine, base).draft).toEqual(mine)
    expect(mergeDrafts(base, base, mine).draft.paragraphs.map(({ id }) => id)).toEqual(['d', 'a', 'n'])
  })
})
