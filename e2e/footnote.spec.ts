import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { readDraftFile } from '@/formats/draftFile'
import { expect, expectAccessible, test } from './fixtures'

const NOTE = 'Resolution 53/144, annex.'

/** The draft in a file that the export menu gives. */
async function exported(page: Page, entry: RegExp) {
  await page.getByRole('button', { name: /Export/ }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: entry }).click()
  const file = await download
  const read = readDraftFile(fs.readFileSync(await file.path()), file.suggestedFilename(), {
    take: 'accept',
    newId: (at) => `p${at}`,
  })
  if (!read.ok) throw new Error(read.reason)
  return read.draft.paragraphs
}

test('a footnote is written by keyboard and stays through saving, publishing, comparing and every file', async ({
  page,
  context,
  founder,
}) => {
  const ines = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([ines])
  const paragraph = (id: string, kind: string, text: string, openingLength: number) => ({
    id,
    kind,
    level: 0,
    text,
    openingLength,
    state: 'not-discussed',
  })
  const names = { label: 'Zero draft', symbol: null, date: null, note: null, language: 'en' }
  const paragraphs = [
    paragraph('t', 'title', 'Protection of harbour pilots', 0),
    paragraph('o', 'organ', 'The General Assembly,', 20),
    paragraph('a', 'preambular', 'Recalling the Declaration on pilots,', 9),
    paragraph('b', 'operative', 'Urges calm seas;', 5),
  ]
  await founder.command('draft.import', { resolutionId, ...names, paragraphs, followsId: null, published: true }, ines)
  await founder.signIn(context, ines)
  await page.goto(`/resolutions/${resolutionId}/text`)
  await page.getByRole('button', { name: 'Write on from Zero draft' }).click()
  const sheet = page.getByRole('textbox', { name: 'Working draft' })
  await sheet.getByText('Declaration on pilots').click()
  await expect(sheet.locator('.current')).toContainText('Declaration on pilots')
  await page.keyboard.press('End')
  await page.keyboard.press('Control+Alt+f')
  await page.keyboard.type(NOTE)
  await page.keyboard.press('Enter')
  await page.keyboard.type(' and its annex,')
  const words = sheet.locator('.words')
  await expect(words.nth(2)).toHaveText('Recalling the Declaration on pilots, and its annex,')
  await expect(words.nth(4)).toHaveText(NOTE)
  await expect(sheet.locator('.note-mark')).toHaveAttribute('data-note', '1')
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible()
  await expectAccessible(page)

  await page.reload()
  await expect(words.nth(4)).toHaveText(NOTE)
  await page.getByRole('button', { name: 'Publish as…' }).click()
  await page.getByLabel('Label').fill('Rev.1')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const article = page.getByRole('article', { name: 'Rev.1' })
  await expect(article.locator('sup')).toHaveText(['1', '1'])

  for (const entry of [/In the form of a UN draft/, /Track Changes/, /^Markdown/, /Plain text with/]) {
    const read = await exported(page, entry)
    const note = read.find(({ kind }) => kind === 'footnote')
    expect(note?.text, String(entry)).toBe(NOTE)
    expect(read.flatMap(({ footnotes = [] }) => footnotes)).toMatchObject([{ at: 36, noteId: note?.id }])
  }

  await page.getByRole('link', { name: 'Compare' }).first().click()
  await expect(page.getByRole('article').locator('ins').filter({ hasText: NOTE })).toBeVisible()
})
