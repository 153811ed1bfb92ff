import { describe, expect, it } from 'vitest'
import { agreementWithGroup, agreementWithState, groupPosition, type RollCall } from '@/domain/agreement/agreement'
import { flipsOf } from '@/domain/agreement/flips'
import type { RecordedVote } from '@/domain/votes/vote'

const rollCall = (voteId: string, day: string, votes: Record<string, RecordedVote>): RollCall => ({
  voteId,
  day,
  votes: new Map(Object.entries(votes)),
})

const series = [
  rollCall('V3', '2019-12-18', { NOR: 'yes', KEN: 'yes', ZAF: 'yes', CHN: 'no', UGA: 'no' }),
  rollCall('V1', '2013-12-18', { NOR: 'yes', KEN: 'no', ZAF: 'no', CHN: 'no', UGA: 'no' }),
  rollCall('V2', '2015-12-17', { NOR: 'yes', KEN: 'absent', ZAF: 'yes', CHN: 'no', UGA: 'abstain' }),
]
const always = { from: null, to: null }

describe('agreement', () => {
  it('counts the votes both cast, with their ids', () => {
    expect(agreementWithState('KEN', 'NOR', series, always)).toEqual({
      same: 1,
      of: 2,
      sameIds: ['V3'],
      differIds: ['V1'],
      opposedIds: ['V1'],
    })
    expect(agreementWithState('UGA', 'NOR', series, always).opposedIds).toEqual(['V3', 'V1'])
  })

  it('keeps to the period, both days included', () => {
    expect(agreementWithState('ZAF', 'NOR', series, { from: '2015-12-17', to: '2015-12-17' })).toMatchObject({
      same: 1,
      of: 1,
    })
    expect(agreementWithState('ZAF', 'NOR', series, { from: '2020-01-01', to: null })).toMatchObject({ of: 0 })
  })

  it('knows nothing of States that are not listed', () => {
    expect(agreementWithState('NRU', 'NOR', series, always)).toMatchObject({ same: 0, of: 0 })
  })

  it('takes what most other members of a group cast, and nothing from a shared lead', () => {
    const [latest] = series
    if (!latest) throw new Error('no roll call')
    expect(groupPosition(latest, ['KEN', 'ZAF', 'UGA'])).toBe('yes')
    expect(groupPosition(latest, ['KEN', 'UGA'])).toBeNull()
    expect(groupPosition(latest, ['NRU'])).toBeNull()
    const african = () => ['KEN', 'ZAF', 'UGA']
    expect(agreementWithGroup('UGA', african, series, always)).toMatchObject({ same: 1, of: 3, sameIds: ['V1'] })
  })
})

describe('flips', () => {
  it('follows the votes cast by date, across absences', () => {
    expect(flipsOf('KEN', series).map((f) => [f.from.voteId, f.to.voteId, f.reversed])).toEqual([['V1', 'V3', true]])
    expect(flipsOf('UGA', series).map((f) => [f.from.vote, f.to.vote, f.reversed])).toEqual([
      ['no', 'abstain', false],
      ['abstain', 'no', false],
    ])
    expect(flipsOf('CHN', series)).toEqual([])
  })
})
