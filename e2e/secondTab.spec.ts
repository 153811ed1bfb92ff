import type { Page } from '@playwright/test'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { expect, test } from './fixtures'

const cell = (page: Page, iso3: string) => page.locator(`#cell-${iso3}-expected`)

test('a second tab shows what happened between its drawing and its scripts, and goes on when the first is closed', async ({
  page: first,
  context,
  founder,
}) => {
  const [maja, sondre] = [await founder.person('negotiator'), await founder.person('negotiator')]
  const { resolutionId } = await founder.resolution([maja, sondre])
  const { voteItems } = (await founder.read('resolution', { resolutionId })) as ResolutionView
  const voteItemId = voteItems.find((item) => item.bodyId === 'GA-C3')?.id ?? ''
  const sondreSets = (iso3: string) => {
    const changes = [{ iso3, version: 0, expected: 'yes', confidence: 'likely' }]
    return founder.command('expectedVotes.set', { resolutionId, voteItemId, changes }, sondre)
  }
  await founder.signIn(context, maja)
  const stream = first.waitForResponse('**/api/live*')
  await first.goto(`/resolutions/${resolutionId}/count`)
  await stream

  const second = await context.newPage()
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await second.route('**/_next/static/**/*.js', async (route) => {
    await released
    await route.continue()
  })
  const drawn = await second.goto(`/resolutions/${resolutionId}/count`, { waitUntil: 'commit' })
  expect(await drawn?.finished()).toBeNull()
  await sondreSets('FRA')
  await expect(cell(first, 'FRA')).toHaveAccessibleName('France, expected vote, Yes, likely')
  release()
  await expect(cell(second, 'FRA')).toHaveAccessibleName('France, expected vote, Yes, likely')

  await sondreSets('GAB')
  await expect(cell(second, 'GAB')).toHaveAccessibleName('Gabon, expected vote, Yes, likely')
  await first.close()
  await sondreSets('HTI')
  await expect(cell(second, 'HTI')).toHaveAccessibleName('Haiti, expected vote, Yes, likely')
})
