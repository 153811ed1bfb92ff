import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandPath, linePath, since, spreadLabels, stepPath, ticksUpTo } from '@/domain/pictures/trend'

describe('a chart over time', () => {
  it('keeps a value until the next one', () => {
    const points = [
      { x: 0, y: 10 },
      { x: 5, y: 4 },
    ]
    expect(stepPath(points, 9)).toBe('M0 10H5V4H9')
    expect(stepPath([], 9)).toBe('')
  })

  it('closes a band', () => {
    const upper = [
      { x: 0, y: 1 },
      { x: 2, y: 1 },
    ]
    const lower = [
      { x: 0, y: 3 },
      { x: 2, y: 4 },
    ]
    expect(linePath(upper)).toBe('M0 1L2 1')
    expect(bandPath(upper, lower)).toBe('M0 1L2 1L2 4L0 3Z')
  })

  it('has round ticks that reach the highest value', () => {
    expect(ticksUpTo(102)).toEqual([0, 25, 50, 75, 100, 125])
    expect(ticksUpTo(100)).toEqual([0, 20, 40, 60, 80, 100])
    expect(ticksUpTo(0)).toEqual([0, 1])
    fc.assert(fc.property(fc.integer({ min: 1, max: 900 }), (most) => (ticksUpTo(most).at(-1) ?? 0) >= most))
  })

  it('keeps labels apart, in order and inside', () => {
    expect(spreadLabels([10, 11, 50], 12, 0, 100)).toEqual([10, 22, 50])
    expect(spreadLabels([99, 98], 12, 0, 100)).toEqual([100, 88])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 }), (wanted) => {
        const placed = spreadLabels(wanted, 12, 0, 100)
        const sorted = [...placed].sort((a, b) => a - b)
        const gaps = sorted.slice(1).map((at, index) => at - (sorted[index] ?? 0))
        return placed.every((at) => at >= 0 && at <= 100) && gaps.every((gap) => gap >= 12 - 1e-9)
      }),
    )
  })

  it('begins a shorter span with the value that held then', () => {
    const points = [
      { at: 1, yes: 10 },
      { at: 3, yes: 12 },
      { at: 7, yes: 15 },
    ]
    expect(since(points, 5)).toEqual([
      { at: 5, yes: 12 },
      { at: 7, yes: 15 },
    ])
    expect(since(points, 0)).toEqual(points)
  })
})
