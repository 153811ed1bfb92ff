import { expect, expectAccessible, PASSWORD, test } from './fixtures'

test('a page asked for leads to the sign-in and from there on to itself', async ({ page, founder }) => {
  const ines = await founder.person('negotiator')
  await page.goto('/account?from=mail')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount%3Ffrom%3Dmail$/)
  await expectAccessible(page)
  await page.getByLabel('E-mail').fill(ines.email.toUpperCase())
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/account\?from=mail$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(ines.name)
})

test('an address that leads elsewhere is not followed', async ({ page, founder }) => {
  const ines = await founder.person('observer')
  await page.goto('/sign-in?next=https://elsewhere.example/')
  await page.getByLabel('E-mail').fill(ines.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/resolutions$/)
})

test('five wrong passwords make the account wait, and lose nothing that was typed', async ({ page, founder }) => {
  const ines = await founder.person('negotiator')
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(ines.email)
  const password = page.getByLabel('Password', { exact: true })
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await password.fill(`wrong ${attempt}`)
    const answered = page.waitForResponse('**/api/auth/callback/credentials')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await answered
    await expect(page.getByText('do not belong together')).toBeVisible()
  }
  await password.fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByText('Too many attempts. Wait 15 minutes')).toBeVisible()
  await expect(page.getByLabel('E-mail')).toHaveValue(ines.email)
  await expect(password).toHaveValue(PASSWORD)
})

test.describe('in two browsers', () => {
  // The browser that was signed out learns it from the answer to its next request.
  test.use({ expectedComplaints: [/401 \(Unauthorized\)/] })

  test('signing out everywhere else ends another browser within one request', async ({
    page,
    context,
    browser,
    founder,
  }) => {
    const ines = await founder.person('negotiator')
    await founder.signIn(context, ines)
    const other = await browser.newContext()
    await founder.signIn(other, ines)
    const elsewhere = await other.newPage()
    await elsewhere.goto('/account')
    await expect(elsewhere.getByRole('heading', { level: 1 })).toContainText(ines.name)
    await page.goto('/account')
    await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
    await expect(page.getByText('Your other browsers are signed out.')).toBeVisible()
    await elsewhere.goto('/account')
    await expect(elsewhere).toHaveURL(/\/sign-in/)
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(page).toHaveURL(/\/sign-in$/)
    await page.goto('/account')
    await expect(page).toHaveURL(/\/sign-in/)
    await other.close()
  })
})
