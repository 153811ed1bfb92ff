import { describe, expect, it } from 'vitest'
import { blocRisks, stepAgainst } from '@/domain/forecast/blocRisk'
import { chancesTableProblems, DEFAULT_CHANCES, toldChances } from '@/domain/forecast/chances'
import { forecast } from '@/domain/forecast/forecast'
import { chancesOf, type StateEvidence } from '@/domain/forecast/prior'
import { RECORDED_VOTES } from '@/domain/votes/vote'

const yes = (iso3: string, groups: string[] = []): StateEvidence => ({
  iso3,
  expected: 'yes',
  confidence: 'firm',
  groups,
})
const unknown = (iso3: string, part: Partial<StateEvidence> = {}): StateEvidence => ({
  iso3,
  expected: 'unknown',
  confidence: null,
  ...part,
})

describe('the table of chances', () => {
  it('sums to 1 in every row', () => {
    expect(chancesTableProblems(DEFAULT_CHANCES)).toEqual([])
  })

  it('says which row does not', () => {
    const table = { ...DEFAULT_CHANCES, unknown: { yes: 0.5, no: 0.2, abstain: 0.2, absent: 0.2 } }
    expect(chancesTableProblems(table)).toEqual(['Not known: the four chances make 110%; change them to make 100%.'])
    const negative = { ...DEFAULT_CHANCES, coSponsor: { yes: 1.1, no: -0.1, abstain: 0, absent: 0 } }
    expect(chancesTableProblems(negative)[0]).toContain('from 0% to 100%')
    expect(chancesTableProblems({ ...table, unknown: { ...table.unknown, no: Number.NaN } })).toHaveLength(1)
  })

  it('reads a missing confidence as leaning', () => {
    expect(toldChances({ expected: 'no', confidence: null }, DEFAULT_CHANCES)).toBe(DEFAULT_CHANCES.no.leaning)
  })
})

describe('where chances come from', () => {
  const record = (...votes: ('yes' | 'no' | 'abstain' | 'absent')[]) =>
    votes.map((vote, index) => ({ voteId: `V${index}`, vote }))

  it('never overwrites what a person entered', () => {
    const [state] = chancesOf(
      [{ iso3: 'KEN', expected: 'no', confidence: 'likely', coSponsor: true, recorded: record('yes', 'yes') }],
      DEFAULT_CHANCES,
    )
    expect(state).toMatchObject({ ...DEFAULT_CHANCES.no.likely, basis: { kind: 'told', expected: 'no' } })
  })

  it('takes a co-sponsor for a Yes where nothing else is known, and marks it', () => {
    const [state] = chancesOf([unknown('GEO', { coSponsor: true, recorded: record('no') })], DEFAULT_CHANCES)
    expect(state).toMatchObject({ ...DEFAULT_CHANCES.coSponsor, basis: { kind: 'co-sponsor' } })
  })

  it('takes its record, drawn towards the default by two votes, with n of m', () => {
    const [state] = chancesOf([unknown('MNG', { recorded: record('yes', 'yes', 'abstain') })], DEFAULT_CHANCES)
    expect(state?.basis).toMatchObject({ kind: 'recorded', of: 3, counts: { yes: 2, abstain: 1 } })
    expect(state?.yes).toBeCloseTo((2 + 2 * DEFAULT_CHANCES.unknown.yes) / 5, 12)
    expect(state?.no).toBeCloseTo((2 * DEFAULT_CHANCES.unknown.no) / 5, 12)
  })

  it('takes its groups where there is no record, and the default where they say nothing', () => {
    const known = ['NOR', 'SWE', 'DNK'].map((iso3) => yes(iso3, ['NORDIC']))
    const [isl, nru] = chancesOf([unknown('ISL', { groups: ['NORDIC'] }), unknown('NRU'), ...known], DEFAULT_CHANCES)
    expect(isl?.basis).toMatchObject({ kind: 'group', groups: [{ group: 'NORDIC', known: 3, of: 4 }] })
    expect(isl?.yes).toBeCloseTo((3 * 0.95 + 2 * DEFAULT_CHANCES.unknown.yes) / 5, 12)
    expect(nru).toMatchObject({ ...DEFAULT_CHANCES.unknown, basis: { kind: 'default' } })
    const [alone] = chancesOf([unknown('ISL', { groups: ['NORDIC'] }), ...known.slice(1)], DEFAULT_CHANCES)
    expect(alone?.basis.kind).toBe('default')
  })

  it('gives every State chances that sum to 1, and counts what they rest on', () => {
    const evidence = [
      ...['NOR', 'SWE', 'DNK'].map((iso3) => yes(iso3, ['NORDIC', 'WEOG'])),
      unknown('ISL', { groups: ['NORDIC', 'WEOG'] }),
      unknown('FIN', { groups: ['NORDIC'], recorded: record('yes', 'absent') }),
      unknown('NRU'),
      unknown('GEO', { coSponsor: true }),
    ]
    const result = forecast(evidence, { rule: 'simple-majority', members: 7 })
    for (const state of result.states) {
      expect(Math.abs(RECORDED_VOTES.reduce((sum, vote) => sum + state[vote], 0) - 1)).toBeLessThan(1e-12)
    }
    expect(result.basis).toEqual({ told: 3, 'co-sponsor': 1, recorded: 1, group: 1, default: 1 })
  })
})

describe('bloc risk', () => {
  it('moves Yes to abstention and abstention to No, or the mirror', () => {
    const chances = { yes: 0.5, no: 0.1, abstain: 0.3, absent: 0.1 }
    expect(stepAgainst(chances, 'adopted')).toEqual({ yes: 0, no: 0.4, abstain: 0.5, absent: 0.1 })
    expect(stepAgainst(chances, 'rejected')).toEqual({ yes: 0.8, no: 0, abstain: 0.1, absent: 0.1 })
  })

  it('is worst first, never helps us, and leaves out groups with nobody in the room', () => {
    const room = [
      ...['NOR', 'SWE', 'DNK'].map((iso3) => yes(iso3)),
      { iso3: 'CHN', expected: 'no', confidence: 'firm' } as const,
      { iso3: 'RUS', expected: 'no', confidence: 'firm' } as const,
    ]
    const question = { rule: 'simple-majority', members: 5 } as const
    const { states, adopted } = forecast(room, question)
    const groups = [
      { group: 'BRICS', iso3s: ['CHN', 'RUS'] },
      { group: 'NORDIC', iso3s: ['NOR', 'SWE', 'DNK'] },
      { group: 'CARICOM', iso3s: ['JAM'] },
    ]
    const risks = blocRisks(states, groups, question)
    expect(risks.map((risk) => risk.group)).toEqual(['NORDIC', 'BRICS'])
    expect(risks[0]?.now).toBeCloseTo(adopted, 12)
    for (const risk of risks) expect(risk.after).toBeLessThanOrEqual(risk.now + 1e-12)
    const hostile = blocRisks(states, groups, question, 'rejected')
    expect(hostile[0]?.group).toBe('BRICS')
    expect(hostile[0]?.now).toBeCloseTo(1 - adopted, 12)
  })
})
