import { request as newRequest } from '@playwright/test'
import { expect, test } from './fixtures'
import { type Member, startFounding } from './founding/client'
import { ownServer } from './founding/ownServer'

test.setTimeout(180_000)

const BODIES: readonly (string | Buffer)[] = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '{"mutationId":1}',
  '{"mutationId":"long-enough-1","input":{"__proto__":{"role":"administrator"}}}',
  `{"mutationId":"long-enough-2","input":${'['.repeat(5000)}${']'.repeat(5000)}}`,
  'csrfToken=%00&email=%FF&password[]=1',
  Buffer.from([0xff, 0xfe, 0x00, 0x01, 0x80]),
]
/** The form of an action's id; none of ours. */
const ACTION = `40${'0'.repeat(40)}`
const TYPES = [
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'x',
]
const PATHS = [
  '/api/commands/person.invite',
  '/api/commands/__proto__',
  '/api/commands/desk.setUp',
  '/api/reads/colleagues',
  '/api/reads/rollCallPreview',
  '/api/reads/constructor',
  '/api/presence',
  '/api/auth/callback/credentials',
  '/api/auth/session',
  '/api/auth/signin/oidc',
  '/api/auth/nothing',
  '/sign-in',
]

test('handlers answer whatever they are sent, and never with a fault of theirs', async ({ context }) => {
  // A server of its own: nobody else changes anything meanwhile.
  const server = await ownServer()
  const founding = startFounding(server)
  await founding.ask('desk', {})
  const { id: personId } = (await founding.ask('person', { role: 'administrator' })) as Member
  const value = String(await founding.ask('session', { personId }))
  await context.addCookies([{ name: 'penholder.session', value, url: server.url }])
  const newest = () => founding.ask('read', { name: 'liveCursor', params: {} })
  const before = await newest()
  for (const path of PATHS) {
    for (const type of TYPES) {
      for (const data of BODIES) {
        const headers = { 'content-type': type, ...(path.startsWith('/api') ? {} : { 'next-action': ACTION }) }
        const answer = await context.request.post(`${server.url}${path}`, { data, headers, maxRedirects: 0 })
        expect.soft(answer.status(), `${path} as ${type}: ${String(data).slice(0, 60)}`).toBeLessThan(500)
      }
    }
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
    expect
      .soft((await context.request.fetch(`${server.url}/sign-in`, { method, data: 'x' })).status(), method)
      .toBe(405)
  const asked = [
    '/api/reads/resolution?resolutionId=%00',
    '/api/reads/resolution?resolutionId[]=1',
    '/api/live?after=-1',
    '/flags/..%2f..%2fpackage',
    '/flags/%00',
    '/link/%F0%9F%92%A9',
    '/resolutions/%2e%2e/count',
    '/resolutions/1?item[]=2',
    '/sign-in?next[]=1&error[]=2',
    '/api/downloads/sheet.csv?x=%0d%0aSet-Cookie:a=b',
    '/api/auth/error?error=%3Cscript%3E',
  ]
  for (const at of asked.filter((one) => !one.startsWith('/api/live'))) {
    const answer = await context.request.get(`${server.url}${at}`, { maxRedirects: 0 })
    expect.soft(answer.status(), at).toBeLessThan(500)
    expect.soft(answer.headers()['set-cookie'] ?? '', at).not.toContain('a=b')
    expect.soft(await answer.text(), at).not.toMatch(/at [\w.]+ \(|node_modules|"version":/)
  }
  expect(await newest()).toEqual(before)
  founding.stop()
  server.stop()
})

test('another site can change nothing in a signed-in browser’s name', async ({ context, founder, baseURL }) => {
  await founder.signIn(context, await founder.person('administrator'))
  const data = { mutationId: 'from-elsewhere', input: { name: 'X', email: 'x@example.org', role: 'administrator' } }
  const elsewhere: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ]
  for (const headers of elsewhere) {
    expect((await context.request.post('/api/commands/person.invite', { data, headers })).status()).toBe(403)
    expect((await context.request.post('/api/presence', { data, headers })).status()).toBe(403)
  }
  const forged = await context.request.post('/people', {
    data: '[]',
    headers: { origin: 'https://elsewhere.example', 'next-action': ACTION, 'content-type': 'text/plain' },
  })
  expect(forged.status()).toBeGreaterThanOrEqual(400)
  expect(baseURL).toBeTruthy()
})

test('a page carries its policy with a fresh nonce, and every answer the other headers', async ({ baseURL }) => {
  const nobody = await newRequest.newContext({ baseURL: baseURL ?? '' })
  const nonceOf = async () => {
    const answer = await nobody.get('/sign-in')
    const headers = answer.headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("'strict-dynamic'")
    for (const part of [
      "default-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(part)
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers['cache-control']).toContain('no-store')
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    const html = await answer.text()
    const scripts = html.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
    return nonce
  }
  expect(await nonceOf()).not.toBe(await nonceOf())
  for (const at of ['/sign-in', '/api/reads/desk', '/flags/no', '/healthz', '/api/auth/csrf']) {
    const headers = (await nobody.get(at)).headers()
    expect.soft(headers['x-content-type-options'], at).toBe('nosniff')
    expect.soft(headers['x-frame-options'], at).toBe('DENY')
    expect.soft(headers['referrer-policy'], at).toBeTruthy()
    expect.soft(headers['cross-origin-opener-policy'], at).toBe('same-origin')
    expect.soft(headers['permissions-policy'], at).toContain('camera=()')
    expect.soft(headers['x-powered-by'], at).toBeUndefined()
    if (at.startsWith('/api') || at.startsWith('/flags'))
      expect.soft(headers['content-security-policy'], at).toContain('sandbox')
  }
  await nobody.dispose()
})

test('the session’s cookie is out of reach of scripts and other sites, and new at each sign-in', async ({
  page,
  context,
  founder,
}) => {
  const ines = await founder.person('observer')
  const signIn = async () => {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail').fill(ines.email)
    await page.getByLabel('Password', { exact: true }).fill('four calm harbours')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page).toHaveURL(/\/resolutions$/)
    return (await context.cookies()).find(({ name }) => name.endsWith('penholder.session'))
  }
  const first = await signIn()
  expect(first).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  // Away from the desk, whose pages would notice at once that nobody is signed in any more.
  const url = page.url()
  await page.goto('about:blank')
  await context.clearCookies()
  // A cookie that stood before signing in is not the one that counts afterwards.
  await context.addCookies([{ name: 'penholder.session', value: 'planted', url, httpOnly: true }])
  const second = await signIn()
  expect(second?.value).not.toBe('planted')
  expect(second?.value).not.toBe(first?.value)
})
