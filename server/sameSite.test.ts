import { expect, it } from 'vitest'
import { isSameSite } from './sameSite'

it.each([
  [{}, true],
  [{ origin: 'http://desk.example' }, true],
  [{ origin: 'http://elsewhere.example' }, false],
  [{ origin: 'null' }, false],
  [{ origin: 'no address' }, false],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: 'http://desk.example' }, false],
])('a request with %j is ours: %s', (headers, ours) => {
  const request = new Request('http://desk.example/api/commands/x', { headers: { host: 'desk.example', ...headers } })
  expect(isSameSite(request)).toBe(ours)
})
