import { expect, expectAccessible, test } from './fixtures'

test.describe('a talk that cannot be sent', () => {
  test.use({
    expectedComplaints: async ({ browserName: _browser }, use) => use([/ERR_FAILED/]),
  })

  test('waits as it was typed, counts once when it arrives, and can be taken back', async ({
    page,
    context,
    founder,
  }) => {
    const maja = await founder.person('negotiator')
    const { resolutionId } = await founder.resolution([maja])
    await founder.signIn(context, maja)
    await page.goto(`/resolutions/${resolutionId}/count?open=LBN`)
    const panel = page.getByRole('complementary', { name: 'Lebanon' })
    const said = panel.getByRole('textbox', { name: 'What did Lebanon say?' })
    await page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
    await said.fill('Content with OP 3.')
    await panel.getByRole('textbox', { name: 'With whom' }).fill('Counsellor')
    await panel.getByRole('combobox', { name: /^Vote told/ }).selectOption('Yes')
    await said.press('Enter')
    await expect(page.getByText('Talk with Lebanon waits on this device.')).toBeVisible()
    await expect(said).toHaveValue('')
    const waiting = panel.getByRole('status').filter({ hasText: 'Waits on this device' })
    await page.reload()
    await expect(waiting).toContainText('Corridor, Counsellor. Content with OP 3.')
    await page.unroute('**/*')
    await expect(waiting).toHaveCount(0)
    const story = panel.getByRole('region', { name: 'Said and recorded' })
    await expect(story.getByText('Corridor, Counsellor. Content with OP 3.')).toHaveCount(1)
    await expect(page.locator('#cell-LBN-expected')).toHaveAccessibleName('Lebanon, expected vote, Yes, likely')

    await said.fill('Will come to the room.')
    await said.press('Enter')
    await expect(story.getByText('Corridor. Will come to the room.')).toBeVisible()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(story.getByText(`Taken back by ${maja.name}.`)).toBeVisible()
    await expect(page.locator('#cell-LBN-expected')).toHaveAccessibleName('Lebanon, expected vote, Yes, likely')
  })

  test('stands in the form again when the desk does not take it', async ({ page, context, founder }) => {
    const maja = await founder.person('negotiator')
    const { resolutionId } = await founder.resolution([maja])
    await founder.signIn(context, maja)
    // Cut off from the live stream, the page has not heard that the resolution was put away.
    await page.route('**/api/live*', (route) => route.abort())
    await page.goto(`/resolutions/${resolutionId}/count?open=LBN`)
    const panel = page.getByRole('complementary', { name: 'Lebanon' })
    const said = panel.getByRole('textbox', { name: 'What did Lebanon say?' })
    await said.fill('Content with OP 3.')
    await founder.command('resolution.archive', { resolutionId, archived: true })
    await said.press('Enter')
    await expect(panel.getByText('This resolution is archived, so nothing was changed.')).toBeVisible()
    await expect(said).toHaveValue('Content with OP 3.')
  })
})

