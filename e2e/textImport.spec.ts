import { expect, expectAccessible, test } from './fixtures'

const TEXT = `Protection of harbour pilots
The General Assembly,
Recalling its earlier decisions on pilots,
Considering the tide,
1. Urges all States:
(a) To keep their pilots safe;
(b) To let them rest;
2. Decides to remain seized of the matter.`

test('a pasted text is looked at, corrected and taken in as the working draft', async ({ page, context, founder }) => {
  const ines = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([ines])
  await founder.signIn(context, ines)
  await page.goto(`/resolutions/${resolutionId}/text/import`)
  await page.getByLabel('Or paste the text').fill(TEXT)
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByRole('heading', { name: 'Understood as 8 paragraphs' })).toBeVisible()
  await expect(page.getByLabel('OP1(b) is')).toHaveValue('operative')
  const first = page.getByRole('listitem').filter({ hasText: 'Recalling its earlier decisions' })
  await expect(first.locator('em')).toHaveText('Recalling')
  await page.getByRole('button', { name: 'One opening word more of PP1' }).click()
  await expect(first.locator('em')).toHaveText('Recalling its')
  await page.getByLabel('PP2 is').selectOption('other')
  await expect(page.getByLabel('PP2 is')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByLabel('Label', { exact: true }).fill('Zero draft')
  await page.getByRole('button', { name: 'Take the text in' }).click()
  const sheet = page.getByRole('textbox', { name: 'Working draft' })
  await expect(sheet.locator('.words')).toHaveCount(8)
  await expect(sheet.locator('em').nth(1)).toHaveText('Recalling its')
  await expect(sheet.locator('.margin-label')).toContainText(['', '', 'PP1', '', 'OP1', 'OP1(a)', 'OP1(b)', 'OP2'])
})

test('a file that is no text gets a sentence', async ({ page, context, founder }) => {
  const ines = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([ines])
  await founder.signIn(context, ines)
  await page.goto(`/resolutions/${resolutionId}/text/import`)
  await page.getByLabel(/Choose a file/).setInputFiles({
    name: 'draft.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('%PDF-1.7 not a document'),
  })
  await expect(page.getByText(/PDF|Word document/).last()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take the text in' })).toHaveCount(0)
})
