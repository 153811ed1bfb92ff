import { describe, expect, it } from 'vitest'
import { countSentence, segmentsOf, votesOf } from '@/domain/pictures/countSentence'
import type { ConfidenceTally } from '@/domain/votes/tally'

const count: ConfidenceTally = {
  yes: { firm: 64, likely: 24, leaning: 14 },
  no: { firm: 7, likely: 2, leaning: 11 },
  abstain: { firm: 4, likely: 17, leaning: 0 },
  absent: { firm: 3, likely: 4, leaning: 0 },
  unknown: 28,
}

describe('a bar of a count', () => {
  it('stands in the order Yes, not known, absent, abstain, No and loses nobody', () => {
    const segments = segmentsOf(count)
    expect(segments.map(({ vote, confidence }) => `${vote} ${confidence ?? ''}`.trim())).toEqual([
      'yes firm',
      'yes likely',
      'yes leaning',
      'unknown',
      'absent',
      'abstain likely',
      'abstain firm',
      'no leaning',
      'no likely',
      'no firm',
    ])
    expect(segments.reduce((sum, { states }) => sum + states, 0)).toBe(102 + 20 + 21 + 7 + 28)
    expect(votesOf(count, 'absent')).toBe(7)
  })

  it('is a sentence for those who do not see it', () => {
    expect(countSentence(count)).toBe(
      '102 Yes (64 firm, 24 likely, 14 leaning), 28 Not known, 7 Absent, 21 Abstain (4 firm, 17 likely), ' +
        '20 No (7 firm, 2 likely, 11 leaning)',
    )
    const none = { firm: 0, likely: 0, leaning: 0 }
    expect(countSentence({ yes: none, no: none, abstain: none, absent: none, unknown: 0 })).toBe('Nobody is counted.')
  })
})
