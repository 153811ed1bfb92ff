import type { Page } from '@playwright/test'
import type { Actor } from '@/domain/access'
import type { OrderOfTheDay } from '@/domain/votes/orderOfTheDay'
import { expect, expectAccessible, type Founder, test } from './fixtures'

const VOTERS = ['Albania', 'Brazil', 'China', 'Denmark', 'Egypt', 'France'] as const

/** What a request that the cut network swallows leaves in the console. */
const AWAY = /ERR_INTERNET_DISCONNECTED|Failed to fetch|net::ERR|error occurred when fetching the script/

test.use({ expectedComplaints: [AWAY] })

interface Item {
  kind: string
  title: string
  rank?: number
  recommended?: 'yes' | 'no'
  excludes?: string[]
  operative?: string[]
}

async function addItem(founder: Founder, who: Actor, resolutionId: string, item: Item): Promise<string> {
  const whole = {
    bodyId: 'GA-C3',
    symbol: null,
    date: '2015-11-25',
    meeting: null,
    moverIso3: null,
    moverName: null,
    versionId: null,
    paragraphLabel: null,
    recommended: 'no',
    ruleOverride: null,
    ruleReason: null,
    procedural: false,
    consensusExpected: false,
    aboutId: null,
    rank: null,
    operative: [],
    excludes: [],
  }
  const added = await founder.command('voteItem.add', { resolutionId, ...whole, ...item }, who)
  return (added as { voteItemId: string }).voteItemId
}

/** A day in Committee: a no-action motion, three amendments of which the second falls with the first, a part, the whole. */
async function foundDay(founder: Founder) {
  const head = await founder.person('head')
  // A symbol of its own: the library keeps one record a symbol and day, and the tests share it.
  const symbol = `A/C.3/70/L.${Math.floor(1000 + Math.random() * 1e9)}`
  const { resolutionId } = await founder.resolution([head], { symbol, plenaryDate: null, actionDate: '2015-11-25' })
  const add = (item: Item) => addItem(founder, head, resolutionId, item)
  await add({ kind: 'no-action-motion', title: 'No action' })
  const second = await add({ kind: 'amendment', title: 'A/C.3/70/L.67', rank: 2 })
  await add({ kind: 'amendment', title: 'A/C.3/70/L.68', rank: 3 })
  await add({ kind: 'amendment', title: 'A/C.3/70/L.66', rank: 1, excludes: [second] })
  await add({ kind: 'part', title: 'OP8', recommended: 'yes', operative: ['OP8'] })
  return { head, resolutionId }
}

const statuses = async (founder: Founder, head: Actor, resolutionId: string) => {
  const order = (await founder.read('orderOfTheDay', { resolutionId }, head)) as OrderOfTheDay
  return order.items.filter((item) => item.bodyId === 'GA-C3').map((item) => [item.title, item.status])
}

/** So many of the voters tapped Yes, the rest No. */
async function tapVotes(page: Page, yes: number, no: number): Promise<void> {
  for (const [at, name] of VOTERS.slice(0, yes + no).entries()) {
    const key = page.getByRole('button', { name: `${name}: ${at < yes ? 'Yes' : 'No'}`, exact: true })
    await key.click()
    await expect(key).toHaveAttribute('aria-pressed', 'true')
  }
}

