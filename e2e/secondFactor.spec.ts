import { Secret, TOTP } from 'otpauth'
import { expect, expectAccessible, PASSWORD, test } from './fixtures'

test('a second factor is turned on, asked for, used once, and replaced by a recovery code', async ({
  page,
  context,
  founder,
}) => {
  test.slow()
  const ines = await founder.person('head')
  await founder.signIn(context, ines)
  await page.goto('/account')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Turn it on' }).click()
  const shown = await page.getByText('Or type this key:').textContent()
  const totp = new TOTP({ secret: Secret.fromBase32((shown ?? '').replace(/^.*:/, '').replace(/\s/g, '')) })
  await page.getByLabel('One-time code').fill('000000')
  await page.getByLabel('Your password', { exact: true }).fill('not this one at all')
  await page.getByRole('button', { name: 'Turn the second factor on' }).click()
  await expect(page.getByText('This is not your password.')).toBeVisible()
  await page.getByLabel('Your password', { exact: true }).fill(PASSWORD)
  const used = totp.generate()
  await page.getByLabel('One-time code').fill(used)
  await page.getByRole('button', { name: 'Turn the second factor on' }).click()
  const shownCodes = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')
  await expect(shownCodes).toHaveCount(10)
  const codes = await shownCodes.allTextContents()
  await expectAccessible(page)

  await context.clearCookies()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(ines.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByLabel('One-time code').fill(used)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByText('This code was used.')).toBeVisible()
  await page.getByLabel('One-time code').fill(codes[0] ?? '')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/resolutions$/)
  await page.goto('/account')
  await expect(page.getByText('9 recovery codes are left')).toBeVisible()
})
