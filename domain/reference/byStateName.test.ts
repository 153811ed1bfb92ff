import { expect, it } from 'vitest'
import { byStateName } from './byStateName'

it('orders by name and not by code', () => {
  const states = ['ARE', 'KHM', 'AGO', 'CIV', 'CRI', 'TUR', 'TUN'].map((iso3) => ({ iso3 }))
  expect(states.sort(byStateName).map(({ iso3 }) => iso3)).toEqual(['AGO', 'KHM', 'CRI', 'CIV', 'TUN', 'TUR', 'ARE'])
})
