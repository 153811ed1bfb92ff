import { describe, expect, it } from 'vitest'
import { readExpectationsCsv } from '@/formats/expectationsCsv'

const read = (text: string) => readExpectationsCsv(new TextEncoder().encode(text))
const problems = (text: string) => {
  const result = read(text)
  return result.ok ? [] : result.problems
}

describe('expected votes from CSV', () => {
  it.each([
    [
      'a byte order mark and Windows line ends',
      '\uFEFFiso3,expected,confidence\r\nNOR,yes,firm\r\n\r\nKEN,unknown,\r\n',
    ],
    ['semicolons', 'iso3;expected;confidence\nNOR;yes;firm\nKEN;unknown;\n'],
    ['other columns, in another order', 'name,Confidence,expected,ISO3\n"Norway, K.",firm,Yes,nor\nKenya,,unknown,KEN'],
  ])('reads %s', (_, text) => {
    expect(read(text)).toEqual({
      ok: true,
      rows: [
        { iso3: 'NOR', expected: 'yes', confidence: 'firm' },
        { iso3: 'KEN', expected: 'unknown', confidence: null },
      ],
    })
  })

  const header = 'iso3,expected,confidence\n'
  it.each([
    ['', /^The file is empty/],
    ['\uFEFF\r\n\r\n', /^The file is empty/],
    [header, /no State/],
    ['iso3,expected\nNOR,yes\n', /^Line 1: the header lacks confidence/],
    ['NOR,yes,firm\n', /^Line 1: the header lacks iso3 and expected and confidence/],
    [`${header}NOR,yes,firm\n\nXXX,no,\n`, /^Line 4: “XXX” is no State’s code/],
    [`${header}NOR,yes,firm\nNOR,yes,firm\n`, /^Line 3: NOR stands on line 2 already/],
    [`${header}NOR,maybe,firm\n`, /^Line 2: expected is “maybe” for NOR; write yes, no, abstain, absent or unknown/],
    [`${header}NOR,yes,sure\n`, /^Line 2: confidence is “sure”/],
    [`${header}NOR,yes\n`, /^Line 2: it has 2 of the header’s 3 values/],
    [`${header}VAT,yes,firm\n`, /^Line 2: Holy See is an observer/],
    [`${header},yes,firm\n`, /^Line 2: the State is missing/],
    [`${header}N"OR,yes,firm\n`, /^Line 2: a quotation mark/],
    ['iso3,iso3,expected,confidence\nNOR,NOR,yes,firm\n', /twice/],
  ])('refuses %j', (text, sentence) => {
    expect(problems(text)).toEqual([expect.stringMatching(sentence)])
  })

  it('names every faulty line at once', () => {
    expect(problems(`${header}XXX,yes,\nNOR,perhaps,\nKEN,no,\n`)).toHaveLength(2)
  })

  it('refuses a file that is not UTF-8', () => {
    const result = readExpectationsCsv(Uint8Array.from([0x69, 0xe9, 0xff]))
    expect(result).toMatchObject({ ok: false, problems: [expect.stringContaining('UTF-8')] })
  })
})
