import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeWords } from './mergeParagraph'

const words = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `w${at + from}`)

describe('merging two edits of one text', () => {
  it('keeps both where they stand apart, at the ends too', () => {
    const base = 'Urges States to report on measures taken'
    const mine = 'Strongly urges States to report on measures taken'
    const theirs = 'Urges States to report on measures taken, every year'
    expect(mergeWords(base, mine, theirs, 'en')).toBe('Strongly urges States to report on measures taken, every year')
  })

  it('merges a change in a text however long, where the two are near each other', () => {
    const [head, tail] = [words(3000).join(' '), words(3000, 3000).join(' ')]
    const merged = mergeWords(`${head} a b c ${tail}`, `${head} x b c ${tail}`, `${head} a b y ${tail}`, 'en')
    expect(merged).toBe(`${head} x b y ${tail}`)
  })

  it('shows both readings of what is too long to merge, and is done with it in moments', () => {
    const pick = (seed: number) => words(4000).map((_, at) => `v${(at * seed) % 7}`)
    const [base, mine, theirs] = [3, 5, 11].map((seed) => pick(seed).join(' ')) as [string, string, string]
    expect(mergeWords(base, `a ${mine} a`, `b ${theirs} b`, 'en')).toBeNull()
  })

  it('never loses a word that only one of them put in', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    fc.assert(
      fc.property(text, fc.nat(), (base, at) => {
        const place = at % (base.length + 1)
        const mine = [...base.slice(0, place), 'MINE', ...base.slice(place)].join(' ')
        const same = base.join(' ')
        expect(mergeWords(same, mine, same, 'en')).toBe(mine)
        expect(mergeWords(same, same, mine, 'en')).toBe(mine)
        expect(mergeWords(same, mine, mine, 'en')).toBe(mine)
      }),
    )
  })
})