test('a sponsor that withdraws says why and from which version; the log and the State’s page tell it', async ({
  page,
  context,
  founder,
}) => {
  // Four audits of long pages.
  test.slow()
  const maja = await founder.person('negotiator')
  const { resolutionId, title } = await founder.resolution([maja])
  const changes = [{ iso3: 'FJI', version: 0, coSponsorship: 'registered' }]
  await founder.command('outreach.set', { resolutionId, changes }, maja)
  await founder.signIn(context, maja)
  await page.goto(`/resolutions/${resolutionId}/count?open=FJI`)
  const panel = page.getByRole('complementary', { name: 'Fiji' })
  await panel.getByRole('combobox', { name: 'Change the co-sponsorship' }).selectOption('Withdrawn')
  const form = panel.getByRole('form', { name: 'Withdrawal of Fiji' })
  await form.getByRole('button', { name: 'Record the withdrawal' }).click()
  await expect(form.getByText('Say why it withdrew.')).toBeVisible()
  await form.getByLabel('Why it withdrew').fill('OP 8 was touched')
  await form.getByLabel('From which version').fill('L.46/Rev.1')
  await form.getByRole('button', { name: 'Record the withdrawal' }).click()
  await expect(panel.getByText('Withdrew from L.46/Rev.1: OP 8 was touched.')).toBeVisible()

  await panel.getByRole('button', { name: 'Add', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name or post').fill('Counsellor')
  await dialog.getByLabel('E-mail').fill('not an address')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('Write a whole e-mail address')).toBeVisible()
  await dialog.getByLabel('E-mail').fill('counsellor@example.org')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(panel.getByRole('link', { name: 'Write to Counsellor' })).toBeVisible()

  await page.goto(`/resolutions/${resolutionId}/log?kind=outreach`)
  await expect(page.getByText('Withdrew from L.46/Rev.1: OP 8 was touched.')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/states/FJI')
  await expect(page.getByRole('link', { name: title }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Write to Counsellor' })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/resolutions/${resolutionId}/outreach`)
  await expectAccessible(page)
})

test('the search finds a State by an older name and opens it where one is', async ({ page, context, founder }) => {
  const maja = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([maja])
  await founder.signIn(context, maja)
  await page.goto(`/resolutions/${resolutionId}/outreach`)
  await page.getByRole('button', { name: 'Find a State or person' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('burma')
  await expect(page.getByRole('option', { name: /Myanmar/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/count\?open=MMR$/)
  await expect(page.getByRole('complementary', { name: 'Myanmar' })).toBeVisible()
})

test('a thumb sets votes, logs a talk and goes on to the next @phone-only', async ({ page, context, founder }) => {
  const maja = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([maja])
  await founder.signIn(context, maja)
  await page.goto(`/resolutions/${resolutionId}/count`)
  await page.locator('#cell-AFG-state').tap()
  const sheet = page.getByRole('complementary', { name: 'Afghanistan' })
  await sheet.getByRole('button', { name: 'No', exact: true }).tap()
  await sheet.getByRole('button', { name: /^Leaning/ }).tap()
  await expect(page.locator('#cell-AFG-expected')).toHaveAccessibleName('Afghanistan, expected vote, No, leaning')
  await expect(page.locator('[data-bottom-bar]')).toBeHidden()
  await sheet.getByRole('button', { name: 'Log a talk' }).tap()
  await sheet.getByRole('textbox', { name: 'What did Afghanistan say?' }).fill('Awaits capital.')
  await sheet.getByRole('button', { name: 'Log this talk' }).tap()
  await expect(sheet.getByRole('button', { name: 'Log a talk' })).toBeVisible()
  await sheet.getByRole('button', { name: 'Facts and history' }).tap()
  await expect(sheet.getByText('Corridor. Awaits capital.')).toBeVisible()
  await sheet.getByRole('button', { name: 'Next: Albania' }).tap()
  await expect(page.getByRole('complementary', { name: 'Albania' })).toBeVisible()
  await expectAccessible(page)
})

test('a talk closes the step that is due and says what comes next; one Undo brings both back @phone', async ({
  page,
  context,
  founder,
}) => {
  test.slow()
  const maja = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([maja])
  const changes = [{ iso3: 'LBN', version: 0, nextStep: 'Ask again', nextStepDue: '2015-11-20' }]
  await founder.command('outreach.set', { resolutionId, changes }, maja)
  await founder.signIn(context, maja)
  await page.goto(`/resolutions/${resolutionId}/count?q=lebanon&open=LBN`)
  const panel = page.getByRole('complementary', { name: 'Lebanon' })
  await expect(panel).toBeVisible()
  if (page.viewportSize()?.width === 390) {
    await panel.getByRole('button', { name: 'Facts and history' }).tap()
    await panel.getByRole('button', { name: 'Log a talk' }).tap()
    const send = await panel.getByRole('button', { name: 'Log this talk' }).boundingBox()
    expect(Math.min(send?.width ?? 0, send?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  await panel.getByRole('textbox', { name: 'What did Lebanon say?' }).fill('Asked again; awaits capital.')
  await expect(panel.getByRole('checkbox', { name: /^Done: Ask again/ })).toBeChecked()
  await panel.getByRole('textbox', { name: 'Next step after this talk' }).fill('Call the capital')
  await panel.getByLabel('Next step due').fill('2030-01-15')
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Log this talk' }).click()
  await expect(panel.getByRole('button', { name: 'Next step: Call the capital. Change' })).toBeVisible()
  const story = panel.getByRole('region', { name: 'Said and recorded' })
  await expect(story.getByText('Next: Call the capital, by 15 Jan.')).toBeVisible()
  const undo = page.getByRole('button', { name: /^Undo/ })
  if (page.viewportSize()?.width === 390) {
    // A toast leaves what a thumb presses next alone.
    const [toast, button] = [undo, panel.getByRole('button', { name: 'Log a talk' })]
    await expect(toast).toBeVisible()
    expect(((await toast.boundingBox())?.y ?? 0) + 44).toBeLessThan((await button.boundingBox())?.y ?? 0)
  }
  await undo.click()
  await expect(panel.getByRole('button', { name: 'Next step: Ask again. Change' })).toBeVisible()
  await expect(story.getByText(`Taken back by ${maja.name}.`)).toBeVisible()
})

test('Back closes the State and Forward opens it again; the address names it @phone', async ({
  page,
  context,
  founder,
}) => {
  const maja = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([maja])
  await founder.signIn(context, maja)
  await page.goto(`/resolutions/${resolutionId}/outreach`)
  await page.goto(`/resolutions/${resolutionId}/count?q=al`)
  const panel = (name: string) => page.getByRole('complementary', { name, exact: true })
  await page.locator('#cell-ALB-state').click()
  await expect(panel('Albania')).toBeVisible()
  await expect(page).toHaveURL(/count\?q=al&open=ALB$/)
  await page.goBack()
  await expect(panel('Albania')).toHaveCount(0)
  await expect(page).toHaveURL(/count\?q=al$/)
  await page.goForward()
  await expect(panel('Albania')).toBeVisible()

  // Stepping on writes over the entry; closing goes back to the sheet, whose filters stay.
  await page.locator('#cell-GTM-state').click()
  await expect(panel('Guatemala')).toBeVisible()
  await expect(page).toHaveURL(/open=GTM/)
  await panel('Guatemala').getByRole('button', { name: 'Close' }).click()
  await expect(panel('Guatemala')).toHaveCount(0)
  await expect(page).toHaveURL(/count\?q=al$/)
  await page.goBack()
  await expect(page).toHaveURL(/outreach$/)

  // One who was sent the address closes it where it is, and Back leads where he or she came from.
  await page.goto(`/resolutions/${resolutionId}/count?q=al&open=ALB`)
  await panel('Albania').getByRole('button', { name: 'Close' }).click()
  await expect(page).toHaveURL(/count\?q=al$/)
  await page.goBack()
  await expect(page).toHaveURL(/outreach$/)
})
