import { describe, expect, it } from 'vitest'
import type { SheetRow } from '@/domain/count/sheet'
import { recordedBeside } from './recordedBeside'

const row = (iso3: string, patch: Partial<SheetRow>): SheetRow => ({
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
  ...patch,
})

describe('recorded beside expected', () => {
  it('is nothing while nothing is recorded', () => {
    expect(recordedBeside([row('NOR', { expected: 'yes', confidence: 'firm' })])).toBeNull()
    expect(recordedBeside([])).toBeNull()
  })

  it('tells hits and misses by confidence; a voter not named was absent, a State without a vote is left out', () => {
    const beside = recordedBeside([
      row('NOR', { expected: 'yes', confidence: 'firm', recorded: 'yes' }),
      row('ZAF', { expected: 'no', confidence: 'leaning', recorded: 'no' }),
      row('KEN', { expected: 'yes', confidence: null, recorded: 'no' }),
      row('PLW', { expected: 'yes', confidence: 'firm' }),
      row('AZE', { recorded: 'abstain' }),
      row('PSE', { mayVote: false, expected: 'yes', confidence: 'firm', recorded: 'yes' }),
    ])
    expect(beside?.recorded).toEqual({ yes: 1, no: 2, abstain: 1, absent: 1, unknown: 0 })
    expect(beside?.expected).toEqual({ yes: 3, no: 1, abstain: 0, absent: 0, unknown: 1 })
    const rates = beside?.score.byConfidence.map(({ confidence, rate }) => `${confidence} ${rate.hits}/${rate.of}`)
    expect(rates).toEqual(['firm 1/2', 'likely 0/0', 'leaning 1/2'])
    expect(beside?.score.misses.map((miss) => miss.iso3)).toEqual(['KEN', 'PLW'])
    expect(beside?.score.all).toMatchObject({ hits: 2, of: 4, unknown: 1 })
  })
})
