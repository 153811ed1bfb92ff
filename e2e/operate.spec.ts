import { expect, test } from '@playwright/test'

test('the process says that it is alive, and names each request', async ({ request }) => {
  const answer = await request.get('/healthz')
  expect(answer.status()).toBe(200)
  expect(await answer.text()).toBe('ok\n')
  expect(answer.headers()['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
})
