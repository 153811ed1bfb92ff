import { expect, expectAccessible, PASSWORD, test } from './fixtures'

test('an administrator invites, the invited person chooses a password and is bound by the role', async ({
  page,
  context,
  browser,
  founder,
}) => {
  const admin = await founder.person('administrator')
  await founder.signIn(context, admin)
  await page.goto('/people')
  await page.getByRole('button', { name: 'Invite' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Berit Strand')
  await dialog.getByLabel('E-mail').fill('not an address')
  await dialog.getByLabel('Role').selectOption('Observer')
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  await expect(dialog.getByText('Write a whole e-mail address.')).toBeVisible()
  await expectAccessible(page)
  const email = `berit.${Date.now()}@example.org`
  await dialog.getByLabel('E-mail').fill(email)
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('row').filter({ hasText: email })).toContainText('Invited')

  const other = await browser.newContext()
  const invited = await other.newPage()
  await invited.goto(link)
  await expectAccessible(invited)
  await invited.getByLabel('Password', { exact: true }).fill('Password2024!')
  await invited.getByLabel('Once more', { exact: true }).fill('Password2024!')
  await invited.getByRole('button', { name: 'Choose this password' }).click()
  await expect(invited.getByText('among the most common')).toBeVisible()
  await invited.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await invited.getByLabel('Once more', { exact: true }).fill(PASSWORD)
  await invited.getByRole('button', { name: 'Choose this password' }).click()
  await expect(invited).toHaveURL(/\/resolutions$/)

  await invited.goto(link)
  await expect(invited.getByText('This link was used or has run out.')).toBeVisible()
  await invited.goto('/people')
  await expect(invited.getByText('Who works at this desk.')).toBeVisible()
  await expect(invited.getByText(admin.email)).toHaveCount(0)
  const answer = await invited.request.post('/api/commands/person.invite', {
    data: { mutationId: 'by-an-observer', input: { name: 'X', email: 'x@example.org', role: 'administrator' } },
  })
  expect(await answer.json()).toMatchObject({ status: 'refused', reason: 'not-allowed' })
  expect((await invited.request.get('/api/reads/people')).status()).toBe(404)
  expect((await invited.request.get('/settings')).status()).toBe(404)
  await other.close()
})

test('a disabled person is out within one request', async ({ page, context, browser, founder }) => {
  const admin = await founder.person('administrator')
  const ines = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([ines])
  const hers = await browser.newContext()
  await founder.signIn(hers, ines)
  expect((await hers.request.get(`/api/reads/resolution?resolutionId=${resolutionId}`)).status()).toBe(200)
  await founder.signIn(context, admin)
  await page.goto('/people')
  await page.getByRole('button', { name: `Change ${ines.name}` }).click()
  await page.getByRole('menuitem', { name: 'Disable' }).click()
  await expect(page.getByText(`${ines.name} is signed out and disabled.`)).toBeVisible()
  expect((await hers.request.get(`/api/reads/resolution?resolutionId=${resolutionId}`)).status()).toBe(401)
  const answer = await hers.request.post('/api/commands/outreach.set', {
    data: { mutationId: 'too-late-now', input: {} },
  })
  expect(answer.status()).toBe(401)
  await hers.close()
})

test.describe('an administrator who gives the role away', () => {
  // The list on the screen asks once more and is told that it is no longer there for this role.
  test.use({ expectedComplaints: [/404 \(Not Found\) .*\/api\/reads\/people/] })

  test('is bound by the new role at once', async ({ page, context, founder }) => {
    const admin = await founder.person('administrator')
    await founder.signIn(context, admin)
    await page.goto('/people')
    await expectAccessible(page)
    await page.getByRole('button', { name: `Change ${admin.name}` }).click()
    await page.getByRole('menuitem', { name: 'Name, e-mail and role' }).click()
    await page.getByLabel('Role').selectOption('Head of delegation')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect((await context.request.get('/api/reads/people')).status()).toBe(404)
  })
})

test('settings are saved, and mistakes stand at their fields', async ({ page, context, founder }) => {
  const admin = await founder.person('administrator')
  await founder.signIn(context, admin)
  await page.goto('/settings')
  await expectAccessible(page)
  await page.getByLabel('Stale after days').fill('many')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Write a whole number of days')).toBeVisible()
  await page.getByLabel('Stale after days').fill('14')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  const state = page.getByRole('combobox', { name: 'The delegation’s State' })
  await expect(state).toHaveAttribute('aria-required', 'true')
  await expect(state).toHaveValue('Norway')
  await state.fill('norw')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('banner')).toContainText('Norway')
  await page.getByLabel('Session', { exact: true }).fill('71')
  await page.getByRole('combobox', { name: 'State in the first place' }).fill('cote d')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Seat', exact: true }).click()
  await expect(page.getByText('Session 71 is seated.')).toBeVisible()
})
