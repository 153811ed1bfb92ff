import { expect, it } from 'vitest'
import { sessionName } from './sessionName'

it.each([
  ['1', 'First session'],
  ['31', 'Thirty-first session'],
  ['70', 'Seventieth session'],
  ['78', 'Seventy-eighth session'],
  ['12', 'Twelfth session'],
  ['2026', 'Session 2026'],
])('prints session %s as %s', (session, printed) => {
  expect(sessionName(session)).toBe(printed)
})
