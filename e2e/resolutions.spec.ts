import { expect, expectAccessible, test } from './fixtures'

test.setTimeout(120_000)

test('a head founds a resolution, finds it among all, archives it and takes it out again', async ({
  page,
  context,
  founder,
}) => {
  const head = await founder.person('head')
  await founder.signIn(context, head)
  const title = `Wetlands ${Date.now()}`
  await page.goto('/resolutions/new')
  await page.getByRole('button', { name: 'Found the resolution' }).click()
  await expect(page.getByText('The short title is missing.')).toBeVisible()
  await page.getByLabel('Short title').fill(title)
  await expectAccessible(page)

  for (const label of ['Short title', 'Session', 'Day of action'])
    await expect(page.getByLabel(label)).toHaveAttribute('aria-required', 'true')
  await expect(page.getByLabel('Agenda item')).not.toHaveAttribute('aria-required')
  await expect(page.getByRole('checkbox', { name: 'Enter Norway as a sure Yes and as a sponsor' })).toBeChecked()
  await page.getByLabel('Session').fill('81')
  await page.getByLabel('Body').selectOption({ label: 'Second Committee (Economic and Financial)' })
  await page.getByLabel('Day of action').fill('2035-11-25')
  await page.getByRole('combobox', { name: 'Main sponsors' }).fill('chil')
  await page.getByRole('combobox', { name: 'Main sponsors' }).press('Enter')
  await page.getByLabel('Target: registered sponsors').fill('40')
  await page.getByRole('button', { name: 'Add a deadline' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Informals 1')
  await page.getByLabel('Day', { exact: true }).fill('2035-11-03')
  await page.getByRole('button', { name: 'Found the resolution' }).click()
  await expect(page).toHaveURL(/\/resolutions\/[\w-]{36}$/)
  // Our own State is counted: it presents the text.
  await expect(page.getByText('Not enough known').first()).toBeVisible()
  await expect(page.getByText('1–0–0').first()).toBeVisible()
  await expect(page.getByText('Informals 1')).toBeVisible()
  const address = page.url()

  await page.goto('/resolutions')
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })
  await expect(row).toContainText('of 40')
  await expect(row).toContainText('Informals 1')
  await expectAccessible(page)

  await page.goto(`${address}/settings`)
  await page.getByRole('button', { name: 'Archive the resolution' }).click()
  await expect(page.getByRole('button', { name: 'Take out of the archive' })).toBeVisible()
  await page.goto('/resolutions')
  await expect(page.getByRole('heading', { name: title })).toHaveCount(0)
  await page.getByText('Earlier and archived').click()
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByText('Archived: to be read, not changed.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Log a talk' })).toHaveCount(0)
  await page.goto(`${address}/settings`)
  await page.getByRole('button', { name: 'Take out of the archive' }).click()
  await expect(page.getByRole('button', { name: 'Archive the resolution' })).toBeVisible()
})

test('two people who edit the same title see both and lose neither', async ({ page, context, founder }) => {
  const head = await founder.person('head', 'Hedda Moe')
  const other = await founder.person('negotiator', 'Olav Berge')
  const { resolutionId } = await founder.resolution([head, other])
  await founder.signIn(context, head)
  await page.goto(`/resolutions/${resolutionId}/settings`)
  await page.getByLabel('Agenda item').fill('72 (c)')
  const { version } = (await founder.read('resolution', { resolutionId }, other)) as { version: number }
  await founder.command('resolution.edit', { resolutionId, version, agendaItem: '69 (b)' }, other)
  await page.getByRole('button', { name: 'Save the text’s facts' }).click()
  const conflict = page.getByRole('alert').filter({ hasText: 'Olav Berge changed this' })
  await expect(conflict).toContainText('69 (b)')
  await expect(conflict).toContainText('72 (c)')
  await conflict.getByRole('button', { name: 'Set mine' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  const saved = (await founder.read('resolution', { resolutionId }, other)) as { agendaItem: string }
  expect(saved.agendaItem).toBe('72 (c)')
})

test('a rule of its own needs a reason, and a negotiator edits facts but steers nothing', async ({
  page,
  context,
  founder,
}) => {
  const head = await founder.person('head')
  const ines = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([head, ines])
  await founder.signIn(context, head)
  await page.goto(`/resolutions/${resolutionId}/settings`)
  await page.getByLabel('Decided by').selectOption({ label: 'Two-thirds of those present and voting' })
  await page.getByRole('button', { name: 'Save targets and rule' }).click()
  await expect(page.getByText('Say why another rule than the body’s applies.')).toBeVisible()
  await page.getByLabel('Why this rule').fill('Important question')
  await page.getByRole('button', { name: 'Save targets and rule' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await expectAccessible(page)

  await founder.signIn(context, ines)
  await page.goto(`/resolutions/${resolutionId}/settings`)
  await expect(page.getByRole('button', { name: 'Save the text’s facts' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Archive the resolution' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Save the team' })).toHaveCount(0)
})

test('one’s own next steps stand in one’s list', async ({ page, context, founder }) => {
  const ines = await founder.person('negotiator')
  const { resolutionId, title } = await founder.resolution([ines])
  const step = { responsibleId: ines.id, nextStep: 'Call before the group meets', nextStepDue: '2001-01-01' }
  await founder.command('outreach.set', { resolutionId, changes: [{ iso3: 'KEN', version: 0, ...step }] }, ines)
  await founder.signIn(context, ines)
  await page.goto('/my-list')
  await expect(page.getByRole('heading', { name: 'Yours: one next step' })).toBeVisible()
  await expect(page.getByText('Call before the group meets')).toBeVisible()
  await expect(page.getByText('overdue', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/resolutions')
  await expect(page.getByRole('link', { name: 'My list, 1' })).toBeVisible()
})
