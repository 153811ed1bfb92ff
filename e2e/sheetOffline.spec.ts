import type { Page } from '@playwright/test'
import type { Actor } from '@/domain/access'
import type { CountSheet, SheetRow } from '@/domain/count/sheet'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { expect, expectAccessible, type Founder, test } from './fixtures'

/** What requests leave in the console that the cut network swallows. */
const AWAY = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|net::ERR|status of 409|network error/

test.use({ expectedComplaints: async ({ browserName: _browser }, use) => use([AWAY]) })

/** What the strip says of them. */
const WAITING = /(entry waits|entries wait) on this device/

const cell = (page: Page, iso3: string, column = 'expected') => page.locator(`#cell-${iso3}-${column}`)
const grid = (page: Page) => page.getByRole('grid', { name: 'Count sheet' })

async function founded(founder: Founder) {
  const [maja, sondre] = [await founder.person('negotiator'), await founder.person('negotiator', 'Sondre Bakke')]
  const { resolutionId } = await founder.resolution([maja, sondre])
  const { voteItems } = (await founder.read('resolution', { resolutionId })) as ResolutionView
  const voteItemId = voteItems.find((item) => item.bodyId === 'GA-C3')?.id ?? ''
  const row = async (iso3: string): Promise<SheetRow | undefined> => {
    const sheet = (await founder.read('countSheet', { resolutionId, voteItemId })) as CountSheet
    return sheet.rows.find((one) => one.iso3 === iso3)
  }
  return { maja, sondre, resolutionId, voteItemId, row }
}

/** How many events of a kind the log has for a State. */
const told = async (founder: Founder, who: Actor, resolutionId: string, kind: string, state: string) =>
  ((await founder.read('changes', { resolutionId, kind, state }, who)) as { lines: unknown[] }).lines.length

async function setByKey(page: Page, iso3: string, key: string): Promise<void> {
  await cell(page, iso3).click()
  await page.keyboard.press(key)
}

test('what is entered on the sheet without a network waits at its cell, over a reload too, and is sent once', async ({
  page,
  context,
  founder,
}) => {
  test.slow()
  const { maja, sondre, resolutionId, voteItemId, row } = await founded(founder)
  await founder.signIn(context, maja)
  await page.goto(`/resolutions/${resolutionId}/count?group=WEOG&open=FRA`)
  const panel = page.getByRole('complementary', { name: 'France' })
  await expect(panel.getByRole('region', { name: 'Said and recorded' })).toBeVisible()

  await context.setOffline(true)
  await panel.getByRole('button', { name: 'Yes', exact: true }).click()
  await panel.getByRole('button', { name: /^Firm/ }).click()
  await panel.getByRole('button', { name: 'Next step: none. Change' }).click()
  await panel.getByRole('textbox', { name: 'Next step' }).fill('Ask again')
  await page.keyboard.press('Enter')
  await panel.getByRole('combobox', { name: 'Change the co-sponsorship' }).selectOption('Asked')
  await panel.getByRole('textbox', { name: 'What did France say?' }).fill('Content with OP 3.')
  await page.keyboard.press('Enter')
  await expect(panel.getByText('Corridor. Content with OP 3.')).toBeVisible()
  await expect(panel.getByText('Waits on this device')).toBeVisible()
  const waits = 'France, expected vote, Yes, firm, waits on this device'
  await expect(cell(page, 'FRA')).toHaveAccessibleName(waits)
  await expect(cell(page, 'FRA', 'nextStep')).toHaveAccessibleName('France, next step, Ask again, waits on this device')
  await expect(page.getByText('No network. 5 entries wait on this device.')).toBeVisible()
  await expectAccessible(page)

  // Sondre is first in a cell that Maja sets meanwhile. Her last change is taken back before it was ever sent.
  const changes = [{ iso3: 'DEU', version: 0, expected: 'no', confidence: 'firm' }]
  await founder.command('expectedVotes.set', { resolutionId, voteItemId, changes }, sondre)
  await panel.getByRole('button', { name: 'Close' }).click()
  await setByKey(page, 'DEU', 'y')
  await setByKey(page, 'ITA', 'a')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 'ITA')).toHaveAccessibleName('Italy, expected vote, Not known')
  await expect(page.getByText('No network. 8 entries wait on this device.')).toBeVisible()

  // A server that does not answer is as far away as no network; the page itself opens.
  await page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByText('No network. 8 entries wait on this device.')).toBeVisible()
  await expect(cell(page, 'FRA')).toHaveAccessibleName(waits)
  expect((await row('FRA'))?.expected).toBe('unknown')

  await page.unroute('**/*')
  await expect(page.getByText(WAITING)).toBeHidden()
  await expect(cell(page, 'FRA')).toHaveAccessibleName('France, expected vote, Yes, firm')
  expect(await row('FRA')).toMatchObject({
    ...{ expected: 'yes', confidence: 'firm', nextStep: 'Ask again', coSponsorship: 'asked' },
  })
  await expect(cell(page, 'ITA')).toHaveAccessibleName('Italy, expected vote, Not known')
  expect((await row('ITA'))?.expected).toBe('unknown')
  expect(await told(founder, maja, resolutionId, 'talks', 'FRA')).toBe(1)

  // The choice stands at the cell until it is made, over a reload as well.
  const choice = page.getByRole('alertdialog', { name: 'Sondre Bakke changed this first' })
  await expect(choice).toBeVisible()
  await page.reload()
  await choice.getByRole('button', { name: 'Set mine' }).click()
  await expect(choice).toHaveCount(0)
  await expect(cell(page, 'DEU')).toHaveAccessibleName('Germany, expected vote, Yes, leaning')
  await expect.poll(async () => (await row('DEU'))?.expected).toBe('yes')
})

