import { expect, expectAccessible, test } from './fixtures'

test('a view of the sheet is named, chosen, deleted and brought back; nobody else sees it @phone', async ({
  page,
  context,
  browser,
  founder,
}) => {
  test.slow()
  const [maja, sondre] = [await founder.person('negotiator'), await founder.person('negotiator')]
  const { resolutionId } = await founder.resolution([maja, sondre])
  await founder.signIn(context, maja)
  await page.goto(`/resolutions/${resolutionId}/count?group=GRULAC&q=ba`)
  const views = (name = 'Views') => page.locator('search').getByRole('button', { name, exact: true })
  await views().click()
  await page.getByRole('menuitem', { name: 'Keep this view …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Keep this view' })
  await dialog.getByLabel('Name').fill('Caribbean')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(views('Caribbean')).toBeVisible()

  await page.goto(`/resolutions/${resolutionId}/count`)
  await views().click()
  await expect(page.getByRole('menuitem', { name: 'Filter first, then keep it' })).toHaveAttribute('aria-disabled')
  await page.getByRole('menuitemradio', { name: 'Caribbean' }).click()
  await expect(page).toHaveURL(/count\?q=ba&group=GRULAC$/)
  await expect(page.getByRole('grid').getByRole('rowheader', { name: 'Bahamas' })).toBeVisible()
  await expectAccessible(page)

  const other = await browser.newContext()
  await founder.signIn(other, sondre)
  const seen = await other.request.get(`/api/reads/sheetViews?resolutionId=${resolutionId}`)
  expect(await seen.json()).toEqual([])
  await other.close()

  await views('Caribbean').click()
  await page.getByRole('menuitem', { name: 'Delete “Caribbean”' }).click()
  await expect(views()).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(views('Caribbean')).toBeVisible()
})
