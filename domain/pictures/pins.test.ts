import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadPins } from '@/domain/pictures/pins'

const nearest = (pins: readonly { x: number; y: number }[]) =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...pins.flatMap((one, index) => pins.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y))),
  )

describe('marks on a map', () => {
  it('part until each can be pressed, also from one point', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 40 }) })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        expect(nearest(spreadPins(places, 9))).toBeGreaterThan(8.9)
      }),
    )
  })

  it('stay where they are when there is room', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
    ]
    expect(spreadPins(places, 9)).toEqual(places)
  })
})
