import { expect, expectAccessible, type Founder, test } from './fixtures'

interface Added {
  title: string
  paragraphLabel?: string
}

async function addAmendment(founder: Founder, resolutionId: string, added: Added): Promise<void> {
  const amendment = {
    ...{ kind: 'amendment', bodyId: 'GA-C3', symbol: null, date: '2015-11-25', meeting: null },
    ...{ moverIso3: null, moverName: null, versionId: null, paragraphLabel: null, recommended: 'no' },
    ...{ ruleOverride: null, ruleReason: null, procedural: false, consensusExpected: false },
    ...{ aboutId: null, rank: null, operative: [], excludes: [] },
  }
  await founder.command('voteItem.add', { resolutionId, ...amendment, ...added })
}

test('amendments stand furthest removed first by what they do, with the reason, and a hand may say otherwise', async ({
  page,
  context,
  founder,
}) => {
  const ines = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([ines], { plenaryDate: null, actionDate: '2015-11-25' })
  await addAmendment(founder, resolutionId, { title: 'Insert a new OP12' })
  await addAmendment(founder, resolutionId, { title: 'A/C.3/70/L.68', paragraphLabel: 'OP3' })
  await addAmendment(founder, resolutionId, { title: 'Delete OP8', paragraphLabel: 'OP8' })
  await founder.signIn(context, ines)
  await page.goto(`/resolutions/${resolutionId}/votes`)
  const titles = page
    .locator('main ol > li')
    .locator('a')
    .filter({ hasText: /^(Insert|A\/C|Delete)/ })
  await expect(titles).toHaveText(['Delete OP8', 'Insert a new OP12', 'A/C.3/70/L.68'])
  await expect(page.getByText('Deletes OP8, by its title: further removed than what changes or adds.')).toBeVisible()
  await expect(page.getByText('What it does to the text is not entered: it follows as it was filed.')).toBeVisible()

  await page.getByRole('button', { name: 'More on A/C.3/70/L.68' }).click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What it does').selectOption('It changes a paragraph')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(titles).toHaveText(['Delete OP8', 'A/C.3/70/L.68', 'Insert a new OP12'])
  await expect(page.getByText('Changes OP3: after what deletes, before what adds.')).toBeVisible()

  await page.getByRole('button', { name: 'More on Insert a new OP12' }).click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await dialog.getByLabel('How far removed').fill('1')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(titles).toHaveText(['Insert a new OP12', 'Delete OP8', 'A/C.3/70/L.68'])
  await expect(page.getByText('Ranked 1 for how far it is removed, by hand.')).toBeVisible()
})
