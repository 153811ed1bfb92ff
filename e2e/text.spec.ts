import { expect, expectAccessible, test } from './fixtures'

test('a draft is written, published, edited, compared and taken out as a redline', async ({
  page,
  context,
  founder,
}) => {
  const ines = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([ines])
  await founder.signIn(context, ines)
  await page.goto(`/resolutions/${resolutionId}/text`)
  await page.getByRole('button', { name: 'Begin with an empty page' }).click()
  const sheet = page.getByRole('textbox', { name: 'Working draft' })
  await sheet.click()
  await page.keyboard.type('Protection of harbour pilots')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The General Assembly,')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Recalling also its earlier decisions on pilots,')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Preambular' }).click()
  await page.getByRole('menuitemradio', { name: 'Operative' }).click()
  await page.keyboard.type('Urges all States to keep their pilots safe;')
  await page.keyboard.press('Enter')
  await page.keyboard.type('in every harbour;')
  await page.keyboard.press('Tab')
  await expect(sheet.locator('em')).toHaveText(['The General Assembly', 'Recalling also', 'Urges'])
  await expect(sheet.locator('.margin-label')).toContainText(['', '', 'PP1', 'OP1', 'OP1(a)'])
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible()
  await expectAccessible(page)

  await page.reload()
  await expect(sheet.getByText('keep their pilots safe;')).toBeVisible()
  await page.getByRole('button', { name: 'Publish as…' }).click()
  await page.getByLabel('Label').fill('Zero draft')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByRole('article', { name: 'Zero draft' })).toContainText('Urges all States to keep')
  await expect(sheet).toHaveCount(0)

  await page.getByRole('button', { name: 'Write on from Zero draft' }).click()
  await sheet.getByText('keep their pilots safe;').click()
  await expect(sheet.locator('.current')).toContainText('keep their pilots safe;')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type(' and rested')
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible()
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('article').locator('ins')).toContainText('and rested')

  await page.getByRole('button', { name: /Export/ }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /Track Changes/ }).click()
  expect((await download).suggestedFilename()).toMatch(/\.docx$/)
})

test('keys split, join, move and bracket; undo takes each back; a saved state comes back', async ({
  page,
  context,
  founder,
}) => {
  const ines = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([ines])
  const paragraph = (id: string, text: string) => ({
    id,
    kind: 'operative',
    level: 0,
    text,
    openingLength: 5,
    state: 'not-discussed',
  })
  await founder.command(
    'draft.import',
    {
      resolutionId,
      label: 'Zero draft',
      symbol: null,
      date: null,
      note: null,
      language: 'en',
      paragraphs: [paragraph('a', 'Urges calm seas;'), paragraph('b', 'Notes the tide;')],
      followsId: null,
      published: false,
    },
    ines,
  )
  await founder.signIn(context, ines)
  await page.goto(`/resolutions/${resolutionId}/text`)
  const sheet = page.getByRole('textbox', { name: 'Working draft' })
  const words = sheet.locator('.words')
  await words.nth(0).hover()
  const handle = await sheet.locator('.drag-handle').first().boundingBox()
  const target = await words.nth(1).boundingBox()
  if (!handle || !target) throw new Error('Nothing to drag.')
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2)
  await page.mouse.down()
  await page.mouse.move(target.x, target.y, { steps: 5 })
  await page.mouse.move(target.x + 40, target.y + target.height - 2, { steps: 5 })
  await page.mouse.up()
  await expect(words).toHaveText(['Notes the tide;', 'Urges calm seas;'])
  await page.keyboard.press('Control+z')
  await expect(words).toHaveText(['Urges calm seas;', 'Notes the tide;'])

  await sheet.getByText('the tide;').click()
  // The page marks the paragraph once it has heard of the caret; a key pressed before that is about another.
  await expect(sheet.locator('.current')).toContainText('the tide;')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(words).toHaveText(['Notes the tide;', 'Urges calm seas;'])
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Welcomes the pilots;')
  await expect(words).toHaveText(['Notes the tide;', 'Welcomes the pilots;', 'Urges calm seas;'])
  await page.keyboard.press('Home')
  // The browser tells the editor of the caret after the key; the next key comes no sooner than a hand would send it.
  await expect.poll(() => page.evaluate(() => document.getSelection()?.anchorOffset)).toBe(0)
  await page.keyboard.press('Backspace')
  await expect(words).toHaveText(['Notes the tide; Welcomes the pilots;', 'Urges calm seas;'])
  await page.keyboard.press('Control+z')
  await expect(words).toHaveText(['Notes the tide;', 'Welcomes the pilots;', 'Urges calm seas;'])

  await words.nth(2).dblclick({ position: { x: 60, y: 12 } })
  await page.getByRole('button', { name: 'Bracket the selection' }).click()
  await page.getByLabel('Who stands behind it').fill('EGY')
  await page.getByRole('button', { name: 'Bracket', exact: true }).click()
  await expect(sheet.locator('.attribution')).toHaveText('– EGY')
  await expect(page.getByText('1 bracket left')).toBeVisible()
  await page.getByRole('button', { name: 'State of OP3' }).click()
  await page.getByRole('menuitemradio', { name: 'bracketed' }).click()
  await expect(page.getByRole('heading', { name: 'OP3 is bracketed' })).toBeVisible()

  await page.getByText(/saved states$/).click()
  await page.getByRole('button', { name: 'Bring back' }).last().click()
  await expect(words).toHaveText(['Urges calm seas;', 'Notes the tide;'])
})
