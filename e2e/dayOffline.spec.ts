import type { BrowserContext, Page } from '@playwright/test'
import type { Actor } from '@/domain/access'
import { expect, type Founder, test } from './fixtures'

/** What requests leave in the console that the cut network swallows, and what a page says that is not shown any more. */
const AWAY =
  /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|net::ERR|error occurred when fetching the script|status of 40[149]/

test.use({ expectedComplaints: [AWAY] })

interface Kept {
  caches: string[]
  addresses: string[]
  /** The board of the first item as it was last known. */
  board: Record<string, string>
}

/** What this browser keeps of vote days. */
const kept = (page: Page) =>
  page.evaluate(async (): Promise<Kept> => {
    const names = (await caches.keys()).filter((name) => name.startsWith('penholder-day-'))
    const addresses: string[] = []
    let board = {}
    for (const name of names) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const { pathname } = new URL(request.url)
        addresses.push(pathname)
        if (!pathname.endsWith('/as-last-known')) continue
        const response = await cache.match(request)
        const day = (await response?.json()) as {
          items: { id: string }[]
          boards: Record<string, Record<string, string>>
        }
        board = day.boards[day.items[0]?.id ?? ''] ?? {}
      }
    }
    return { caches: names, addresses, board }
  })

async function openedDay(page: Page, context: BrowserContext, founder: Founder) {
  const head = await founder.person('head')
  const symbol = `A/C.3/70/L.${Math.floor(1000 + Math.random() * 1e9)}`
  const { resolutionId } = await founder.resolution([head], { symbol, plenaryDate: null, actionDate: '2015-11-25' })
  await founder.signIn(context, head)
  const address = `/resolutions/${resolutionId}/day`
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Whole text')
  await expect.poll(async () => (await kept(page)).addresses).toContain(address)
  return { head, resolutionId, address }
}

async function tap(page: Page, name: string): Promise<void> {
  const key = page.getByRole('button', { name: `${name}: Yes`, exact: true })
  await key.click()
  await expect(key).toHaveAttribute('aria-pressed', 'true')
}

/** How many events of the day the log has for a State. */
const told = async (founder: Founder, who: Actor, resolutionId: string, state: string) =>
  ((await founder.read('changes', { resolutionId, kind: 'day', state }, who)) as { lines: unknown[] }).lines.length

