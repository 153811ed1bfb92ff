import { describe, expect, it } from 'vitest'
import { compactPath } from '@/domain/pictures/compactPath'

describe('outlines in whole units', () => {
  it('are steps from where they begin', () => {
    expect(compactPath('M10.2,20.4L15.1,18.2L12,25.6Z')).toBe('M10 20l5-2-3 8z')
  })

  it('lose points that rounding has joined, and rings without area', () => {
    expect(compactPath('M0,0L10,0L10.2,0.1L10,10Z')).toBe('M0 0l10 0 0 10z')
    expect(compactPath('M0,0L0.2,0L0.1,0.3ZM5,5L9,5L9,9Z')).toBe('M5 5l4 0 0 4z')
    expect(compactPath('M0,0L0.2,0L0.1,0.3Z')).toBe('')
  })
})
