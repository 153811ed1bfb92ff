import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chances } from '@/domain/forecast/chances'
import { forecast } from '@/domain/forecast/forecast'
import { independentModel } from '@/domain/forecast/independent'
import type { StateChances } from '@/domain/forecast/prior'
import { carries } from '@/domain/votes/outcome'
import { DECISION_RULES, type DecisionRule, PERMANENT_MEMBERS } from '@/domain/votes/rule'
import { RECORDED_VOTES, type RecordedVote, type StateExpectation } from '@/domain/votes/vote'

const shares = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100))
  .filter((parts) => parts.some((part) => part > 0))
  .map(([yes, no, abstain, absent]): Chances => {
    const total = yes + no + abstain + absent
    return { yes: yes / total, no: no / total, abstain: abstain / total, absent: absent / total }
  })

/** Rooms with permanent members among the first seats. */
const room = (least: number, most: number) =>
  fc.array(shares, { minLength: least, maxLength: most }).map((all) =>
    all.map((chances, seat): StateChances => {
      const iso3 = seat % 2 === 0 ? (PERMANENT_MEMBERS[seat / 2] ?? `S${seat}`) : `S${seat}`
      return { iso3, ...chances, basis: { kind: 'default' } }
    }),
  )

type Enumerated = { adopted: number; tie: number; yes: number[]; total: number }

/** Every way the room can vote, one by one: nothing in common with the sums under test. */
function enumerate(states: readonly StateChances[], rule: DecisionRule, members = states.length): Enumerated {
  const sums: Enumerated = { adopted: 0, tie: 0, yes: new Array<number>(states.length + 1).fill(0), total: 0 }
  const visit = (seat: number, chance: number, votes: RecordedVote[]): void => {
    const state = states[seat]
    if (state) {
      for (const vote of RECORDED_VOTES) visit(seat + 1, chance * state[vote], [...votes, vote])
      return
    }
    const count = (wanted: RecordedVote) => votes.filter((vote) => vote === wanted).length
    const vetoing = votes.filter((v, i) => v === 'no' && PERMANENT_MEMBERS.includes(states[i]?.iso3 ?? '')).length
    const [yes, no] = [count('yes'), count('no')]
    sums.total += chance
    sums.yes[yes] = (sums.yes[yes] ?? 0) + chance
    if (yes === no) sums.tie += chance
    if (carries({ yes, no }, rule, { members, permanent: { yes: 0, no: vetoing, other: 0 } })) sums.adopted += chance
  }
  visit(0, 1, [])
  return sums
}

