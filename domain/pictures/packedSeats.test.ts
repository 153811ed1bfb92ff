import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CONFIDENCES, EXPECTED_VOTES } from '@/domain/votes/vote'
import { packSeats, unpackSeats } from './packedSeats'

it('comes back as it was packed, in its order', () => {
  const seat = fc.record({
    iso3: fc.constantFrom('NOR', 'KEN', 'IND', 'UYU', 'ANX'),
    vote: fc.constantFrom(...EXPECTED_VOTES),
    confidence: fc.constantFrom(...CONFIDENCES, null),
  })
  fc.assert(
    fc.property(fc.array(seat), (seats) => {
      expect(unpackSeats(packSeats(seats))).toEqual(seats)
    }),
  )
})