async function declare(page: Page, figures: string, word: string): Promise<void> {
  await page.getByRole('button', { name: 'Declare the result' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByText(word, { exact: true })).toBeVisible()
  await sheet.getByRole('button', { name: `Declare ${figures}` }).click()
}

const title = (page: Page) => page.getByRole('heading', { level: 1 })

test('a whole day in the room, with the network cut for part of it @phone-only', async ({ page, context, founder }) => {
  test.slow()
  const { head, resolutionId } = await foundDay(founder)
  await founder.signIn(context, head)
  await page.goto(`/resolutions/${resolutionId}/day`)
  await expect(title(page)).toContainText('No action')
  await page.getByRole('button', { name: 'Albania is in the room' }).click()
  await tapVotes(page, 2, 3)
  await expect(page.getByText('Needs more Yes than No: behind by 1.')).toBeVisible()
  await declare(page, '2–3–0', 'Rejected')
  await expect(page.getByText('Rejected. No leads Yes by 1.')).toBeVisible()
  await expect(page.getByText(/Needs more Yes/)).toBeHidden()
  await page.getByRole('button', { name: 'Next item' }).click()
  await expect(title(page)).toContainText('A/C.3/70/L.66')

  await context.setOffline(true)
  await tapVotes(page, 3, 2)
  await expect(page.getByText(/No network\. 5 entries wait on this device\./)).toBeVisible()
  await declare(page, '3–2–0', 'Approved')
  await page.getByRole('button', { name: 'Next item' }).click()
  await expect(title(page)).toContainText('A/C.3/70/L.68')
  await tapVotes(page, 1, 4)
  await declare(page, '1–4–0', 'Rejected')
  await page.getByRole('button', { name: 'Next item' }).click()
  await expect(title(page)).toContainText('OP8')
  expect(await statuses(founder, head, resolutionId)).toContainEqual(['A/C.3/70/L.66', 'pending'])

  await context.setOffline(false)
  await expect(page.getByText(/waits? on this device/)).toBeHidden()
  await expect
    .poll(() => statuses(founder, head, resolutionId))
    .toEqual([
      ['No action', 'rejected'],
      ['A/C.3/70/L.66', 'adopted'],
      ['A/C.3/70/L.67', 'moot'],
      ['A/C.3/70/L.68', 'rejected'],
      ['OP8', 'pending'],
      ['Whole text', 'pending'],
    ])
  await tapVotes(page, 4, 1)
  await declare(page, '4–1–0', 'Approved')
  await page.getByRole('button', { name: 'Next item' }).click()
  await tapVotes(page, 5, 1)
  await declare(page, '5–1–0', 'Approved')
  await expect
    .poll(async () => (await statuses(founder, head, resolutionId)).map(([, status]) => status))
    .toEqual(['rejected', 'adopted', 'moot', 'rejected', 'adopted', 'adopted'])
  const events = (await founder.read('theDay', { resolutionId }, head)) as { boards: Record<string, object> }
  const tapped = Object.values(events.boards).map((board) => Object.keys(board).length)
  expect(tapped.filter((states) => states > 0).sort()).toEqual([5, 5, 5, 5, 6])
})

test('what waits survives a closed page, and a vote that a colleague set stands @phone-only', async ({
  page,
  context,
  browser,
  founder,
}) => {
  const { head, resolutionId } = await foundDay(founder)
  await founder.signIn(context, head)
  await page.goto(`/resolutions/${resolutionId}/day`)
  await expect(title(page)).toContainText('No action')
  await context.setOffline(true)
  await tapVotes(page, 2, 0)
  await page.goto('about:blank')

  const colleague = await founder.person('head')
  const other = await browser.newContext()
  await founder.signIn(other, colleague)
  const { items } = (await founder.read('orderOfTheDay', { resolutionId }, head)) as OrderOfTheDay
  await founder.command(
    'boardVotes.set',
    { resolutionId, voteItemId: items[0]?.id, changes: [{ iso3: 'ALB', vote: 'no', seen: null }] },
    colleague,
  )
  await other.close()

  await context.setOffline(false)
  await page.goto(`/resolutions/${resolutionId}/day`)
  await expect(page.getByRole('alert').filter({ hasText: 'A colleague saw it otherwise.' })).toContainText(
    'Albania: No stands, you had Yes.',
  )
  await expect(page.getByRole('button', { name: 'Albania: No', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('button', { name: 'Brazil: Yes', exact: true })).toHaveAttribute('aria-pressed', 'true')
})

test('the board is typed letter by letter and pasted whole', async ({ page, context, founder }) => {
  const { head, resolutionId } = await foundDay(founder)
  await founder.signIn(context, head)
  await page.goto(`/resolutions/${resolutionId}/day`)
  await expect(title(page)).toContainText('No action')
  await expect(page.getByRole('button', { name: 'Afghanistan: Yes' })).toBeVisible()
  for (const letter of ['y', 'n', 'a', 'x']) await page.keyboard.press(letter)
  await expect(page.locator('[data-figure=yes]')).toHaveText('1')
  await expect(page.locator('[data-figure=no]')).toHaveText('1')
  await expect(page.locator('[data-figure=abstain]')).toHaveText('1')
  await expect(page.getByRole('button', { name: 'Angola: Yes' })).toBeVisible()

  await page.getByRole('button', { name: 'Paste' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByLabel('Text of the board')
    .fill('In favour: Afghanistan, Norway, Sweden.\nAgainst: Albania, China.\nAbstaining: Algeria, Fiji.')
  await dialog.getByRole('button', { name: 'Read it' }).click()
  await expect(dialog.getByText('Read as 3–2–2.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Set 4 votes' }).click()
  await expect(page.locator('[data-figure=yes]')).toHaveText('3')
})

test('the page of the day is open to everybody @phone', async ({ page, context, founder }) => {
  // Two passes over a board of eight hundred keys take their time.
  test.slow()
  const { head, resolutionId } = await foundDay(founder)
  await founder.signIn(context, head)
  await page.goto(`/resolutions/${resolutionId}/day`)
  await expect(title(page)).toContainText('No action')
  await expectAccessible(page)
})
