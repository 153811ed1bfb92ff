import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const paragraph = (id: string, text: string) => ({
  id,
  kind: 'operative',
  level: 0,
  text,
  openingLength: 5,
  state: 'open',
})

const sheetOf = (page: Page) => page.getByRole('textbox', { name: 'Working draft' })

/** Puts the caret before the last letter of a paragraph and writes. */
async function writeAtEnd(page: Page, at: number, words: string): Promise<void> {
  await sheetOf(page).locator('.words').nth(at).click()
  await expect(sheetOf(page).locator('.draft-paragraph').nth(at)).toHaveClass(/current/)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type(words)
}

async function writeAtStart(page: Page, at: number, words: string): Promise<void> {
  await sheetOf(page).locator('.words').nth(at).click()
  await expect(sheetOf(page).locator('.draft-paragraph').nth(at)).toHaveClass(/current/)
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+ArrowRight')
  await page.keyboard.type(words)
}

test('two people write in one draft, and neither overwrites the other', async ({ page, context, browser, founder }) => {
  const ines = await founder.person('negotiator', 'Ines Moe')
  const sondre = await founder.person('negotiator', 'Sondre Bakke')
  const { resolutionId } = await founder.resolution([ines, sondre])
  await founder.command(
    'draft.import',
    {
      resolutionId,
      label: 'Working draft',
      symbol: null,
      date: null,
      note: null,
      language: 'en',
      paragraphs: [
        paragraph('a', 'Urges all States to keep pilots safe;'),
        paragraph('b', 'Notes the work of the harbour masters;'),
      ],
      followsId: null,
      published: false,
    },
    ines,
  )
  await founder.signIn(context, ines)
  const elsewhere = await browser.newContext()
  await founder.signIn(elsewhere, sondre)
  const other = await elsewhere.newPage()
  const address = `/resolutions/${resolutionId}/text`
  await page.goto(address)
  await other.goto(address)
  const [mine, theirs] = [sheetOf(page).locator('.words'), sheetOf(other).locator('.words')]
  await expect(mine).toHaveCount(2)
  await expect(theirs).toHaveCount(2)

  await test.step('each sees in which paragraph the other is', async () => {
    const inMargin = (of: Page, at: number) => sheetOf(of).locator('.draft-paragraph').nth(at).locator('.margin-others')
    await mine.nth(0).click()
    await theirs.nth(1).click()
    await expect(inMargin(page, 1)).toHaveText('Sondre')
    await expect(inMargin(other, 0)).toHaveText('Ines')
    await theirs.nth(0).click()
    await expect(inMargin(page, 0)).toHaveText('Sondre')
    await expect(inMargin(page, 1)).toHaveText('')
  })

  await test.step('different paragraphs both stand', async () => {
    await Promise.all([writeAtEnd(page, 0, ' and rested'), writeAtEnd(other, 1, ' and pilots')])
    for (const words of [mine, theirs])
      await expect(words).toHaveText([
        'Urges all States to keep pilots safe and rested;',
        'Notes the work of the harbour masters and pilots;',
      ])
  })

  await test.step('changes to different words of one paragraph are merged', async () => {
    await other.route('**/text', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
    await writeAtEnd(other, 0, ' at sea')
    await writeAtStart(page, 0, ' strongly')
    await expect(page.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible()
    await expect(other.getByText(/^Not saved/)).toBeVisible()
    await other.unroute('**/text')
    for (const words of [mine, theirs])
      await expect(words.first()).toHaveText('Urges strongly all States to keep pilots safe and rested at sea;')
  })

  await test.step('a true conflict shows both readings to choose from', async () => {
    await other.route('**/text', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
    await writeAtEnd(other, 1, ' at night')
    await expect(other.getByText(/^Not saved/)).toBeVisible()
    await writeAtEnd(page, 1, ' by day')
    await expect(page.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible()
    await other.unroute('**/text')
    const box = other.getByRole('region', { name: 'Two readings of OP2' })
    await expect(box).toContainText('pilots at night;')
    await expect(box).toContainText('pilots by day;')
    await expect(other.getByText('Choose between two readings.')).toBeVisible()

    await other.reload()
    await expect(box).toContainText('pilots at night;')
    await expect(box).toContainText('You and Ines Moe changed the same words')
    await expect(theirs.nth(1)).toHaveText('Notes the work of the harbour masters and pilots at night;')
    await expect(other.getByText('Choose between two readings.')).toBeVisible()
    await other.getByRole('button', { name: 'Publish as…' }).click()
    await other.getByLabel('Label').fill('Zero draft')
    await other.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(other.getByText('Choose between two readings first: what is published never changes.')).toBeVisible()
    await other.getByRole('button', { name: 'Cancel' }).click()

    await box.getByRole('button', { name: 'Both, in brackets' }).click()
    for (const words of [mine, theirs])
      await expect(words.nth(1)).toHaveText('Notes the work of the harbour masters and pilots [at night] [by day];')
    await expect(other.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible()
    await other.getByRole('button', { name: 'Publish as…' }).click()
    await other.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(other.getByRole('article', { name: 'Zero draft' })).toContainText('pilots [at night] [by day];')
  })
  await elsewhere.close()
})

test.use({ expectedComplaints: async ({ browserName: _browser }, use) => use([/ERR_FAILED/, /Failed to fetch/]) })
