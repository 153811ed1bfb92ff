import { describe, expect, it } from 'vitest'
import { unpackVotes } from '@/domain/votes/packed'
import { recordedTally } from '@/domain/votes/tally'
import { membersOfBody } from './bodyMembership'
import { EARLIER_VOTES } from './earlierVotes'

describe('the earlier votes', () => {
  it.each(EARLIER_VOTES)('$symbol: the list has the totals announced, and every member of the day once', (vote) => {
    const votes = unpackVotes(vote.votes)
    const { yes, no, abstain } = recordedTally(votes.values())
    expect({ yes, no, abstain }).toEqual(vote.stated)
    expect([...votes.keys()]).toEqual(membersOfBody('GA-PLENARY', vote.date).iso3s)
  })

  it('were all taken before the sample’s moment, and each stands once', () => {
    for (const { date } of EARLIER_VOTES) expect(date < '2015-11-23').toBe(true)
    expect(new Set(EARLIER_VOTES.map(({ symbol }) => symbol)).size).toBe(EARLIER_VOTES.length)
  })
})
