import type { Page } from '@playwright/test'
import type { CountSheet, SheetRow } from '@/domain/count/sheet'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { expect, expectAccessible, type Founder, test } from './fixtures'

const FIRST_TWENTY = 'AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN'.split(' ')
const VOTES = ['yes', 'no', 'abstain', 'absent', 'unknown'] as const
const LETTERS = ['y', 'n', 'a', 'x', 'u'] as const
const CONFIDENCES = ['firm', 'likely', 'leaning'] as const

const grid = (page: Page) => page.getByRole('grid', { name: 'Count sheet' })
const cell = (page: Page, iso3: string) => page.locator(`#cell-${iso3}-expected`)

async function committeeItem(founder: Founder, resolutionId: string): Promise<string> {
  const { voteItems } = (await founder.read('resolution', { resolutionId })) as ResolutionView
  return voteItems.find((item) => item.bodyId === 'GA-C3')?.id ?? ''
}

async function rowsOf(founder: Founder, resolutionId: string): Promise<Map<string, SheetRow>> {
  const voteItemId = await committeeItem(founder, resolutionId)
  const sheet = (await founder.read('countSheet', { resolutionId, voteItemId })) as CountSheet
  return new Map(sheet.rows.map((row) => [row.iso3, row]))
}

test('a negotiator fills twenty States by keyboard, takes one back, and finds the keys', async ({
  page,
  context,
  founder,
}) => {
  test.slow()
  const maja = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([maja])
  await founder.signIn(context, maja)
  await page.goto(`/resolutions/${resolutionId}/count`)
  await grid(page).focus()
  for (const [index] of FIRST_TWENTY.entries()) {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press(LETTERS[index % 5] ?? 'u')
    if (index % 5 !== 4) await page.keyboard.press(String((index % 3) + 1))
  }
  await expect(cell(page, 'AFG')).toHaveAccessibleName('Afghanistan, expected vote, Yes, firm')
  await expect(cell(page, 'BTN')).toHaveAccessibleName('Bhutan, expected vote, Not known')
  await expect
    .poll(async () => {
      const rows = await rowsOf(founder, resolutionId)
      return FIRST_TWENTY.map((iso3) => `${rows.get(iso3)?.expected} ${rows.get(iso3)?.confidence}`)
    })
    .toEqual(
      FIRST_TWENTY.map((_, index) =>
        index % 5 === 4 ? 'unknown null' : `${VOTES[index % 5]} ${CONFIDENCES[index % 3]}`,
      ),
    )

  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('y')
  await expect(cell(page, 'BEN')).toHaveAccessibleName(/^Benin, expected vote, Yes/)
  await expect.poll(async () => (await rowsOf(founder, resolutionId)).get('BEN')?.expected).toBe('yes')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 'BEN')).toHaveAccessibleName('Benin, expected vote, Absent, firm')

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys of the sheet' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Benin' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('complementary', { name: 'Bhutan' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary', { name: 'Bhutan' })).toHaveCount(0)
})

test.describe('two people in the same cell', () => {
  // One of them is cut off from the live stream, and so has not seen the other's change.
  test.use({ expectedComplaints: async ({ browserName: _browser }, use) => use([/ERR_FAILED .*\/api\/live/]) })

  test('the second is told who was first, and chooses', async ({ page, context, founder }) => {
    const [maja, sondre] = [await founder.person('negotiator'), await founder.person('negotiator', 'Sondre Bakke')]
    const { resolutionId } = await founder.resolution([maja, sondre])
    const voteItemId = await committeeItem(founder, resolutionId)
    const sondreSets = async (expected: string) => {
      const version = (await rowsOf(founder, resolutionId)).get('FRA')?.voteVersion
      const changes = [{ iso3: 'FRA', version, expected, confidence: 'firm' }]
      await founder.command('expectedVotes.set', { resolutionId, voteItemId, changes }, sondre)
    }
    await founder.signIn(context, maja)
    await page.route('**/api/live*', (route) => route.abort())
    await page.goto(`/resolutions/${resolutionId}/count`)
    await cell(page, 'FRA').click()
    await sondreSets('yes')
    await page.keyboard.press('n')
    const choice = page.getByRole('alertdialog', { name: 'Sondre Bakke changed this first' })
    await expect(choice).toContainText('Yes')
    await expect(choice).toContainText('No')
    await choice.getByRole('button', { name: 'Keep Sondre’s' }).click()
    await expect(choice).toHaveCount(0)
    await expect(cell(page, 'FRA')).toHaveAccessibleName('France, expected vote, Yes, firm')
    expect((await rowsOf(founder, resolutionId)).get('FRA')?.expected).toBe('yes')

    await sondreSets('abstain')
    await cell(page, 'FRA').click()
    await page.keyboard.press('n')
    await choice.getByRole('button', { name: 'Set mine' }).click()
    await expect(cell(page, 'FRA')).toHaveAccessibleName(/^France, expected vote, No/)
    await expect.poll(async () => (await rowsOf(founder, resolutionId)).get('FRA')?.expected).toBe('no')
  })
})

