import { expect, it } from 'vitest'
import { respond } from './respond'

it('is for one session in one browser: who signs in next has another cookie and finds nothing kept', () => {
  const { headers } = respond.json('{}', undefined, '7.3')
  expect(headers.get('cache-control')).toBe('private, no-cache')
  expect(headers.get('vary')).toBe('cookie')
})

it('tells a browser that has it already so, and no other', () => {
  const tag = respond.json('{}', undefined, '7.3').headers.get('etag') ?? ''
  const asked = (etag: string) => new Request('http://desk.test/', { headers: { 'if-none-match': etag } })
  expect(respond.json('{}', asked(tag), '7.3').status).toBe(304)
  expect(respond.json('{}', asked(tag), '7.4').status).toBe(200)
  expect(respond.json('{}', asked('"7.3"'), '7.3').status).toBe(200)
})
