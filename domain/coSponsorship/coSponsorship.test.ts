import { describe, expect, it } from 'vitest'
import { CO_SPONSORSHIP_STATES, type CoSponsorship } from '@/domain/coSponsorship/coSponsorship'
import { allowedMoves, moveCoSponsorship, moveRefusal } from '@/domain/coSponsorship/moves'
import { type CountedSponsor, countSponsors } from '@/domain/coSponsorship/sponsorCount'
import { hasNonMembers, sponsorLine } from '@/domain/coSponsorship/sponsorList'

const at = (state: CoSponsorship['state'], reconfirm = false): CoSponsorship => ({ iso3: 'LBN', state, reconfirm })

describe('co-sponsorship moves', () => {
  it('lets a State sign at once, cool off, decline, be listed and withdraw', () => {
    expect(moveRefusal('not-asked', 'registered')).toBeNull()
    expect(moveRefusal('promised', 'considering')).toBeNull()
    expect(moveRefusal('considering', 'declined')).toBeNull()
    expect(moveRefusal('declined', 'registered')).toBeNull()
    expect(moveRefusal('registered', 'listed')).toBeNull()
    expect(allowedMoves('listed')).toEqual(['registered', 'withdrawn'])
    expect(allowedMoves('withdrawn')).not.toContain('listed')
  })

  it('refuses to take back what is official without a withdrawal', () => {
    expect(moveRefusal('registered', 'promised')).toContain('only a withdrawal')
    expect(moveRefusal('listed', 'declined')).toContain('record a withdrawal')
    expect(moveRefusal('promised', 'withdrawn')).toContain('declined')
  })

  it('refuses every move to where it already stands, and every refusal is a sentence', () => {
    for (const from of CO_SPONSORSHIP_STATES) {
      for (const to of CO_SPONSORSHIP_STATES) {
        const refusal = moveRefusal(from, to)
        if (from === to) expect(refusal).not.toBeNull()
        if (refusal !== null) expect(refusal).toMatch(/^[A-Z].*\.$/)
      }
      expect(allowedMoves(from).length).toBeGreaterThan(0)
    }
  })

  it('asks a withdrawal for its reason and version, and clears the mark', () => {
    expect(moveCoSponsorship(at('listed'), 'withdrawn').ok).toBe(false)
    expect(moveCoSponsorship(at('listed'), 'withdrawn', { reason: 'Oral revision', fromVersion: ' ' }).ok).toBe(false)
    const moved = moveCoSponsorship(at('listed', true), 'withdrawn', { reason: 'Oral revision', fromVersion: 'Rev.1' })
    expect(moved).toEqual({ ok: true, coSponsorship: at('withdrawn') })
  })

  it('leaves the re-confirm mark standing on any other move', () => {
    expect(moveCoSponsorship(at('registered', true), 'listed')).toEqual({ ok: true, coSponsorship: at('listed', true) })
  })
})

describe('sponsor count', () => {
  const sponsor = (
    iso3: string,
    state: CoSponsorship['state'],
    region: string | null,
    voting = true,
    reconfirm = false,
  ): CountedSponsor => ({ iso3, state, reconfirm, voting, region })

  it('counts official, confirmed and promised, voting and non-voting apart', () => {
    const count = countSponsors(
      [
        sponsor('NOR', 'listed', 'WEOG'),
        sponsor('LBN', 'registered', 'Asia-Pacific', true, true),
        sponsor('PSE', 'registered', null, false),
        sponsor('GEO', 'confirmed', 'Eastern European'),
        sponsor('TUN', 'promised', 'African', true, true),
        sponsor('KEN', 'declined', 'African'),
        sponsor('CUB', 'withdrawn', 'GRULAC', true, true),
      ],
      75,
    )
    expect(count.all).toEqual({ official: 3, confirmed: 1, promised: 1, reconfirm: 2 })
    expect(count.voting).toEqual({ official: 2, confirmed: 1, promised: 1, reconfirm: 2 })
    expect(count.nonVoting).toEqual({ official: 1, confirmed: 0, promised: 0, reconfirm: 0 })
    expect(count.missing).toBe(72)
    expect(count.byRegion.slice(0, 3).map((r) => r.region)).toEqual(['Asia-Pacific', 'WEOG', null])
  })
})

describe('sponsor line', () => {
  it('orders names in English, with "and" before the last and a star for non-members', () => {
    expect(sponsorLine([])).toBe('')
    expect(sponsorLine([{ name: 'Norway' }])).toBe('Norway')
    const sponsors = [{ name: 'Türkiye', nonMember: true }, { name: 'Côte d’Ivoire' }, { name: 'Croatia' }]
    expect(sponsorLine([...sponsors, { name: 'Croatia' }])).toBe('Côte d’Ivoire, Croatia and Türkiye*')
    expect(hasNonMembers(sponsors)).toBe(true)
  })
})
