import { describe, expect, it } from 'vitest'
import { bothReadings } from './bothReadings'

describe('bothReadings', () => {
  it('keeps both readings in brackets where they differ', () => {
    const mine = 'whom defenders may reach at any hour;'
    expect(bothReadings(mine, 'whom defenders may reach without delay;', 'en')).toBe(
      'whom defenders may reach [at any hour] [without delay];',
    )
  })

  it('brackets words that only one has', () => {
    expect(bothReadings('Urges States to act;', 'Urges all States to act;', 'en')).toBe('Urges [all] States to act;')
  })

  it('leaves the same words as they are, none at all too', () => {
    expect(bothReadings('Urges;', 'Urges;', 'en')).toBe('Urges;')
    expect(bothReadings('', '', 'en')).toBe('')
  })
})
