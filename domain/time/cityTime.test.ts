import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantInCity } from './cityTime'
import { dateInCity, timeInCity } from './moment'

describe('a day and time in a city', () => {
  it('is the instant its clocks show, in winter and in summer', () => {
    expect(instantInCity('2015-11-25', '10:00', 'America/New_York')).toBe(Date.UTC(2015, 10, 25, 15))
    expect(instantInCity('2015-10-19', '09:30', 'America/New_York')).toBe(Date.UTC(2015, 9, 19, 13, 30))
    expect(instantInCity('2016-03-24', '10:00', 'Europe/Zurich')).toBe(Date.UTC(2016, 2, 24, 9))
  })

  it('is nothing for an hour that was skipped, and the first of two for one that comes twice', () => {
    expect(instantInCity('2015-03-08', '02:30', 'America/New_York')).toBeNull()
    expect(instantInCity('2015-11-01', '01:30', 'America/New_York')).toBe(Date.UTC(2015, 10, 1, 5, 30))
  })

  it('is nothing for what is no day or no time', () => {
    for (const [date, time] of [
      ['', '10:00'],
      ['2015-11-25', ''],
      ['2015-13-01', '10:00'],
      ['2015-02-30', '10:00'],
      ['2015-11-25', '24:00'],
    ] as const)
      expect(instantInCity(date, time, 'America/New_York')).toBeNull()
  })

  it('leads back to the day and time it came from', () => {
    const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 })
    fc.assert(
      fc.property(minutes, fc.constantFrom('America/New_York', 'Europe/Zurich'), (minute, zone) => {
        const [date, time] = [dateInCity(minute * 60_000, zone), timeInCity(minute * 60_000, zone)]
        const at = instantInCity(date, time, zone)
        expect(at).not.toBeNull()
        expect([dateInCity(at ?? 0, zone), timeInCity(at ?? 0, zone)]).toEqual([date, time])
      }),
      { numRuns: 60 },
    )
  })
})
