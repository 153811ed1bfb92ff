import { describe, expect, it } from 'vitest'
import { median, quantile, table } from './report'

describe('quantile', () => {
  it('takes the nearest rank', () => {
    expect(quantile([5, 1, 4, 2, 3], 0.95)).toBe(5)
    expect(quantile([], 0.99)).toBe(0)
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2)
  })
})

describe('table', () => {
  it('lines columns up and says of each target whether it was met', () => {
    const lines = table([
      { name: 'Sheet', measured: '900/s', yardstick: '1,000/s', ratio: '0.90', target: '≥ 0.50', met: true },
      { name: 'Page', measured: '90/s', yardstick: '1,000/s', ratio: '0.09', target: '≥ 0.50', met: false },
      { name: 'Export', measured: '12 ms' },
    ]).split('\n')
    expect(lines[1]?.indexOf('1,000/s')).toBe(lines[0]?.indexOf('Yardstick'))
    expect(lines[1]).toMatch(/met$/)
    expect(lines[2]).toMatch(/NOT MET$/)
    expect(lines[3]).not.toMatch(/met/i)
  })
})
