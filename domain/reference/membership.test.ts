import { describe, expect, it } from 'vitest'
import { BODIES } from './bodies'
import { type MemberByHand, membersOfBody } from './bodyMembership'
import { GROUPS, groupsOf, membersOf } from './groups'
import { STATES, stateByIso3 } from './states'

const today = '2026-11-23'

describe('groups', () => {
  it('are 38, each with the number of UN members it is said to have', () => {
    expect(GROUPS).toHaveLength(38)
    const unMembers = (id: string) => membersOf(id, today).filter((iso3) => stateByIso3(iso3)?.status === 'member')
    for (const group of GROUPS) expect([group.id, unMembers(group.id).length]).toEqual([group.id, group.currentMembers])
  })

  it.each([
    ['EU', 28],
    ['LDC', 48],
    ['OECD', 34],
    ['COE', 47],
    ['NATO', 28],
    ['COMMONWEALTH', 53],
  ])('%s had %i members on 25 November 2015', (id, count) => {
    expect(membersOf(id, '2015-11-25')).toHaveLength(count)
  })

  it('hold to the last day and begin on the first', () => {
    expect(groupsOf('GBR', '2020-01-31')).toContain('EU')
    expect(groupsOf('GBR', '2020-02-01')).not.toContain('EU')
    expect(groupsOf('HRV', '2013-06-30')).not.toContain('EU')
    expect(groupsOf('HRV', '2013-07-01')).toContain('EU')
    expect(groupsOf('SYR', '2020-01-01')).not.toContain('OIC')
    expect(groupsOf('SYR', today)).toContain('OIC')
    expect(membersOf('NO-SUCH-GROUP', today)).toEqual([])
  })

  it('name only States that we know, each once', () => {
    const known = new Set(STATES.map((state) => state.iso3))
    for (const { id } of GROUPS) {
      const members = membersOf(id, today)
      expect(members.filter((iso3) => !known.has(iso3))).toEqual([])
      expect(new Set(members).size).toBe(members.length)
    }
  })
})

describe('bodies', () => {
  it('seat every member in the Assembly and its Committees from its admission', () => {
    for (const body of BODIES.filter((candidate) => candidate.seats === null)) {
      expect(membersOfBody(body.id, today)).toMatchObject({ complete: true, known: 193, expected: 193 })
      expect(membersOfBody(body.id, '2011-07-13').known).toBe(192)
      expect(membersOfBody(body.id, '2011-07-14').iso3s).toContain('SSD')
    }
  })

  it.each(Array.from({ length: 12 }, (_, index) => 2015 + index))('know both Councils of %i in full', (year) => {
    expect(membersOfBody('HRC', `${year}-01-01`)).toMatchObject({ complete: true, known: 47, expected: 47 })
    expect(membersOfBody('HRC', `${year}-12-31`)).toMatchObject({ complete: true, known: 47 })
    expect(membersOfBody('SC', `${year}-06-30`)).toMatchObject({ complete: true, known: 15, expected: 15 })
  })

  it('follow a seat that changed hands', () => {
    expect(membersOfBody('HRC', '2022-04-07').iso3s).toContain('RUS')
    const vacant = membersOfBody('HRC', '2022-04-08')
    expect(vacant).toMatchObject({ complete: true, known: 46 })
    expect(vacant.iso3s).not.toContain('RUS')
    expect(membersOfBody('HRC', '2022-05-10').iso3s).toContain('CZE')
  })

  it('say so where the list is not complete, and take members by hand', () => {
    expect(membersOfBody('ECOSOC', '2020-07-01')).toMatchObject({ complete: true, known: 54 })
    expect(membersOfBody('ECOSOC', '2026-07-01')).toMatchObject({ complete: false, known: 21, expected: 54 })
    expect(membersOfBody('ECOSOC', '2019-07-01')).toMatchObject({ complete: false, known: 0 })
    expect(membersOfBody('HRC', '2027-03-01')).toMatchObject({ complete: false, known: 32 })
    expect(membersOfBody('SC', '2027-03-01')).toMatchObject({ complete: false, known: 10 })
    expect(membersOfBody('SC', '1999-03-01').iso3s).toEqual(['CHN', 'FRA', 'GBR', 'RUS', 'USA'])
    const already = new Set(membersOfBody('SC', '2027-03-01').iso3s)
    const five = STATES.filter((state) => state.status === 'member' && !already.has(state.iso3)).slice(0, 5)
    const byHand = five.map(({ iso3 }): MemberByHand => ({ bodyId: 'SC', iso3, from: '2027-01-01', to: '2028-12-31' }))
    expect(membersOfBody('SC', '2027-03-01', byHand)).toMatchObject({ complete: true, known: 15 })
    expect(membersOfBody('SC', '2026-12-31', byHand).known).toBe(15)
    expect(membersOfBody('SC', '2027-03-01', [byHand[0]!, byHand[0]!]).known).toBe(11)
  })
})
