import { describe, expect, it } from 'vitest'
import { eligibilityOn, type Membership } from '@/domain/votes/eligibility'
import type { DecisionContext } from '@/domain/votes/outcome'
import { sideOf } from '@/domain/votes/side'
import { standingOf } from '@/domain/votes/standing'
import { emptyTally, type Tally } from '@/domain/votes/tally'

const committee: DecisionContext = { body: 'ga-committee', members: 193 }
const tally = (part: Partial<Tally>): Tally => ({ ...emptyTally(), ...part })

describe('standing', () => {
  it.each([
    [{ unknown: 193 }, 'not-counted', null],
    [{}, 'not-counted', null],
    [{ yes: 40, no: 10, unknown: 51 }, 'not-enough-known', null],
    [{ yes: 40, no: 11, unknown: 51 }, 'approved', '40–11–0'],
    [{ yes: 102, no: 20, abstain: 36, absent: 7, unknown: 28 }, 'approved', '102–20–36'],
    [{ yes: 10, no: 10, abstain: 3 }, 'rejected', '10–10–3'],
    [{ abstain: 193 }, 'rejected', '0–0–193'],
  ] as const)('in Committee %j is %s', (part, kind, figures) => {
    expect(standingOf(tally(part), 'simple-majority', committee)).toMatchObject({ kind, figures })
  })

  it('adopts in the Assembly, ties there, and knows consensus', () => {
    const plenary: DecisionContext = { body: 'ga-plenary', members: 193 }
    expect(standingOf(tally({ yes: 127, no: 14 }), 'simple-majority', plenary).word).toBe('Adopted')
    expect(standingOf(tally({ yes: 5, no: 5 }), 'simple-majority', plenary).kind).toBe('tied')
    expect(standingOf(tally({ unknown: 193 }), 'simple-majority', plenary, true)).toMatchObject({
      kind: 'without-a-vote',
      word: 'Adopted without a vote',
    })
  })
})

describe('side', () => {
  it('turns Yes against us on a hostile amendment', () => {
    expect(sideOf('yes', 'no')).toBe('against-us')
    expect(sideOf('no', 'no')).toBe('with-us')
    expect(sideOf('yes', 'yes')).toBe('with-us')
    expect(sideOf('no', 'yes')).toBe('against-us')
    expect(sideOf('abstain', 'no')).toBe('neither')
  })

  it('puts nobody on a side where we recommend abstention or nothing', () => {
    expect(sideOf('abstain', 'abstain')).toBe('neither')
    expect(sideOf('yes', 'abstain')).toBe('neither')
    expect(sideOf('no', null)).toBe('neither')
  })
})

describe('eligibility', () => {
  const member = (iso3: string, from: string | null = null, to: string | null = null): Membership => ({
    iso3,
    status: 'member',
    from,
    to,
  })
  const memberships: Membership[] = [
    member('NOR', '1945-11-27'),
    member('SSD', '2011-07-14'),
    member('COM'),
    member('VEN'),
    member('USA', '2016-01-01', '2018-06-19'),
    { iso3: 'PSE', status: 'observer', from: null, to: null },
  ]

  it('takes members on the day, and never an observer', () => {
    expect(eligibilityOn('2011-07-13', memberships).members).toEqual(['NOR', 'COM', 'VEN'])
    expect(eligibilityOn('2018-06-19', memberships).members).toContain('USA')
    expect(eligibilityOn('2018-06-20', memberships).members).not.toContain('USA')
    expect(eligibilityOn('2015-11-25', memberships).eligible).not.toContain('PSE')
  })

  it('takes away the vote under Article 19, unless the Assembly permits it', () => {
    const arrears = [
      { iso3: 'COM', kind: 'exempt', from: '2015-10-13', to: '2016-09-30' },
      { iso3: 'COM', kind: 'suspended', from: '2015-01-01', to: null },
      { iso3: 'VEN', kind: 'suspended', from: '2015-01-01', to: '2015-12-31' },
    ] as const
    const onTheDay = eligibilityOn('2015-11-25', memberships, arrears)
    expect(onTheDay.suspended).toEqual(['VEN'])
    expect(onTheDay.eligible).toEqual(['NOR', 'SSD', 'COM'])
    expect(onTheDay.members).toHaveLength(4)
    expect(eligibilityOn('2016-10-01', memberships, arrears).suspended).toEqual(['COM'])
  })
})
