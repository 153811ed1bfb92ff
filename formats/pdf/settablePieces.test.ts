import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settableBlocks, settablePieces } from './settablePieces'

describe('the pieces of a text for the typesetter', () => {
  it('leaves ordinary words in one piece', () => {
    const text = 'Urges all States to protect, without distinction, human rights defenders;  and'
    expect(settablePieces(text)).toEqual([text])
    expect(settablePieces('')).toEqual([])
  })

  it('cuts only a stretch without a space, and no letter from its accent', () => {
    const long = `${'a'.repeat(79)}e\u0301${'b'.repeat(30)}`
    expect(settablePieces(`see ${long} there`)).toEqual(['see ', `${'a'.repeat(79)}e\u0301`, `${'b'.repeat(30)} there`])
  })

  it('shortens long rows of blanks, wherever they stand', () => {
    const blanks = ' \u00a0'.repeat(20_000)
    expect(settablePieces(`${blanks}a${blanks}b${blanks}`).join('')).toMatch(/^\s{8}a\s{8}b\s{8}$/u)
  })

  it('gives every text without long rows of blanks, with no stretch too long to be set', () => {
    const letters = fc.constantFrom('a', 'é', '\u0301', '[', '/', ' ', '\u00a0x', '𝒜', 'word'.repeat(20))
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 300 }), (text) => {
        const pieces = settablePieces(text)
        expect(pieces.join('')).toBe(text.replace(/(\s{8})\s+/gu, '$1'))
        for (const piece of pieces) {
          for (const stretch of piece.split(' ')) expect([...stretch].length).toBeLessThanOrEqual(88)
        }
      }),
    )
  })
})

describe('the blocks of a paragraph for the typesetter', () => {
  const words = (count: number) => 'State '.repeat(count).trimEnd()
  const blocksOf = (text: string) => settableBlocks(settablePieces(text).map((piece) => ({ text: piece })))

  it('keeps the longest paragraph of a resolution in one', () => {
    expect(blocksOf(words(1300))).toHaveLength(1)
    expect(settableBlocks([])).toEqual([[]])
  })

  it('cuts a far longer one between words', () => {
    const blocks = blocksOf(words(6000)).map((block) => block.map(({ text }) => text).join(''))
    expect(blocks.join('')).toBe(words(6000))
    expect(blocks.length).toBeGreaterThan(3)
    for (const block of blocks) expect(block).toMatch(/^State .*State ?$/u)
  })

  it('never cuts a word that changes part the way in', () => {
    const pieces = ['a '.repeat(4000), 'wor', 'd', ' and'].map((text) => ({ text }))
    expect(settableBlocks(pieces).map((block) => block.length)).toEqual([1, 3])
  })
})