test('the page of the day opens again without a network, as the day stood last, and what waits is sent once @phone-only', async ({
  page,
  context,
  founder,
}) => {
  test.slow()
  const { head, resolutionId, address } = await openedDay(page, context, founder)
  await tap(page, 'Albania')
  await tap(page, 'Brazil')
  await expect.poll(async () => Object.keys((await kept(page)).board).sort()).toEqual(['ALB', 'BRA'])
  expect(
    (await kept(page)).addresses.filter((one) => !one.startsWith('/_next/static/') && !one.startsWith('/flags/')),
  ).toEqual(expect.arrayContaining([address, `${address}/as-last-known`]))

  await context.setOffline(true)
  await tap(page, 'China')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Whole text')
  await expect(page.getByText('No network. 1 entry waits on this device.')).toBeVisible()
  for (const name of ['Albania', 'Brazil', 'China']) {
    const key = page.getByRole('button', { name: `${name}: Yes`, exact: true })
    await expect(key).toHaveAttribute('aria-pressed', 'true')
  }
  await tap(page, 'Denmark')
  await expect(page.getByText('No network. 2 entries wait on this device.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('No network. 2 entries wait on this device.')).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByText(/waits? on this device/)).toBeHidden()
  const day = (await founder.read('theDay', { resolutionId }, head)) as { boards: Record<string, object> }
  expect(Object.values(day.boards)).toContainEqual({ ALB: 'yes', BRA: 'yes', CHN: 'yes', DNK: 'yes' })
  for (const state of ['ALB', 'BRA', 'CHN', 'DNK']) expect(await told(founder, head, resolutionId, state)).toBe(1)
})

test('nothing of the day is kept when one has signed out, was signed out or taken off the team @phone-only', async ({
  page,
  context,
  founder,
}) => {
  test.slow()
  const first = await openedDay(page, context, founder)
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.waitForURL('**/sign-in')
  await expect.poll(async () => (await kept(page)).caches).toEqual([])
  await context.setOffline(true)
  await expect(page.goto(first.address)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/)
  await context.setOffline(false)

  const second = await openedDay(page, context, founder)
  await context.clearCookies()
  await page.goto(second.address)
  await page.waitForURL('**/sign-in?**')
  await expect.poll(async () => (await kept(page)).caches).toEqual([])

  const negotiator = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([negotiator], { plenaryDate: null })
  await founder.signIn(context, negotiator)
  const address = `/resolutions/${resolutionId}/day`
  await page.goto(address)
  await expect.poll(async () => (await kept(page)).addresses).toContain(address)
  await founder.command('team.set', { resolutionId, personIds: [] })
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Whole text')
  expect((await kept(page)).addresses).not.toContain(address)
})

test('what one person entered is never sent as another who signed in since @phone-only', async ({
  page,
  context,
  founder,
}) => {
  test.slow()
  const { head, resolutionId } = await openedDay(page, context, founder)
  await context.setOffline(true)
  await tap(page, 'Albania')
  await founder.signIn(context, await founder.person('head'))
  const refusal = page.waitForResponse('**/api/commands/boardVotes.set')
  await context.setOffline(false)
  expect((await refusal).status()).toBe(409)
  await expect.poll(async () => (await kept(page)).caches).toEqual([])
  expect(await told(founder, head, resolutionId, 'ALB')).toBe(0)
  await founder.signIn(context, head)
  await page.reload()
  await expect.poll(() => told(founder, head, resolutionId, 'ALB')).toBe(1)
})

test('no page that needs no sign-in leaves a kept day behind @phone-only', async ({ page, context, founder }) => {
  await openedDay(page, context, founder)
  await page.goto('/link/that-is-closed')
  await expect(page.getByText('Regrets')).toBeVisible()
  await expect.poll(async () => (await kept(page)).caches).toEqual([])
})

test('a day that was opened without a network is not put over a newer one @phone-only', async ({
  page,
  context,
  founder,
}) => {
  test.slow()
  const { head, resolutionId, address } = await openedDay(page, context, founder)
  const { items } = (await founder.read('theDay', { resolutionId }, head)) as { items: { id: string }[] }
  await tap(page, 'Albania')
  await expect.poll(async () => Object.keys((await kept(page)).board)).toEqual(['ALB'])
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText(/No network/)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText(/No network/)).toBeHidden()
  await page.locator(`a[href="/resolutions/${resolutionId}/votes"]`).first().click()
  await page.waitForURL('**/votes')
  await founder.command(
    'boardVotes.set',
    { resolutionId, voteItemId: items[0]?.id, changes: [{ iso3: 'BRA', vote: 'yes', seen: null }] },
    head,
  )
  await page.locator(`a[href="${address}"]`).first().click()
  for (const name of ['Albania', 'Brazil'])
    await expect(page.getByRole('button', { name: `${name}: Yes`, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
})

test('the worker of the day’s page reaches its page alone @phone-only', async ({ page, context, founder, request }) => {
  const { resolutionId } = await openedDay(page, context, founder)
  const worker = await request.get('/sw/day.js')
  expect(worker.headers()).toMatchObject({
    'service-worker-allowed': '/resolutions/',
    'content-type': expect.stringContaining('javascript'),
    'cache-control': 'no-cache',
    'content-security-policy': "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
  })
  const scopes = () =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    )
  expect(await scopes()).toEqual([`/resolutions/${resolutionId}/day`])
  await page.goto(`/resolutions/${resolutionId}`)
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
})