describe('the independent model', () => {
  it.each(DECISION_RULES)('agrees with every way the room can vote, to 1e-9: %s', (rule) => {
    fc.assert(
      fc.property(room(0, 6), (states) => {
        const exact = enumerate(states, rule)
        const result = independentModel.distribution(states, { rule, members: states.length })
        expect(Math.abs(result.adopted - exact.adopted)).toBeLessThan(1e-9)
        expect(Math.abs(result.tie - exact.tie)).toBeLessThan(1e-9)
        const expectedYes = exact.yes.reduce((sum, chance, yes) => sum + chance * yes, 0)
        expect(Math.abs(result.expected.yes - expectedYes)).toBeLessThan(1e-9)
      }),
      { numRuns: 60 },
    )
  })

  it('agrees in a Security Council, where nine of ten are needed and a No of five may veto', () => {
    const chances: Chances = { yes: 0.9, no: 0.04, abstain: 0.05, absent: 0.01 }
    const states = [...PERMANENT_MEMBERS, 'AGO', 'CHL', 'ESP', 'JPN', 'MYS'].map(
      (iso3): StateChances => ({ iso3, ...chances, basis: { kind: 'default' } }),
    )
    const exact = enumerate(states, 'security-council')
    const result = independentModel.distribution(states, { rule: 'security-council', members: 15 })
    expect(exact.adopted).toBeGreaterThan(0.5)
    expect(Math.abs(result.adopted - exact.adopted)).toBeLessThan(1e-9)
    const procedural = independentModel.distribution(states, {
      rule: 'security-council',
      members: 15,
      procedural: true,
    })
    expect(procedural.adopted).toBeGreaterThan(result.adopted)
  }, 60_000)

  it('makes certainties certain at both ends', () => {
    const certain = (yes: number): StateChances[] =>
      Array.from({ length: 193 }, (_, seat) => ({
        iso3: `S${seat}`,
        yes: seat < yes ? 1 : 0,
        no: seat < yes ? 0 : 1,
        abstain: 0,
        absent: 0,
        basis: { kind: 'default' },
      }))
    for (const [yes, rule, adopted] of [
      [97, 'simple-majority', 1],
      [96, 'simple-majority', 0],
      [129, 'two-thirds', 1],
      [128, 'two-thirds', 0],
      [97, 'absolute-majority', 1],
      [96, 'absolute-majority', 0],
    ] as const) {
      expect(independentModel.distribution(certain(yes), { rule, members: 193 }).adopted).toBe(adopted)
    }
  })

  it('adopts nothing in an empty room, or one in which nobody votes', () => {
    const nobody: StateChances[] = Array.from({ length: 5 }, (_, seat) => ({
      iso3: `S${seat}`,
      yes: 0,
      no: 0,
      abstain: 0.5,
      absent: 0.5,
      basis: { kind: 'default' },
    }))
    for (const rule of DECISION_RULES) {
      for (const states of [[], nobody]) {
        const result = independentModel.distribution(states, { rule, members: 5 })
        expect(result).toMatchObject({ adopted: 0, tie: 1 })
      }
    }
  })

  it('takes percentiles as the smallest number whose cumulative chance reaches them', () => {
    const states: StateChances[] = [0, 1].map((seat) => ({
      iso3: `S${seat}`,
      yes: 0.5,
      no: 0,
      abstain: 0.5,
      absent: 0,
      basis: { kind: 'default' },
    }))
    const result = independentModel.distribution(states, { rule: 'simple-majority', members: 2 })
    expect(result.range50.yes).toEqual([0, 1])
    expect(result.range90.yes).toEqual([0, 2])
    expect(result.margin).toMatchObject({ lowest: -2, median: 1, range90: [0, 2] })
  })
})

describe('properties of a forecast', () => {
  const expectation = fc.record({
    iso3: fc.constant(''),
    expected: fc.constantFrom('yes', 'no', 'abstain', 'absent', 'unknown' as const),
    confidence: fc.constantFrom('firm', 'likely', 'leaning', null),
  })
  const rows = fc
    .array(expectation, { maxLength: 193 })
    .map((all) => all.map((row, seat): StateExpectation => ({ ...row, iso3: `S${seat}` })))

  it('never lowers the chance under simple majority by adding a Yes', () => {
    fc.assert(
      fc.property(rows, shares, (states, chances) => {
        const question = { rule: 'simple-majority', members: 193 } as const
        const before = forecast(states, question)
        const joined: StateChances = { iso3: 'NEW', ...chances, no: 0, basis: { kind: 'default' } }
        joined.absent = 1 - joined.yes - joined.abstain
        const after = independentModel.distribution([...before.states, joined], question)
        expect(after.adopted).toBeGreaterThanOrEqual(before.adopted - 1e-12)
      }),
    )
  })

  it('does not depend on the order of the rows, and its chances sum to 1', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...DECISION_RULES), (states, rule) => {
        const question = { rule, members: states.length }
        const [one, other] = [forecast(states, question), forecast([...states].reverse(), question)]
        expect(Math.abs(one.adopted - other.adopted)).toBeLessThan(1e-12)
        expect(Math.abs(one.tie - other.tie)).toBeLessThan(1e-12)
        expect(one.range90).toEqual(other.range90)
        expect(Math.abs(one.margin.chances.reduce((sum, chance) => sum + chance, 0) - 1)).toBeLessThan(1e-12)
        const together = RECORDED_VOTES.reduce((sum, vote) => sum + one.expected[vote], 0)
        expect(Math.abs(together - states.length)).toBeLessThan(1e-9)
      }),
    )
  })
})
