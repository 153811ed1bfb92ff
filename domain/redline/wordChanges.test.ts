import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareWords } from './segments'
import { Chance } from './testing/chance'
import { wordChanges } from './wordChanges'

const side = (segments: readonly { op: string; text: string }[], op: string) =>
  segments.filter((one) => one.op === 'equal' || one.op === op).reduce((text, one) => text + one.text, '')

const WORDS = ['States', ' ', 'urges', ' ', 'report', ', ', 'and', ' ', 'freedom', '. ', '回顾', '、', '。']

it('gives back both texts exactly, however much of them changed', () => {
  const word = fc.constantFrom(...WORDS)
  const texts = fc.tuple(fc.array(word, { maxLength: 1500 }), fc.array(word, { maxLength: 1500 }))
  fc.assert(
    fc.property(texts, ([old, next]) => {
      const segments = wordChanges(old, next)
      expect(side(segments, 'delete')).toBe(old.join(''))
      expect(side(segments, 'insert')).toBe(next.join(''))
    }),
    { numRuns: 40 },
  )
})

/** So many clauses of eight words, no two alike. */
function clauses(count: number, chance: Chance): string[] {
  return Array.from({ length: count }, () =>
    Array.from({ length: 8 }, () => `w${chance.whole(0, 5000)}`)
      .join(' ')
      .concat(', '),
  )
}

it('keeps the clauses that stayed where too much changed to compare word by word', () => {
  const chance = new Chance(7)
  const kept = clauses(200, chance)
  const old = kept.flatMap((clause) => [clause, ...clauses(1, chance)]).join('')
  const next = kept.flatMap((clause) => [...clauses(1, chance), clause]).join('')
  const segments = compareWords(old, next, 'en')
  expect(side(segments, 'delete')).toBe(old)
  expect(side(segments, 'insert')).toBe(next)
  const equal = segments.reduce((sum, { op, text }) => sum + (op === 'equal' ? text.length : 0), 0)
  expect(equal).toBeGreaterThan(0.9 * kept.join('').length)
})

it('ends for two endless paragraphs that share nothing but their words', () => {
  const chance = new Chance(3)
  const text = () => Array.from({ length: 16_000 }, () => chance.pick(WORDS)).join('')
  const [old, next] = [text(), text()]
  const segments = compareWords(old, next, 'en')
  expect(side(segments, 'delete')).toBe(old)
  expect(side(segments, 'insert')).toBe(next)
})
