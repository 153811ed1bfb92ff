import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelsOf, parseLabel, printedNumbers } from './labels'
import { fromLetter, fromRoman, letter, roman } from './numerals'
import type { DraftParagraph } from './paragraph'

type Numbered = Pick<DraftParagraph, 'kind' | 'level' | 'suffix'>
const pp: Numbered = { kind: 'preambular', level: 0 }
const op = (level: 0 | 1 | 2 | 3 | 4 = 0, suffix?: DraftParagraph['suffix']): Numbered => ({
  kind: 'operative',
  level,
  ...(suffix ? { suffix } : {}),
})

describe('labels', () => {
  it('counts preambular and operative paragraphs with their levels', () => {
    const draft = [
      { kind: 'title', level: 0 } as const,
      pp,
      pp,
      op(),
      op(1),
      op(1),
      op(2),
      op(2),
      op(3),
      op(4),
      op(1),
      op(),
    ]
    expect(labelsOf(draft)).toEqual([
      '',
      'PP1',
      'PP2',
      'OP1',
      'OP1(a)',
      'OP1(b)',
      'OP1(b)(i)',
      'OP1(b)(ii)',
      'OP1(b)(ii)a.',
      'OP1(b)(ii)a.i.',
      'OP1(c)',
      'OP2',
    ])
    expect(printedNumbers(draft)).toEqual(['', '', '', '1.', '(a)', '(b)', '(i)', '(ii)', 'a.', 'i.', '(c)', '2.'])
  })

  it('does not renumber what follows a bis or an alt', () => {
    const draft = [
      pp,
      { ...pp, suffix: { ordinal: 'bis' as const } },
      pp,
      op(),
      op(0, { ordinal: 'bis' }),
      op(0, { ordinal: 'ter' }),
      op(1),
      op(),
      op(0, { alt: 1 }),
      op(0, { alt: 2 }),
      op(0, { ordinal: 'bis', alt: 1 }),
      op(),
    ]
    expect(labelsOf(draft)).toEqual([
      'PP1',
      'PP1 bis',
      'PP2',
      'OP1',
      'OP1 bis',
      'OP1 ter',
      'OP1 ter(a)',
      'OP2',
      'OP2 alt',
      'OP2 alt 2',
      'OP2 bis alt',
      'OP3',
    ])
    expect(printedNumbers(draft).slice(3, 7)).toEqual(['1.', '1 bis.', '1 ter.', '(a)'])
  })

  it('numbers an annex on its own', () => {
    const annex: Numbered = { kind: 'annex', level: 0 }
    expect(labelsOf([op(), annex, op(), op(1)])).toEqual(['OP1', '', 'Annex 1', 'Annex 1(a)'])
    expect(labelsOf([annex, op(), annex, op()])).toEqual(['', 'Annex I 1', '', 'Annex II 1'])
  })

  it.each([
    ['OP 5 bis', { part: 'OP', number: 5, sub: [], suffix: { ordinal: 'bis' } }],
    ['OP5bis', { part: 'OP', number: 5, sub: [], suffix: { ordinal: 'bis' } }],
    ['OP5 alt 2', { part: 'OP', number: 5, sub: [], suffix: { alt: 2 } }],
    ['OP5 alt', { part: 'OP', number: 5, sub: [], suffix: { alt: 1 } }],
    ['OP3(b) ter', { part: 'OP', number: 3, sub: ['b'], suffix: { ordinal: 'ter' } }],
    ['pp 12', { part: 'PP', number: 12, sub: [] }],
    ['OP3 (b)(ii)', { part: 'OP', number: 3, sub: ['b', 'ii'] }],
    ['OP', null],
    ['OP3(bx)', null],
    ['Option 5', null],
  ])('reads %s', (text, parsed) => {
    expect(parseLabel(text)).toEqual(parsed)
  })

  it('reads back every letter and numeral it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (value) => {
        expect(fromRoman(roman(value))).toBe(value)
        expect(fromLetter(letter(value))).toBe(value)
      }),
    )
    expect(letter(27)).toBe('aa')
    expect(fromRoman('iiii')).toBeNull()
  })
})
