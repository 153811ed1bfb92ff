import { describe, expect, it } from 'vitest'
import { fanOf } from '@/domain/forecast/fan'
import { countByDay, tallyByDay, tallyDifference, type VoteChange } from '@/domain/votes/trend'
import type { ExpectedVote } from '@/domain/votes/vote'

const change = (at: string, iso3: string, expected: ExpectedVote): VoteChange => ({
  at: Date.parse(at),
  iso3,
  from: null,
  to: { expected, confidence: expected === 'unknown' ? null : 'likely' },
})

const span = {
  eligible: ['NOR', 'CHN', 'MNG'],
  from: Date.parse('2015-11-20T12:00:00Z'),
  to: Date.parse('2015-11-23T20:00:00Z'),
  timeZone: 'America/New_York',
}

const changes = [
  change('2015-11-23T15:00:00Z', 'MNG', 'yes'),
  change('2015-11-01T15:00:00Z', 'NOR', 'yes'),
  change('2015-11-22T03:00:00Z', 'CHN', 'no'),
  change('2015-11-23T21:00:00Z', 'CHN', 'yes'),
  change('2015-11-22T15:00:00Z', 'PSE', 'yes'),
]

describe('trend', () => {
  it('gives one point a day of the city, starting from what was known before', () => {
    const points = tallyByDay(changes, span)
    expect(points.map(({ day, tally, changes: n }) => [day, tally.yes, tally.no, tally.unknown, n])).toEqual([
      ['2015-11-20', 1, 0, 2, 0],
      ['2015-11-21', 1, 1, 1, 1],
      ['2015-11-22', 1, 1, 1, 0],
      ['2015-11-23', 2, 1, 0, 1],
    ])
    const [first, last] = [points.at(0), points.at(-1)]
    if (!first || !last) throw new Error('no points')
    expect(tallyDifference(first.tally, last.tally)).toEqual({ yes: 1, no: 1, abstain: 0, absent: 0, unknown: -2 })
  })

  it('becomes a fan whose median lies within its ranges', () => {
    const fan = fanOf(countByDay(changes, span), (row) => row, { rule: 'simple-majority', members: 3 })
    expect(fan).toHaveLength(4)
    for (const { median, range50, range90 } of fan) {
      expect(range90[0]).toBeLessThanOrEqual(range50[0])
      expect(range50[0]).toBeLessThanOrEqual(median)
      expect(median).toBeLessThanOrEqual(range50[1])
      expect(range50[1]).toBeLessThanOrEqual(range90[1])
    }
    expect(fan.at(-1)?.adopted).toBeGreaterThan(fan.at(1)?.adopted ?? 1)
  })
})
