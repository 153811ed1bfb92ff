import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Attribution, type BracketSpan, bracketsLeft, parseBrackets } from './brackets'

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
    ['[–EU]', [['[–EU]', 0, undefined]]],
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

  it('attributes as the definition says: the nearest separator that stands in no inner bracket', () => {
    const pieces = ['[', ']', '［', '］', ' – ', ': ', '/', ', ', ' and ', 'EU', 'EGY', 'Norway', 'a', '中国', ' ']
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...pieces), maxLength: 24 }), (text) => {
        const { spans } = parseBrackets(text)
        for (const span of spans) {
          expect(span.attribution).toEqual(definedAttribution(text, span, spans))
          expect(span.depth).toBe(spans.filter(({ start, end }) => start < span.start && span.end < end).length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['separators nested', `${'[/'.repeat(13_333)}${']'.repeat(13_333)}`, 13_333],
    ['nested', '['.repeat(20_000) + ']'.repeat(20_000), 20_000],
    ['beside each other', '[a]/'.repeat(10_000), 10_000],
    ['inside one', `[${'[a]/'.repeat(9_999)}]`, 10_000],
    ['separators in one', `[${'/'.repeat(39_998)}]`, 1],
    ['names in one', `[a – ${'EU, '.repeat(9_997)}EU]`, 1],
    ['after many that never close', '['.repeat(20_000) + '[a]'.repeat(6_666), 26_666],
  ])('reads brackets %s in a long paragraph', (_, text, most) => {
    const { spans, unbalanced } = parseBrackets(text)
    expect(spans.length + unbalanced.length).toBe(most)
  })
})

const CODE = /^\p{Lu}[\p{Lu}\d&-]{1,11}$/u
const NAME = /^(?:\p{Lu}\p{L}*(?: (?:and|\p{Lu}\p{L}*)){0,5}|\p{Lo}[\p{Lo} ]{1,24})$/u

/** The attribution by its plain definition, which is slow in a long text. */
function definedAttribution(text: string, span: BracketSpan, spans: BracketSpan[]): Attribution | undefined {
  const inner = spans.filter(({ start, end }) => span.start < start && end < span.end)
  const end = span.end - 1
  for (let at = end - 1; at > span.start + 1; at--) {
    if (!'–—:/：'.includes(text[at]!) || inner.some((one) => one.start <= at && at < one.end)) continue
    const named = text.slice(at + 1, end)
    if ('[［'.includes(named.trim()[0] ?? 'none')) return undefined
    const parties = named.split(/,|(?:^|\s)and\s/u).flatMap((part) => part.trim() || [])
    const isParty = (part: string) => CODE.test(part) || (text[at] === '–' && NAME.test(part))
    if (parties.length > 0 && parties.every(isParty)) return { at, text: named.trim(), parties }
    if (text[at] !== '/') return undefined
  }
  return undefined
}
