import { describe, expect, it } from 'vitest'
import { changesOf } from './changes'
import { neededYes, type OverviewItem, type OverviewResolution, overviewOf } from './overview'
import type { SheetRow } from './sheet'
import { undecidedGroups } from './undecided'

const blank: Omit<SheetRow, 'iso3'> = {
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
}
const row = (iso3: string, given: Partial<SheetRow> = {}): SheetRow => ({ iso3, ...blank, ...given })

const item: OverviewItem = {
  id: 'item',
  bodyId: 'GA-C3',
  date: '2015-11-25',
  kind: 'whole',
  recommended: 'yes',
  ruleOverride: null,
  ruleReason: null,
  procedural: false,
  consensusExpected: false,
}
const resolution: OverviewResolution = {
  bodyId: 'GA-C3',
  ruleOverride: null,
  ruleReason: null,
  consensusExpected: false,
  sponsorTarget: 3,
  yesTarget: 2,
  mainSponsors: ['NOR'],
}

function overview(
  rows: SheetRow[],
  given: { item?: Partial<OverviewItem>; resolution?: Partial<OverviewResolution> } = {},
) {
  const voting = rows.filter((one) => one.mayVote).map(({ iso3 }) => iso3)
  return overviewOf({
    sheet: {
      resolutionId: 'r',
      voteItemId: 'item',
      bodyId: 'GA-C3',
      date: item.date,
      rows,
      membership: { complete: true, known: voting.length, expected: voting.length },
    },
    item: { ...item, ...given.item },
    resolution: { ...resolution, ...given.resolution },
    eligibility: { members: voting, eligible: voting, suspended: [] },
    changes: changesOf([]),
    marks: [],
  })
}

const counted = [
  row('NOR', { expected: 'yes', confidence: 'firm', coSponsorship: 'registered' }),
  row('SWE', { expected: 'yes', confidence: 'leaning', coSponsorship: 'promised', lastHeardAt: 5 }),
  row('KEN', { expected: 'no', confidence: 'likely', lastHeardAt: 2 }),
  row('PSE', { mayVote: false, coSponsorship: 'registered', expected: 'yes' }),
]

describe('a dashboard', () => {
  it('counts those that may vote only, and sponsors that may not apart', () => {
    const { tally, standing, mayVote, seats, sponsors } = overview(counted)
    expect(standing).toMatchObject({ kind: 'approved', figures: '2–1–0' })
    expect(tally).toMatchObject({ yes: 2, no: 1, unknown: 0 })
    expect(mayVote).toBe(3)
    expect(seats).toBe('NORY1SWEY3KENN2')
    expect(sponsors).toMatchObject({
      all: { official: 2, promised: 1 },
      nonVoting: { official: 1 },
      target: 3,
      missing: 1,
    })
  })

  it('takes the resolution’s rule in its own body, with the reason', () => {
    const given = { resolution: { ruleOverride: 'two-thirds' as const, ruleReason: 'Important question' } }
    expect(overview(counted, given).threshold).toEqual({
      rule: 'two-thirds',
      overridden: { reason: 'Important question' },
    })
    expect(overview(counted, { ...given, item: { bodyId: 'GA-PLENARY' } }).threshold.rule).toBe('simple-majority')
  })

  it('claims nothing where nobody is counted, and says consensus where it is expected', () => {
    expect(overview([row('NOR'), row('SWE')]).standing.kind).toBe('not-counted')
    expect(overview(counted, { resolution: { consensusExpected: true } }).standing.kind).toBe('without-a-vote')
    const amendment = { item: { kind: 'amendment' as const }, resolution: { consensusExpected: true } }
    expect(overview(counted, amendment).standing.kind).toBe('approved')
  })

  it('names the longest silence first and leaves the main sponsors out', () => {
    const { heard, neverHeard } = overview(counted)
    expect(heard.map(({ iso3 }) => iso3)).toEqual(['KEN', 'SWE'])
    expect(neverHeard).toBe(0)
  })

  it('sets the record beside what was expected', () => {
    const recorded = counted.map((one) => ({ ...one, recorded: one.mayVote ? ('yes' as const) : null }))
    expect(overview(recorded).recorded).toMatchObject({ tally: { yes: 3 }, asExpected: 2, expected: 3 })
    expect(overview(counted).recorded).toBeNull()
  })
})

it('says how many Yes carry among those voting', () => {
  expect(neededYes({ yes: 102, no: 20 }, 'simple-majority', 193)).toBe(62)
  expect(neededYes({ yes: 0, no: 0 }, 'simple-majority', 193)).toBe(1)
  expect(neededYes({ yes: 100, no: 50 }, 'two-thirds', 193)).toBe(100)
  expect(neededYes({ yes: 100, no: 51 }, 'two-thirds', 193)).toBe(101)
  expect(neededYes({ yes: 10, no: 0 }, 'absolute-majority', 193)).toBe(97)
})

it('puts the group with most not known first and leaves out groups that are decided', () => {
  const unknown = ['KEN', 'NGA', 'SEN'].map((iso3) => ({ iso3, expected: 'unknown' as const, confidence: null }))
  const decided = { iso3: 'NOR', expected: 'yes' as const, confidence: 'firm' as const }
  const groups = undecidedGroups([...unknown, decided], '2015-11-25', (iso3) => (iso3 === 'NOR' ? 'WEOG' : 'African'))
  expect(groups[0]).toMatchObject({ key: 'African', members: 3, unknown: 3, leaning: 0 })
  expect(groups.map(({ key }) => key)).not.toContain('WEOG')
})
