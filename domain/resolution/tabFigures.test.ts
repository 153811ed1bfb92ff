import { describe, expect, it } from 'vitest'
import { dueBy, type TabFigures } from './tabFigures'

const figures: TabFigures = {
  states: 193,
  sponsors: 60,
  versions: 4,
  voteItems: 6,
  steps: [
    { due: '2015-11-22', steps: 1 },
    { due: '2015-11-23', steps: 4 },
    { due: '2015-11-24', steps: 30 },
  ],
}

describe('next steps that are due', () => {
  it('are those of today and of days past', () => {
    expect(dueBy(figures, '2015-11-23')).toBe(5)
    expect(dueBy(figures, '2015-11-21')).toBe(0)
  })

  it('are none where nobody set a day', () => {
    expect(dueBy({ ...figures, steps: [] }, '2015-11-23')).toBe(0)
  })
})
