import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CHANCES } from '@/domain/forecast/chances'
import { forecast } from '@/domain/forecast/forecast'
import { chanceWith, influences } from '@/domain/forecast/influence'
import { likelihoodOf } from '@/domain/forecast/likelihood'
import { type PathInput, pathTo } from '@/domain/forecast/path'
import type { StateEvidence } from '@/domain/forecast/prior'
import { applyScenario, compareScenario } from '@/domain/forecast/scenario'
import { adoptionScore, chanceOf } from '@/domain/forecast/score'
import { DECISION_RULES, PERMANENT_MEMBERS } from '@/domain/votes/rule'
import type { Confidence, ExpectedVote } from '@/domain/votes/vote'

const row = (iso3: string, expected: ExpectedVote, confidence: Confidence | null = null): StateEvidence => ({
  iso3,
  expected,
  confidence,
})

const many = (prefix: string, n: number, expected: ExpectedVote, confidence: Confidence | null = null) =>
  Array.from({ length: n }, (_, index) => row(`${prefix}${index}`, expected, confidence))

describe('influence', () => {
  const rows = fc
    .array(
      fc.record({
        expected: fc.constantFrom('yes', 'no', 'abstain', 'absent', 'unknown' as const),
        confidence: fc.constantFrom('firm', 'likely', 'leaning' as const),
      }),
      { minLength: 1, maxLength: 24 },
    )
    .map((all) =>
      all.map(({ expected, confidence }, seat) => row(PERMANENT_MEMBERS[seat] ?? `S${seat}`, expected, confidence)),
    )

  it('tells exactly what the chance becomes when one State’s chances change', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.constantFrom(...DECISION_RULES), (states, pick, rule) => {
        const question = { rule, members: states.length }
        const goal = adoptionScore(rule, question)
        const room = forecast(states, question).states
        const seat = pick % room.length
        const own = influences(room, goal)[seat]
        const state = room[seat]
        if (!own || !state) throw new Error('no such seat')
        expect(Math.abs(chanceWith(own, state) - chanceOf(room, goal))).toBeLessThan(1e-12)
        const moved = room.with(seat, { ...state, ...DEFAULT_CHANCES.no.likely })
        expect(Math.abs(chanceWith(own, DEFAULT_CHANCES.no.likely) - chanceOf(moved, goal))).toBeLessThan(1e-12)
      }),
    )
  })
})

