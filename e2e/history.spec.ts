import fs from 'node:fs'
import type { BrowserContext } from '@playwright/test'
import { expect, expectAccessible, type Founder, test } from './fixtures'

/** Recorded votes of the test's own, in a year in which no other test votes. */
const RECORDED = [
  { date: '1987-11-20', votes: { FRA: 'Y', NOR: 'Y', KEN: 'N', FJI: 'A' } },
  { date: '1987-12-04', votes: { FRA: 'Y', NOR: 'Y', KEN: 'Y', FJI: 'A' } },
  { date: '1987-12-07', votes: { FRA: 'N', NOR: 'Y', KEN: 'X', FJI: 'Y' } },
] as const

const HEADING = 'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,title'

/** A voting file as the Digital Library writes it, a line a State. */
const votingFile = (mark: string): string =>
  RECORDED.flatMap(({ date, votes }, at) =>
    Object.entries(votes).map(
      ([iso3, vote]) =>
        `${mark}${at},${iso3},${iso3},${vote},${date},42,A/RES/42/${mark}/${at},,Text ${mark} of ${date}`,
    ),
  ).join('\n')

/** Imports them as a head of delegation does; oldest first. */
async function recorded(
  founder: Founder,
  context: BrowserContext,
): Promise<{ id: string; symbol: string; title: string }[]> {
  const mark = crypto.randomUUID().slice(0, 8)
  const sent = await context.request.post('/api/library/import?name=votes.csv', {
    headers: { 'content-type': 'text/csv' },
    data: `${HEADING}\n${votingFile(mark)}\n`,
  })
  expect(sent.status()).toBe(200)
  const found = async () =>
    (await founder.read('rollCalls', { text: mark })) as {
      total: number
      rollCalls: { id: string; symbol: string; title: string }[]
    }
  await expect.poll(async () => (await found()).total).toBe(RECORDED.length)
  return (await found()).rollCalls.toReversed()
}

test('the page of a State tells its votes on our texts before, its flips, and how often it agrees with whom', async ({
  page,
  context,
  founder,
}) => {
  const maja = await founder.person('head')
  const { resolutionId, title } = await founder.resolution([maja])
  await founder.signIn(context, maja)
  const [first, second, third] = await recorded(founder, context)
  if (!first || !second || !third) throw new Error('The library has not taken the votes.')
  await founder.command('predecessor.link', { resolutionId, rollCallId: first.id, relation: 'predecessor' }, maja)
  await founder.command('predecessor.link', { resolutionId, rollCallId: second.id, relation: 'predecessor' }, maja)
  await founder.command('predecessor.link', { resolutionId, rollCallId: third.id, relation: 'like' }, maja)
  await page.goto('/states/KEN')

  const voted = page.locator('section', { has: page.getByRole('heading', { name: /^Voted on our texts/ }) })
  const series = voted.locator('div', { has: page.getByRole('link', { name: title }) })
  await expect(series).toContainText('as we did in 1 of 2, changed once')
  const plenary = series.getByRole('listitem').filter({ hasText: second.symbol })
  await expect(plenary).toContainText('this text earlier, changed from No')
  await expect(series.getByRole('listitem').filter({ hasText: third.symbol })).toContainText('a like text')

  const agrees = page.locator('section', { has: page.getByRole('heading', { name: 'Agrees with' }) })
  await agrees.getByLabel('From').fill('1987-01-01')
  await agrees.getByLabel('To').fill('1987-12-04')
  await agrees.getByLabel('State or group').selectOption('FRA')
  await expect(agrees.getByRole('status')).toContainText(
    /^As France in \d+ of \d+ votes \(\d+%\); Yes against No in \d+/,
  )
  await agrees.getByText(/^The \d+ in which they voted alike/).click()
  await expect(agrees.getByRole('listitem').filter({ hasText: second.symbol })).toBeVisible()
  await expect(agrees.getByText(first.symbol)).toBeHidden()
  await agrees.getByText(/^The \d+ in which they differed/).click()
  await expect(agrees.getByText(first.symbol)).toBeVisible()
  await expect(agrees.getByText(third.symbol)).toHaveCount(0)
  await agrees.getByLabel('State or group').selectOption('UN-AFR')
  await expect(agrees.getByRole('status')).toHaveText('No recorded vote in which both took part.')
  await expectAccessible(page)

  const records = page.locator('section', { has: page.getByRole('heading', { name: 'Recorded votes' }) })
  const record = records.getByRole('link', { name: /of 1987-12-04$/, includeHidden: true }).first()
  await expect(record).toHaveAttribute('href', `/roll-calls/${second.id}`)
  await plenary.getByRole('link').click()
  await expect(page).toHaveURL(`/roll-calls/${second.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('of 1987-12-04')

  await expect(page.locator('#picture-recorded a[data-seat]')).toHaveCount(4)
  await page.getByRole('button', { name: 'Download the recorded vote' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'For a document' }).click()
  const file = fs.readFileSync(await (await download).path(), 'utf8')
  expect(file).toContain('3 Yes, 0 No, 1 Abstain, 0 not voting.')
  expect(file).not.toContain('var(')
  await expectAccessible(page)
})
