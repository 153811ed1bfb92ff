import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CountSheet, SheetRow } from '@/domain/count/sheet'
import { planSheetImport } from '@/domain/count/sheetImport'
import { guarded, unguarded } from './formulaGuard'
import { readSheetCsv } from './readSheetCsv'
import { writeSheetCsv } from './writeSheetCsv'

const ITEM = '0123abcd-0000-4000-8000-000000000000'

const row = (iso3: string, patch: Partial<SheetRow> = {}): SheetRow => ({
  iso3,
  mayVote: true,
  coSponsorship: 'not-asked',
  reconfirm: false,
  responsibleId: null,
  nextStep: null,
  nextStepDue: null,
  note: null,
  outreachVersion: 2,
  expected: 'unknown',
  confidence: null,
  source: null,
  heardAt: null,
  lastHeardAt: null,
  suggestedFrom: null,
  setBy: null,
  voteVersion: 3,
  recorded: null,
  ...patch,
})

const sheetOf = (rows: SheetRow[]): CountSheet => ({
  resolutionId: 'r',
  voteItemId: ITEM,
  bodyId: 'GA-C3',
  date: '2015-11-25',
  rows,
  membership: { complete: true, known: 193, expected: 193 },
})

const people = new Map([['p1', 'Maja Lien']])

function reading(text: string) {
  const read = readSheetCsv(text, ITEM)
  if ('unreadable' in read) throw new Error(read.unreadable)
  return read
}

const withResponsible = (read: ReturnType<typeof reading>) =>
  read.rows.map(({ responsible, ...one }) => ({
    ...one,
    values:
      responsible === undefined ? one.values : { ...one.values, responsibleId: responsible === null ? null : 'p1' },
  }))

describe('a sheet as CSV', () => {
  it('guards every cell that a spreadsheet would run, and takes off exactly what it put on', () => {
    for (const risky of ['=1+1', '+47', '-', '@a', "'quoted'", '\tx', '＝1']) expect(guarded(risky)).toBe(`'${risky}`)
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
        (text) => unguarded(guarded(text)) === text,
      ),
    )
    fc.assert(fc.property(fc.string(), (text) => !/^[=+\-@\t\r]/.test(guarded(text))))
  })

  it('comes back as it went: an export that nobody edited changes nothing', () => {
    const line = fc.stringMatching(/^[^\p{Cc}]{1,40}$/u).map((text) => text.replace(/\s+/g, ' ').trim())
    const text = fc.option(line.filter((one) => one !== ''))
    const rows = fc.record({ source: text, nextStep: text, note: text })
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 4_000_000_000_000 }), (texts, heardAt) => {
        const told = {
          expected: 'yes',
          confidence: 'likely',
          heardAt,
          responsibleId: 'p1',
          nextStepDue: '2015-11-24',
        } as const
        const sheet = sheetOf([
          row('LBN', { ...texts, ...told, coSponsorship: 'registered', reconfirm: true }),
          row('AZE'),
        ])
        const read = reading(writeSheetCsv(sheet, people))
        const plan = planSheetImport(withResponsible(read), sheet.rows, new Map())
        expect([read.problems, plan.rows, plan.unchanged]).toEqual([[], [], 2])
      }),
    )
  })

  it('begins with a byte order mark, ends lines as RFC 4180 says, and lists those without a vote last', () => {
    const lines = writeSheetCsv(sheetOf([row('PSE', { mayVote: false }), row('ZMB'), row('ALB')]), people).split('\r\n')
    expect(lines[0]).toBe(
      '\uFEFFstate,name,region,may_vote,co_sponsorship,reconfirm,expected,confidence,source,heard,responsible,next_step,due,note,row_version',
    )
    expect(lines.slice(1, 4).map((line) => line.slice(0, 3))).toEqual(['ALB', 'ZMB', 'PSE'])
  })

  it('reads what people write: semicolons, names, letters, other orders of columns', () => {
    const read = reading('Expected;STATE;confidence;colour\nY;norvege;1;blue\nabstention;Côte d’Ivoire;;\n')
    expect(read.otherColumns).toEqual(['colour'])
    expect(read.problems).toEqual([])
    expect(read.rows.map(({ iso3, values, seen }) => [iso3, values, seen])).toEqual([
      ['NOR', { expected: 'yes', confidence: 'firm' }, null],
      ['CIV', { expected: 'abstain' }, null],
    ])
  })

  it('never drops a line silently', () => {
    const read = reading(
      'state,expected,due\nZimbabwi,no,\nNOR,maybe,\nSWE,yes,25.11.2015\nDNK,yes,\nDenmark,no,\nFIN,yes,,extra\nISL,y\u0007es,\n',
    )
    expect(read.rows).toEqual([])
    expect(read.problems.map(({ line, sentence }) => `${line} ${sentence}`)).toEqual([
      '2 No State is called “Zimbabwi”. Is it Zimbabwe? Write its code.',
      '3 “maybe” is no vote; write yes, no, abstain, absent or unknown.',
      '4 “25.11.2015” is no date; write it as year-month-day, such as 2015-11-25.',
      '5 It stands on lines 5 and 6; keep one of them.',
      '7 It has 4 values, the first line 3: put quotation marks around commas.',
      '8 It holds control characters; take them out.',
    ])
  })

  it('says what to do with what is no sheet', () => {
    expect(readSheetCsv('', ITEM)).toHaveProperty('unreadable')
    expect(readSheetCsv('a,b\n1,2', ITEM)).toHaveProperty('unreadable')
    expect(readSheetCsv('state,expected\n"NOR,yes', ITEM)).toHaveProperty('unreadable')
    expect(readSheetCsv(`state\n${'x'.repeat(5_000_000)}`, ITEM)).toHaveProperty('unreadable')
  })
})
