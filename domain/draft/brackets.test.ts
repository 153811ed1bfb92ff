import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bracketsLeft, parseBrackets } from './brackets'

const told = (text: string) =>
  parseBrackets(text).spans.map(({ start, end, depth, attribution }) => [
    text.slice(start, end),
    depth,
    attribution?.parties,
  ])

describe('brackets', () => {
  it.each([
    ['States [and risks – EGY, RUS] shall', [['[and risks – EGY, RUS]', 0, ['EGY', 'RUS']]]],
    ['[text: EU]', [['[text: EU]', 0, ['EU']]]],
    ['[text / CHN]', [['[text / CHN]', 0, ['CHN']]]],
    ['[add: a reference – African Group]', [['[add: a reference – African Group]', 0, ['African Group']]]],
    ['[States: parties to it]', [['[States: parties to it]', 0, undefined]]],
    [
      '[a [b – USA] c – G77 and China]',
      [
        ['[a [b – USA] c – G77 and China]', 0, ['G77 and China']],
        ['[b – USA]', 1, ['USA']],
      ],
    ],
    ['[文字 – 中国]', [['[文字 – 中国]', 0, ['中国']]]],
    ['A/RES/70/161', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
    expect(parseBrackets(text).unbalanced).toEqual([])
  })

  it('names brackets without a partner and still reads the others', () => {
    expect(parseBrackets('a] [b [c]')).toEqual({ spans: [{ start: 6, end: 9, depth: 0 }], unbalanced: [1, 3] })
  })

  it('counts what is left, but not in deleted paragraphs', () => {
    expect(
      bracketsLeft([
        { text: '[a [b]] c', state: 'open' },
        { text: '[x]', state: 'deleted' },
      ]),
    ).toBe(2)
  })

  it('accounts for every bracket of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('[', ']', '–', 'EU', ' ', ':', 'a'), maxLength: 30 }), (text) => {
        const { spans, unbalanced } = parseBrackets(text)
        expect(spans.length * 2 + unbalanced.length).toBe([...text].filter((one) => '[]'.includes(one)).length)
        for (const { start, end } of spans) expect(text[start]! + text[end - 1]!).toBe('[]')
      }),
    )
  })
})
