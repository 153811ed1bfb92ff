import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FanPoint } from '@/domain/forecast/fan'
import { fanDay, marginAxis, marginChances } from '@/domain/pictures/marginScale'

describe('the margin seen from our side', () => {
  it('turns round where we vote No', () => {
    const distribution = { lowest: -2, chances: [0.1, 0.2, 0.4, 0.3] }
    expect(marginChances(distribution, 'yes').map(({ margin }) => margin)).toEqual([-2, -1, 0, 1])
    expect(marginChances(distribution, 'no').at(-1)).toEqual({ margin: 2, chance: 0.1 })
    const point: FanPoint = {
      day: '2015-11-23',
      median: -6,
      range50: [-9, -3],
      range90: [-18, 8],
      yes90: [54, 70],
      no90: [61, 75],
      adopted: 0.2,
    }
    expect(fanDay(point, 'no')).toEqual({
      day: '2015-11-23',
      median: 6,
      low50: 3,
      high50: 9,
      low90: -8,
      high90: 18,
    })
  })

  it('leaves out what hardly ever happens', () => {
    expect(marginChances({ lowest: 0, chances: [0.0001, 0.9999] }, 'yes')).toHaveLength(1)
  })

  it('has an axis with zero and every value on it, and few ticks', () => {
    expect(marginAxis([-14, 24])).toEqual({ low: -20, high: 30, ticks: [-20, -10, 0, 10, 20, 30] })
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -193, max: 193 }), { maxLength: 20 }), (values) => {
        const { low, high, ticks } = marginAxis(values)
        return ticks.includes(0) && ticks.length <= 9 && values.every((value) => value >= low && value <= high)
      }),
    )
  })
})
