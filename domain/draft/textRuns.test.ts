import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBrackets } from './brackets'
import { footnoteNumbers, textRuns } from './textRuns'

describe('textRuns', () => {
  it('cuts at the opening words, the brackets and who stands behind them', () => {
    const text = 'Mindful that women meet [risks of their own – EGY, RUS], and'
    const runs = textRuns({ text, openingLength: 7 })
    expect(runs.map(({ text: words, opening, depth, attribution }) => [words, opening, depth, attribution])).toEqual([
      ['Mindful', true, 0, false],
      [' that women meet ', false, 0, false],
      ['[risks of their own ', false, 1, false],
      ['– EGY, RUS', false, 1, true],
      [']', false, 1, false],
      [', and', false, 0, false],
    ])
  })

  it('says how deep nested brackets are', () => {
    const runs = textRuns({ text: '[a [b] c]', openingLength: 0 })
    expect(runs.map(({ text, depth }) => [text, depth])).toEqual([
      ['[a ', 1],
      ['[b]', 2],
      [' c]', 1],
    ])
  })

  it('puts a footnote mark where it stands, at the end too', () => {
    const runs = textRuns({
      text: 'one two',
      openingLength: 0,
      footnotes: [
        { at: 3, noteId: 'n' },
        { at: 7, noteId: 'm' },
      ],
    })
    expect(runs.map(({ text, noteIds }) => [text, noteIds])).toEqual([
      ['one', []],
      [' two', ['n']],
      ['', ['m']],
    ])
    expect([
      ...footnoteNumbers([
        {
          footnotes: [
            { at: 7, noteId: 'm' },
            { at: 3, noteId: 'n' },
          ],
        },
      ]),
    ]).toEqual([
      ['n', 1],
      ['m', 2],
    ])
  })

  it('gives the text back exactly', () => {
    const letters = fc.constantFrom('[', ']', '–', ' EU', ' RUS', 'a', ' ', 'و', '人', '［', '］')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), fc.nat(20), (parts, openingLength) => {
        const text = parts.join('')
        const runs = textRuns({ text, openingLength: Math.min(openingLength, text.length) })
        expect(runs.map((run) => run.text).join('')).toBe(text)
      }),
    )
  })
})

describe('textRuns of any text', () => {
  const texts = fc.string({ unit: fc.constantFrom('[', ']', ' – ', 'EU', '/', 'a'), maxLength: 20 })

  it('says of every run how many brackets reach over it and whether it names who stands behind one', () => {
    const notes = fc.array(fc.record({ at: fc.nat(30), noteId: fc.constantFrom('n', 'm') }), { maxLength: 3 })
    fc.assert(
      fc.property(texts, fc.nat(8), notes, (text, openingLength, footnotes) => {
        const { spans } = parseBrackets(text)
        for (const run of textRuns({ text, openingLength, footnotes })) {
          const end = run.at + run.text.length
          expect(run.depth).toBe(spans.filter((span) => span.start <= run.at && end <= span.end).length)
          const names = spans.some(
            ({ attribution, end: close }) => attribution && attribution.at <= run.at && end < close,
          )
          expect(run.attribution).toBe(names && run.text !== '')
          const there = footnotes.filter(({ at }) => Math.min(at, text.length) === run.at)
          expect(run.noteIds).toEqual(there.map(({ noteId }) => noteId))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['nested', '['.repeat(20_000) + ']'.repeat(20_000), 20_000],
    ['separators nested', `${'[/'.repeat(13_333)}${']'.repeat(13_333)}`, 13_333],
    ['beside each other', '[a]/'.repeat(10_000), 1],
    ['attributed', '[a/EU]'.repeat(6_666), 1],
  ])('cuts a long paragraph with brackets %s', (_, text, deepest) => {
    const runs = textRuns({ text, openingLength: 0 })
    expect(runs.map((run) => run.text).join('')).toBe(text)
    expect(runs.reduce((most, { depth }) => Math.max(most, depth), 0)).toBe(deepest)
  })
})
