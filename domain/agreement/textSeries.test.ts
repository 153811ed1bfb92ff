import { describe, expect, it } from 'vitest'
import { type LinkedVote, textSeriesOf } from '@/domain/agreement/textSeries'

const vote = (
  rollCallId: string,
  date: string,
  own: LinkedVote['own'],
  given: Partial<LinkedVote> = {},
): LinkedVote => ({
  rollCallId,
  date,
  own,
  ours: 'yes',
  relation: 'predecessor',
  bodyId: null,
  symbol: null,
  title: rollCallId,
  ...given,
})

describe('the votes of one State on a text’s earlier forms and like texts', () => {
  it('are told newest first, with the changes between predecessors', () => {
    const series = textSeriesOf([
      vote('committee', '2015-11-25', 'no'),
      vote('like', '2014-12-18', 'yes', { relation: 'like' }),
      vote('plenary', '2015-12-17', 'yes'),
      vote('before', '2013-12-18', 'no'),
    ])
    expect(series.votes.map((one) => one.rollCallId)).toEqual(['plenary', 'committee', 'like', 'before'])
    expect(series.flips).toEqual([{ fromId: 'committee', toId: 'plenary', reversed: true }])
    expect(series.withUs).toEqual({ same: 2, of: 4 })
  })

  it('count only what both cast', () => {
    const series = textSeriesOf([
      vote('absent', '2015-11-25', 'absent'),
      vote('not ours', '2015-11-26', 'yes', { ours: null }),
      vote('both', '2015-11-27', 'abstain'),
    ])
    expect(series.withUs).toEqual({ same: 0, of: 1 })
    expect(series.flips).toEqual([{ fromId: 'not ours', toId: 'both', reversed: false }])
  })
})
