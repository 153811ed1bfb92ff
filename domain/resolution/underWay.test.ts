import { expect, it } from 'vitest'
import { bySession, newestSessions } from './underWay'

it('takes the Main Committees and the plenary for one numbering, and each council for its own', () => {
  const seen = [
    { bodyId: 'GA-C3', session: 80 },
    { bodyId: 'GA-PLENARY', session: 81 },
    { bodyId: 'HRC', session: 62 },
    { bodyId: 'SC', session: 0 },
  ]
  expect(newestSessions(seen)).toEqual([
    { bodyIds: ['GA-C3', 'GA-PLENARY'], session: 81 },
    { bodyIds: ['HRC'], session: 62 },
    { bodyIds: ['SC'], session: 0 },
  ])
  expect(newestSessions([])).toEqual([])
})

it('keeps neighbours of one session together under the name of whose session it is', () => {
  const rows = [
    { id: 'a', bodyId: 'GA-C3', session: '80' },
    { id: 'b', bodyId: 'GA-PLENARY', session: '80' },
    { id: 'c', bodyId: 'GA-C3', session: '79' },
    { id: 'd', bodyId: 'HRC', session: '61' },
  ]
  expect(bySession(rows).map(([name, { length }]) => [name, length])).toEqual([
    ['General Assembly, session 80', 2],
    ['General Assembly, session 79', 1],
    ['Human Rights Council, session 61', 1],
  ])
})
