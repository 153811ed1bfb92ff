import { describe, expect, it } from 'vitest'
import { membersOfBody } from './bodyMembership'
import { COMMITTEE_VOTE_2015, PLENARY_VOTE_2015, type RecordedRollCall } from './recordedVotes2015'
import { SPONSORS_2015 } from './sponsors2015'
import { findState } from './stateLookup'

const sizes = ({ yes, no, abstain, notRecorded }: RecordedRollCall) =>
  [yes, no, abstain, notRecorded].map((l) => l.length)

describe('the recorded votes of 2015', () => {
  it('have the figures that were announced', () => {
    expect(sizes(COMMITTEE_VOTE_2015)).toEqual([117, 14, 40, 22])
    expect(sizes(PLENARY_VOTE_2015)).toEqual([127, 14, 41, 11])
    expect(COMMITTEE_VOTE_2015.stated).toEqual({ yes: 117, no: 14, abstain: 40 })
    expect(PLENARY_VOTE_2015.stated).toEqual({ yes: 127, no: 14, abstain: 41 })
  })

  it.each([COMMITTEE_VOTE_2015, PLENARY_VOTE_2015])('account for every member once on $date', (vote) => {
    const everybody = [...vote.yes, ...vote.no, ...vote.abstain, ...vote.notRecorded].sort()
    expect(everybody).toEqual(membersOfBody('GA-C3', vote.date).iso3s)
  })

  it('have the States move that moved', () => {
    expect(COMMITTEE_VOTE_2015.no).toContain('ZAF')
    expect(PLENARY_VOTE_2015.yes).toContain('ZAF')
    expect(PLENARY_VOTE_2015.abstain).toEqual(expect.arrayContaining(['KEN', 'SAU']))
    const newlyAgainst = PLENARY_VOTE_2015.no.filter((iso3) => !COMMITTEE_VOTE_2015.no.includes(iso3))
    expect(newlyAgainst).toEqual(['CUB', 'KHM', 'NIC'])
  })
})

describe('the sponsors of 2015', () => {
  it('are 73, led by Norway, each read from its printed name', () => {
    expect(SPONSORS_2015).toHaveLength(73)
    expect(SPONSORS_2015.filter((sponsor) => sponsor.mainSponsor).map((sponsor) => sponsor.iso3)).toEqual(['NOR'])
    for (const { iso3, printed } of SPONSORS_2015) expect(findState(printed)).toMatchObject({ state: { iso3 } })
  })
})