describe('path', () => {
  const inputOf = (rows: StateEvidence[], ours: 'yes' | 'no', part: Partial<PathInput> = {}): PathInput => {
    const question = { rule: 'simple-majority', members: rows.length } as const
    const { states } = forecast(rows, question)
    return { expectations: rows, states, question, ours, reachOf: () => ({}), ...part }
  }

  const room = [
    ...many('Y', 10, 'yes', 'firm'),
    ...many('N', 12, 'no', 'firm'),
    ...many('A', 4, 'abstain', 'leaning'),
    ...many('U', 4, 'unknown'),
  ]

  it('rises to the chance wanted, and each chance is the forecast with the moves made', () => {
    const path = pathTo({ kind: 'win', chance: 0.95 }, inputOf(room, 'yes'))
    expect(path.reached).toBe(true)
    let chance = path.start
    const moved = [...room]
    for (const step of path.steps) {
      expect(step.chance).toBeGreaterThan(chance)
      expect(step.chance - chance).toBeCloseTo(step.gain, 12)
      chance = step.chance
      const seat = moved.findIndex((state) => state.iso3 === step.iso3)
      moved[seat] = row(step.iso3, step.to.expected, step.to.confidence)
      const now = forecast(moved, { rule: 'simple-majority', members: room.length })
      expect(now.adopted).toBeCloseTo(step.chance, 12)
    }
  })

  it('wants a hostile amendment to fail: every step goes to No', () => {
    const path = pathTo({ kind: 'win', chance: 0.95 }, inputOf(many('U', 20, 'unknown'), 'no'))
    expect(path.steps.length).toBeGreaterThan(0)
    expect(path.steps.every((step) => step.to.expected === 'no')).toBe(true)
    expect(path.chance).toBeGreaterThan(path.start)
  })

  it('puts first whom we can reach, and never whoever refused', () => {
    const reachOf = (iso3: string) => {
      if (iso3 === 'U2') return { holder: 'Ingrid', coSponsor: true, votedWithUs: { n: 3, of: 3 } }
      return iso3.startsWith('A') ? { refused: true } : {}
    }
    const path = pathTo({ kind: 'win', chance: 0.95 }, inputOf(room, 'yes', { reachOf }))
    expect(path.steps[0]).toMatchObject({ iso3: 'U2', likelihood: 0.95 })
    expect(path.steps[0]?.reasons.map((reason) => reason.kind)).toEqual([
      'stands',
      'co-sponsors',
      'voted-with-us',
      'contact',
    ])
    expect(path.steps.some((step) => step.iso3.startsWith('A'))).toBe(false)
  })

  it('still ranks by the lead where no single State changes the chance', () => {
    const hopeless = [...many('N', 120, 'no', 'firm'), ...many('U', 20, 'unknown'), ...many('A', 3, 'abstain', 'firm')]
    const path = pathTo({ kind: 'win', chance: 0.95 }, inputOf(hopeless, 'yes', { longest: 5 }))
    expect(path.reached).toBe(false)
    expect(path.steps).toHaveLength(5)
    expect(path.steps.every((step) => step.iso3.startsWith('U'))).toBe(true)
  })

  it('is empty when the goal is reached, and goes on to a target and a safe lead', () => {
    const safe = inputOf([...many('Y', 30, 'yes', 'firm'), ...many('U', 10, 'unknown')], 'yes')
    expect(pathTo({ kind: 'win', chance: 0.95 }, safe)).toMatchObject({ steps: [], reached: true })
    expect(pathTo({ kind: 'votes', votes: 34, chance: 0.9 }, safe).steps.length).toBeGreaterThan(0)
    const lead = pathTo({ kind: 'lead', lead: 30, chance: 0.9 }, safe)
    expect(lead.chance).toBeGreaterThan(lead.start)
  })
})

describe('likelihood', () => {
  it('is not touched by an empty record, raised by a good one and lowered by a bad one', () => {
    const stands = { expected: 'unknown', confidence: null } as const
    const of = (votedWithUs?: { n: number; of: number }) => likelihoodOf(stands, { votedWithUs }, 'yes').likelihood
    expect(of({ n: 0, of: 0 })).toBe(of())
    expect(of({ n: 3, of: 3 })).toBeGreaterThan(of())
    expect(of({ n: 0, of: 3 })).toBeLessThan(of())
  })
})

describe('scenario', () => {
  const today: StateEvidence[] = [
    { ...row('NOR', 'yes', 'firm'), groups: ['NORDIC'] },
    { ...row('SWE', 'yes', 'leaning'), groups: ['NORDIC', 'EU'] },
    { ...row('CHN', 'no', 'firm'), groups: ['BRICS'] },
    row('MNG', 'unknown'),
  ]

  it('changes by State, group and filter; the later change wins; the record is untouched', () => {
    const before = structuredClone(today)
    const { rows, differences } = applyScenario(today, {
      name: 'The Nordics doubt',
      changes: [
        { who: { kind: 'group', group: 'NORDIC' }, to: { expected: 'abstain', confidence: 'likely' } },
        { who: { kind: 'states', iso3s: ['NOR'] }, to: { expected: 'yes', confidence: 'firm' } },
        { who: { kind: 'filter', expected: 'unknown' }, to: { expected: 'no', confidence: 'leaning' } },
      ],
    })
    expect(today).toEqual(before)
    expect(differences.map((d) => d.iso3)).toEqual(['SWE', 'MNG'])
    expect(rows.map((r) => r.expected)).toEqual(['yes', 'abstain', 'no', 'no'])
  })

  it('shows its result beside today’s', () => {
    const question = { rule: 'simple-majority', members: 4 } as const
    const result = compareScenario(
      today,
      {
        name: 'All in',
        changes: [{ who: { kind: 'filter', expected: 'unknown' }, to: { expected: 'yes', confidence: 'firm' } }],
      },
      question,
    )
    expect(result.supposed.adopted).toBeGreaterThan(result.today.adopted)
    expect(result.today.tally.unknown).toBe(1)
    expect(result.supposed.tally.unknown).toBe(0)
  })
})
