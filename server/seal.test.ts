import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { seal, unseal } from './seal'
import { acceptedStep, newTotpSecret, sealOffer, unsealOffer } from './secondFactor'

beforeAll(() => {
  process.env.NEXTAUTH_SECRET = 'a secret for the tests of at least 32 characters'
})

describe('what is sealed', () => {
  it('comes back as it was, and never as the same letters twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unseal('one', seal('one', text))).toBe(text)
        expect(seal('one', text)).not.toBe(seal('one', text))
      }),
      { numRuns: 50 },
    )
  })

  it('is nothing when it was changed, or sealed for something else, or never sealed', () => {
    const sealed = seal('one', 'words')
    expect(unseal('two', sealed)).toBeNull()
    for (let place = 0; place < sealed.length - 1; place += 1) {
      const other = sealed[place] === 'A' ? 'B' : 'A'
      expect(unseal('one', `${sealed.slice(0, place)}${other}${sealed.slice(place + 1)}`)).toBeNull()
    }
    expect(unseal('one', '')).toBeNull()
    expect(unseal('one', 'never sealed, but long enough to be looked at')).toBeNull()
  })

  it('as an offer counts for its person, for a quarter of an hour', () => {
    const offer = sealOffer('ines', 'SECRET', 0)
    expect(unsealOffer(offer, 'ines', 899_999)).toBe('SECRET')
    expect(unsealOffer(offer, 'ines', 900_000)).toBeNull()
    expect(unsealOffer(offer, 'bo', 1)).toBeNull()
  })
})

describe('a one-time code', () => {
  // RFC 6238, appendix B: the last six of the eight figures for SHA-1.
  const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('at %d is the one of RFC 6238', (seconds, code) => {
    expect(acceptedStep(RFC_SECRET, code, seconds * 1000)).toBe(Math.floor(seconds / 30))
  })

  it('counts one step off, not two, and only as six figures', () => {
    expect(acceptedStep(RFC_SECRET, '287082', 89_000)).toBe(1)
    expect(acceptedStep(RFC_SECRET, '287082', 120_000)).toBeNull()
    expect(acceptedStep(newTotpSecret(), '12345', 0)).toBeNull()
    expect(acceptedStep(newTotpSecret(), '1234567', 0)).toBeNull()
  })
})