test.describe('a second browser', () => {
  test.use({
    expectedComplaints: async ({ browserName: _browser }, use) => use([/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/]),
  })

  test('sees a change live, and what it missed when its connection was cut', async ({ page, context, founder }) => {
    const [maja, sondre] = [await founder.person('negotiator'), await founder.person('negotiator')]
    const { resolutionId } = await founder.resolution([maja, sondre])
    const voteItemId = await committeeItem(founder, resolutionId)
    const sondreSets = (iso3: string) =>
      founder.command(
        'expectedVotes.set',
        { resolutionId, voteItemId, changes: [{ iso3, version: 0, expected: 'yes', confidence: 'likely' }] },
        sondre,
      )
    await founder.signIn(context, maja)
    const stream = page.waitForResponse('**/api/live*')
    await page.goto(`/resolutions/${resolutionId}/count`)
    await stream
    await sondreSets('FRA')
    await expect(cell(page, 'FRA')).toHaveAccessibleName('France, expected vote, Yes, likely')

    await context.setOffline(true)
    await expect(page.getByText('The connection to the desk dropped.')).toBeVisible({ timeout: 30_000 })
    await sondreSets('GAB')
    await expect(cell(page, 'GAB')).toHaveAccessibleName('Gabon, expected vote, Not known')
    await context.setOffline(false)
    await expect(cell(page, 'GAB')).toHaveAccessibleName('Gabon, expected vote, Yes, likely', { timeout: 30_000 })
    await expect(page.getByText('The connection to the desk dropped.')).toHaveCount(0)
  })
})

test('an observer changes nothing', async ({ page, context, founder }) => {
  const berit = await founder.person('observer')
  const { resolutionId } = await founder.resolution([berit])
  await founder.signIn(context, berit)
  await page.goto(`/resolutions/${resolutionId}/count?open=FRA`)
  const panel = page.getByRole('complementary', { name: 'France' })
  await expect(panel.getByRole('region', { name: 'Said and recorded' })).toBeVisible()
  await expect(panel.getByRole('textbox')).toHaveCount(0)
  await expect(panel.getByRole('button', { name: /Yes|Firm|Change/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Log a talk' })).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await grid(page).focus()
  await page.keyboard.press('y')
  await expect(cell(page, 'FRA')).toHaveAccessibleName('France, expected vote, Not known')
  const voteItemId = await committeeItem(founder, resolutionId)
  const input = { resolutionId, voteItemId, changes: [{ iso3: 'FRA', version: 0, expected: 'yes' }] }
  const answer = await page.request.post('/api/commands/expectedVotes.set', {
    data: { mutationId: 'by-an-observer', input },
  })
  expect(await answer.json()).toMatchObject({ status: 'refused', reason: 'not-allowed' })
  expect((await rowsOf(founder, resolutionId)).get('FRA')?.expected).toBe('unknown')
})

test('a stranger does not see that the resolution exists', async ({ context, founder }) => {
  const [maja, stranger] = [await founder.person('negotiator'), await founder.person('negotiator')]
  const { resolutionId } = await founder.resolution([maja])
  await founder.signIn(context, stranger)
  for (const place of ['count', 'log', 'outreach']) {
    expect((await context.request.get(`/resolutions/${resolutionId}/${place}`)).status(), place).toBe(404)
  }
  for (const read of [`stateStory?resolutionId=${resolutionId}&iso3=FRA`, `changes?resolutionId=${resolutionId}`]) {
    expect((await context.request.get(`/api/reads/${read}`)).status(), read).toBe(404)
  }
  const states = await context.request.get('/api/reads/state?iso3=FRA')
  expect(((await states.json()) as { resolutions: unknown[] }).resolutions).toEqual([])
})

test('an address that names a State far down opens it in sight, on a small screen too @phone', async ({
  page,
  context,
  founder,
}) => {
  const maja = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([maja])
  await founder.signIn(context, maja)
  await page.goto(`/resolutions/${resolutionId}/count?open=ZWE`)
  await expect(page.getByRole('complementary', { name: 'Zimbabwe' })).toBeVisible()
  await expect(page.locator('#cell-ZWE-state')).toBeInViewport()
})