test('what waits is sent from any page, and never as another person', async ({ page, context, founder }) => {
  test.slow()
  const { maja, sondre, resolutionId, row } = await founded(founder)
  await founder.signIn(context, maja)
  await page.goto(`/resolutions/${resolutionId}/count`)
  await grid(page).focus()
  await context.setOffline(true)
  await setByKey(page, 'FRA', 'y')
  await expect(page.getByText('No network. 1 entry waits on this device.')).toBeVisible()
  await founder.signIn(context, sondre)
  const refusal = page.waitForResponse('**/api/commands/expectedVotes.set')
  await context.setOffline(false)
  expect((await refusal).status()).toBe(409)
  await expect(page.getByText('Somebody else is signed in here now. 1 entry waits on this device.')).toBeVisible()
  await page.goto(`/resolutions/${resolutionId}/outreach`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect((await row('FRA'))?.expected).toBe('unknown')
  await founder.signIn(context, maja)
  await page.goto('/states')
  await expect.poll(async () => (await row('FRA'))?.expected).toBe('yes')
})

test('on a phone a row that waits says so, and so does the State @phone-only', async ({ page, context, founder }) => {
  test.slow()
  const { maja, resolutionId, row } = await founded(founder)
  await founder.signIn(context, maja)
  await page.goto(`/resolutions/${resolutionId}/count?q=afghanistan`)
  await cell(page, 'AFG', 'state').tap()
  const sheet = page.getByRole('complementary', { name: 'Afghanistan' })
  await expect(sheet).toBeVisible()
  await context.setOffline(true)
  await sheet.getByRole('button', { name: 'No', exact: true }).tap()
  await sheet.getByRole('button', { name: 'Log a talk' }).tap()
  await sheet.getByRole('textbox', { name: 'What did Afghanistan say?' }).fill('Awaits capital.')
  await sheet.getByRole('button', { name: 'Log this talk' }).tap()
  await expect(sheet.getByText('Corridor. Awaits capital.')).toBeVisible()
  await expect(page.getByText('No network. 2 entries wait on this device.')).toBeVisible()
  await expectAccessible(page)
  await sheet.getByRole('button', { name: 'Close' }).tap()
  await expect(page.getByRole('row', { name: /Afghanistan/ }).getByText('waits ·')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText(WAITING)).toBeHidden()
  await expect.poll(async () => (await row('AFG'))?.expected).toBe('no')
})
