import { describe, expect, it } from 'vitest'
import { barPieces } from '@/domain/pictures/groupBars'

const none = { firm: 0, likely: 0, leaning: 0 }

describe('the bar of a group', () => {
  it('is as long as its States, piece after piece, with a gap after each', () => {
    const count = {
      yes: { firm: 10, likely: 4, leaning: 0 },
      no: { ...none, leaning: 1 },
      abstain: none,
      absent: none,
      unknown: 5,
    }
    const pieces = barPieces(count, 100, 4, 2)
    expect(pieces.map(({ vote, states, x, width }) => [vote, states, x, width])).toEqual([
      ['yes', 10, 100, 38],
      ['yes', 4, 140, 14],
      ['unknown', 5, 156, 18],
      ['no', 1, 176, 2],
    ])
  })

  it('has nothing for a group of nobody', () => {
    expect(barPieces({ yes: none, no: none, abstain: none, absent: none, unknown: 0 }, 0, 4, 2)).toEqual([])
  })
})
