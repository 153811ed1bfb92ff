import { expect, expectAccessible, PASSWORD, test } from './fixtures'
import { ownServer } from './founding/ownServer'

test('an empty database leads to the set-up, and the set-up to the first page', async ({ page }) => {
  const { url, stop } = await ownServer()
  try {
    for (const asked of ['/', '/resolutions', '/people', '/sign-in', '/forgotten-password']) {
      await page.goto(`${url}${asked}`)
      await expect(page).toHaveURL(`${url}/set-up`)
    }
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Set up Penholder' }).click()
    await expect(page.getByText('Choose the State you speak for.')).toBeVisible()
    await page.getByRole('combobox', { name: 'State' }).fill('norge')
    await page.keyboard.press('Backspace')
    await page.getByRole('combobox', { name: 'State' }).fill('NOR')
    await page.keyboard.press('Enter')
    await page.getByLabel('Name', { exact: true }).fill('Erik Dahl')
    await page.getByLabel('E-mail').fill('erik.dahl@example.org')
    await page.getByLabel('Password', { exact: true }).fill('too short')
    await page.getByLabel('Once more', { exact: true }).fill('too short')
    await page.getByRole('button', { name: 'Set up Penholder' }).click()
    await expect(page.getByText('Use at least 12 characters')).toBeVisible()
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Erik Dahl')
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByLabel('Once more', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Set up Penholder' }).click()
    await expect(page).toHaveURL(`${url}/resolutions`)
    await page.goto(`${url}/set-up`)
    await expect(page).toHaveURL(`${url}/resolutions`)
  } finally {
    stop()
  }
})

test.describe('with the sample', () => {
  // The live stream of the page one signs out from asks once more.
  test.use({ expectedComplaints: [/401 \(Unauthorized\) .*\/api\/live/] })

  test('the set-up fills the sample, whose people nobody can sign in as', async ({ page }) => {
    // The whole autumn of 2015 is told through the commands.
    test.slow()
    const { url, stop } = await ownServer()
    try {
      await page.goto(url)
      await page.getByRole('radio', { name: 'The sample of 2015' }).check()
      await page.getByLabel('Name', { exact: true }).fill('Kari Moe')
      await page.getByLabel('E-mail').fill('kari.moe@example.org')
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
      await page.getByLabel('Once more', { exact: true }).fill(PASSWORD)
      await page.getByRole('button', { name: 'Set up Penholder' }).click()
      await expect(page).toHaveURL(`${url}/resolutions`, { timeout: 120_000 })
      await expect(page.getByText('Human rights defenders').first()).toBeVisible()
      await page.goto(`${url}/account`)
      await page.getByRole('button', { name: 'Sign out', exact: true }).click()
      await page.getByLabel('E-mail').fill('erik.dahl@example.org')
      await page.getByLabel('Password', { exact: true }).fill('harbour lights in rain')
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await expect(page.getByText('do not belong together')).toBeVisible()
    } finally {
      stop()
    }
  })
})
