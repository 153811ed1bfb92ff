import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { isForeignForm, setHeaders } from './headers.mjs'

function asked(
  url: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
) {
  const req = Object.assign(new IncomingMessage(new Socket()), { url, method, headers: { ...headers } })
  const res = new ServerResponse(req)
  return { req, res }
}

function headersOf(url: string) {
  const { req, res } = asked(url)
  setHeaders(req, res)
  return res.getHeaders()
}

afterEach(() => vi.unstubAllEnvs())

it('gives a page a policy with a nonce of its own, and tells it to Next', () => {
  const { req, res } = asked('/resolutions/1?item=2', {
    headers: { 'content-security-policy': "script-src 'nonce-mine'" },
  })
  setHeaders(req, res)
  const policy = String(res.getHeader('content-security-policy'))
  expect(policy).toMatch(/script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'/)
  expect(req.headers['content-security-policy']).toBe(policy)
  expect(headersOf('/resolutions/1')['content-security-policy']).not.toBe(policy)
})

it('lets nothing run from what is no page, and takes no policy that a client sends', () => {
  const { req, res } = asked('/api/reads/people', { headers: { 'content-security-policy': "script-src 'nonce-mine'" } })
  setHeaders(req, res)
  expect(res.getHeader('content-security-policy')).toContain('sandbox')
  expect(req.headers['content-security-policy']).toBeUndefined()
  expect(headersOf('/flags/no.svg')['content-security-policy']).toContain('sandbox')
  expect(headersOf('/sw/day.js')['content-security-policy']).not.toContain('sandbox')
  expect(headersOf('/_next/static/a.js')['content-security-policy']).toBeUndefined()
  for (const url of [
    '/',
    '/healthzz',
    '/apiary',
    '/_next/x',
    '/_next/static/../../sign-in',
    '/_next/%2e%2e/sign-in',
    '/api',
  ])
    expect(headersOf(url)['content-security-policy'], url).toContain('nonce-')
})

it('says the other headers with every answer, and to stay with TLS only where the desk is reached by it', () => {
  for (const url of ['/', '/api/reads/people', '/_next/static/a.js', '/healthz', '/sw/day.js']) {
    expect(headersOf(url), url).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
    expect(headersOf(url)['strict-transport-security'], url).toBeUndefined()
  }
  vi.stubEnv('PENHOLDER_URL', 'https://desk.mission.example')
  expect(headersOf('/api/reads/people')['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
})

it('knows a form that is not ours', () => {
  const foreign = (url: string, method: string, headers = {}) => isForeignForm(asked(url, { method, headers }).req)
  expect(foreign('/sign-in', 'POST')).toBe(true)
  expect(foreign('/sign-in', 'DELETE')).toBe(true)
  expect(foreign('/sign-in', 'POST', { 'next-action': 'a' })).toBe(false)
  expect(foreign('/sign-in', 'HEAD')).toBe(false)
  expect(foreign('/api/commands/vote.set', 'POST')).toBe(false)
})
