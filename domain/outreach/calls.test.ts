import { describe, expect, it } from 'vitest'
import type { SheetRow } from '@/domain/count/sheet'
import { callsOf } from './calls'

const row = (iso3: string, change: Partial<SheetRow> = {}): SheetRow => ({
  iso3,
  mayVote: true,
  coSponsorship: 'not-asked',
  reconfirm: false,
  responsibleId: null,
  nextStep: null,
  nextStepDue: null,
  note: null,
  outreachVersion: 0,
  expected: 'unknown',
  confidence: null,
  source: null,
  heardAt: null,
  lastHeardAt: null,
  suggestedFrom: null,
  setBy: null,
  voteVersion: 0,
  recorded: null,
  ...change,
})

describe('who is to be called', () => {
  it('lists next steps by who is responsible, the most overdue first, undated last', () => {
    const { steps } = callsOf(
      [
        row('LBN', { responsibleId: 'maja', nextStep: 'Call' }),
        row('IND', { responsibleId: 'maja', nextStep: 'Call', nextStepDue: '2015-11-25' }),
        row('BRA', { responsibleId: 'jonas', nextStep: 'Call', nextStepDue: '2015-11-20' }),
        row('FRA', { nextStep: 'Call', nextStepDue: '2015-11-23' }),
      ],
      [],
      '2015-11-23',
    )
    expect(steps.map((one) => [one.responsibleId, one.overdue, one.rows.map(({ iso3 }) => iso3)])).toEqual([
      ['jonas', 1, ['BRA']],
      ['maja', 0, ['IND', 'LBN']],
      [null, 0, ['FRA']],
    ])
  })

  it('puts the longest silence first, and apart those never heard nor asked; main sponsors and non-voters in neither', () => {
    const calls = callsOf(
      [
        row('NOR', { lastHeardAt: 1 }),
        row('PSE', { mayVote: false, lastHeardAt: 1 }),
        row('IND', { lastHeardAt: 9 }),
        row('LBN', { lastHeardAt: 5 }),
        row('FJI'),
        row('TUV', { coSponsorship: 'asked' }),
      ],
      ['NOR'],
      '2015-11-23',
    )
    expect(calls.silent.map(({ iso3 }) => iso3)).toEqual(['LBN', 'IND'])
    expect(calls.notAsked.map(({ iso3 }) => iso3)).toEqual(['FJI'])
  })
})
