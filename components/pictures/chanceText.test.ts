import { describe, expect, it } from 'vitest'
import { chanceText, leadText } from './chanceText'

describe('chances and leads in words', () => {
  it('never says never or always unless it is so', () => {
    expect([0, 0.004, 0.01, 0.5, 0.81, 0.99, 0.996, 1].map(chanceText)).toEqual([
      '0%',
      '<1%',
      '1%',
      '50%',
      '81%',
      '99%',
      '>99%',
      '100%',
    ])
  })

  it('signs a lead with a true minus', () => {
    expect([82, 0, -6].map(leadText)).toEqual(['+82', '0', '−6'])
  })
})
