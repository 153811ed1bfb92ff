import type { Locator, Page } from '@playwright/test'
import type { CountSheet } from '@/domain/count/sheet'
import type { OrderOfTheDay } from '@/domain/votes/orderOfTheDay'
import { expect, type Founder, PASSWORD, test } from './fixtures'

/** Nobody presses Tab more often than this to reach a thing. */
const PATIENCE = 60

/** Walks with Tab until the thing has the focus, which must then be seen. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  const reached = () => wanted.evaluate((node) => node === document.activeElement)
  for (let presses = 0; presses < PATIENCE && !(await reached()); presses += 1) await page.keyboard.press('Tab')
  expect(await reached(), `${wanted} is reached with Tab`).toBe(true)
  const ring = await wanted.evaluate((node) => {
    const rings = (one: Element | null): boolean =>
      one !== null && (getComputedStyle(one).outlineStyle !== 'none' || rings(one.parentElement))
    // A page that is written on shows its caret.
    return rings(node) || (node instanceof HTMLElement && node.isContentEditable)
  })
  expect(ring, `${wanted} shows that it has the focus`).toBe(true)
}

async function press(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press(key)
}

async function voteOf(founder: Founder, resolutionId: string, iso3: string): Promise<string | undefined> {
  const { items } = (await founder.read('orderOfTheDay', { resolutionId })) as OrderOfTheDay
  const voteItemId = items.find(({ bodyId }) => bodyId === 'GA-C3')?.id
  const sheet = (await founder.read('countSheet', { resolutionId, voteItemId })) as CountSheet
  return sheet.rows.find((row) => row.iso3 === iso3)?.expected
}

test('a negotiator signs in, finds a State, logs what it said and takes it back, without a mouse', async ({
  page,
  founder,
}) => {
  test.slow()
  const ines = await founder.person('negotiator')
  const { resolutionId, title } = await founder.resolution([ines])
  await page.goto('/sign-in')
  await tabTo(page, page.getByLabel('E-mail'))
  await page.keyboard.type(ines.email)
  await tabTo(page, page.getByLabel('Password', { exact: true }))
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/resolutions$/)

  await press(page, page.getByRole('link', { name: title }).first())
  await expect(page).toHaveURL(new RegExp(`/resolutions/${resolutionId}`))

  await press(page, page.getByRole('button', { name: 'Log a talk' }))
  await expect(page.getByRole('combobox', { name: 'State' })).toBeFocused()
  await page.keyboard.type('Kenya')
  await expect(page.getByRole('option', { name: /Kenya/ })).toBeVisible()
  await page.keyboard.press('Enter')
  const said = page.getByRole('textbox', { name: 'What did Kenya say?' })
  await expect(said).toBeFocused()
  await page.keyboard.type('Will vote in favour if the preamble stays')
  await tabTo(page, page.getByRole('combobox', { name: /^Vote told on/ }))
  await page.keyboard.type('Yes')
  await press(page, page.getByRole('button', { name: 'Log this talk' }))
  await expect(page.getByText('Talk with Kenya logged.')).toBeVisible()
  await expect.poll(() => voteOf(founder, resolutionId, 'KEN')).toBe('yes')

  await page.keyboard.press('Control+z')
  await expect(page.getByText('Taken back.')).toBeVisible()
  await expect.poll(() => voteOf(founder, resolutionId, 'KEN')).toBe('unknown')

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Find' }).getByRole('combobox')).toBeFocused()
  await page.keyboard.type('Kenya')
  await expect(page.getByRole('option', { name: /Kenya/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Kenya' })).toBeVisible()
})

test('a drafter writes, publishes and compares without a mouse', async ({ page, context, founder }) => {
  test.slow()
  const ines = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([ines])
  await founder.signIn(context, ines)
  await page.goto(`/resolutions/${resolutionId}/text`)
  await press(page, page.getByRole('button', { name: 'Begin with an empty page' }))
  const sheet = page.getByRole('textbox', { name: 'Working draft' })
  await tabTo(page, sheet)
  await page.keyboard.type('Harbour pilots')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The General Assembly,')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Recalling its earlier decisions on pilots,')
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible()

  // Tab promotes and demotes while one writes; Escape first leaves the page to Tab.
  await page.keyboard.press('Escape')
  await press(page, page.getByRole('button', { name: 'Publish as…' }))
  await tabTo(page, page.getByLabel('Label'))
  await page.keyboard.type('Zero draft')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: 'Zero draft' })).toContainText('Recalling its earlier decisions')

  await press(page, page.getByRole('button', { name: 'Write on from Zero draft' }))
  await tabTo(page, sheet)
  await page.keyboard.press('Control+End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type(' and their boats')
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible()
  await page.keyboard.press('Escape')
  await press(page, page.getByRole('link', { name: 'Compare', exact: true }))
  await expect(page.getByRole('article').locator('ins')).toContainText('and their boats')
})
