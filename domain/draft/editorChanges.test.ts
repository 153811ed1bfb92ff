import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf, ranksFor, type SavedRow } from './editorChanges'
import type { DraftParagraph } from './paragraph'

const paragraph = (id: string, text = `Urges ${id};`): DraftParagraph => ({
  id,
  kind: 'operative',
  level: 0,
  text,
  openingLength: 5,
  state: 'open',
})

const savedOf = (...ids: string[]) =>
  new Map<string, SavedRow>(
    ids.map((id, at) => [id, { paragraph: paragraph(id), rank: (at + 1) * 1024, rowVersion: 3 }]),
  )

describe('ranksFor', () => {
  const saved = new Map([
    ['a', 1024],
    ['b', 2048],
    ['c', 3072],
  ])

  it('puts what is added between its neighbours, before the first and after the last', () => {
    expect(ranksFor(['x', 'a', 'y', 'b', 'c', 'w'], saved)).toEqual([0, 1024, 1536, 2048, 3072, 4096])
  })

  it('gives a moved paragraph alone another rank', () => {
    expect(ranksFor(['b', 'c', 'a'], saved)).toEqual([2048, 3072, 4096])
  })

  it('ranks everything anew where neighbours leave no room', () => {
    expect(
      ranksFor(
        ['a', 'x', 'b'],
        new Map([
          ['a', 1],
          ['b', 1 + 1e-9],
        ]),
      ),
    ).toEqual([1024, 2048, 3072])
  })

  it('always gives ranks that rise', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 })
    fc.assert(
      fc.property(ids, ids, (before, now) => {
        const ranks = ranksFor(now, new Map(before.map((id, at) => [id, at * 1024])))
        expect(ranks).toHaveLength(now.length)
        for (let at = 1; at < ranks.length; at++) expect(ranks[at]!).toBeGreaterThan(ranks[at - 1]!)
      }),
    )
  })
})

describe('changesOf', () => {
  it('has nothing to say of a draft that nobody touched, whatever its states', () => {
    expect(changesOf([{ ...paragraph('a'), state: 'agreed' }, paragraph('b')], savedOf('a', 'b'))).toEqual([])
  })

  it('names what was written, added and taken out, with what each began from', () => {
    const saved = savedOf('a', 'b')
    const changes = changesOf([paragraph('a', 'Urges more;'), paragraph('n')], saved)
    expect(
      changes.map(({ paragraph: { id }, seen, base, deleted }) => [id, seen, base?.text ?? null, deleted]),
    ).toEqual([
      ['a', 3, 'Urges a;', false],
      ['n', 0, null, false],
      ['b', 3, 'Urges b;', true],
    ])
  })

  it('saves one row when a paragraph is moved', () => {
    const changes = changesOf(
      ['b', 'c', 'd', 'a'].map((id) => paragraph(id)),
      savedOf('a', 'b', 'c', 'd'),
    )
    expect(changes.map(({ paragraph: { id } }) => id)).toEqual(['a'])
  })
})
