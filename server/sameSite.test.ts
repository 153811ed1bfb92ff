import { expect, it } from 'vitest'
import { isSameSite } from './sameSite'

const asked = (headers: Record<string, string>) =>
  isSameSite(new Request('https://desk.example/api/commands/x', { method: 'POST', headers }))

it.each([
  ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'https://desk.example', host: 'desk.example' }, true],
  ['no browser', {}, true],
  ['an older browser on our page', { origin: 'https://desk.example', host: 'desk.example' }, true],
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }, false],
  ['a sister site', { 'sec-fetch-site': 'same-site', origin: 'https://wiki.desk.example' }, false],
  ['an address typed or a bookmark', { 'sec-fetch-site': 'none' }, false],
  ['an older browser elsewhere', { origin: 'https://elsewhere.example', host: 'desk.example' }, false],
  ['a sandboxed page', { origin: 'null', host: 'desk.example' }, false],
  ['an origin that is none', { origin: ':::', host: 'desk.example' }, false],
])('a change from %s', (_from, headers, expected) => {
  expect(asked(headers as Record<string, string>)).toBe(expected)
})
