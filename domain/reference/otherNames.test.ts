import { expect, it } from 'vitest'
import { statesCalled } from './otherNames'

it.each([
  ['laos', 'LAO'],
  ['burma', 'MMR'],
  ['ivory coast', 'CIV'],
  ['swaziland', 'SWZ'],
  ['czech republic', 'CZE'],
  ['turkey', 'TUR'],
  ['north korea', 'PRK'],
  ['dprk', 'PRK'],
  ['Allemagne', 'DEU'],
])('%s is %s', (words, iso3) => expect([...statesCalled(words)]).toContain(iso3))

it('is nobody without words', () => expect(statesCalled(' ').size).toBe(0))
