import { expect, expectAccessible, test } from './fixtures'

test.setTimeout(120_000)

interface Item {
  id: string
  bodyId: string
}

type Vote = [iso3: string, expected: string, confidence: string | null]

const COUNT: readonly Vote[] = [
  ...['NOR', 'SWE', 'DNK', 'FIN', 'ISL'].map((iso3): Vote => [iso3, 'yes', 'firm']),
  ['CHL', 'yes', 'leaning'],
  ['RUS', 'no', 'firm'],
  ['IND', 'abstain', 'likely'],
]

/** Everybody else is against us as far as anybody knows, so that the count claims a result. */
const AGAINST = ['CHN', 'IRN', 'SYR']

test.describe('the dashboard', () => {
  test('says who is counted how, by which rule, and leads to the rows behind each figure', async ({
    page,
    context,
    founder,
  }) => {
    const head = await founder.person('head')
    const { resolutionId } = await founder.resolution([head], { bodyId: 'SC', actionDate: '2026-06-01' })
    const { voteItems } = (await founder.read('resolution', { resolutionId }, head)) as { voteItems: Item[] }
    const voteItemId = voteItems[0]?.id ?? ''
    await founder.signIn(context, head)

    await page.goto(`/resolutions/${resolutionId}`)
    await expect(page.getByText('Not counted yet')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Start with the last vote' })).toBeVisible()
    await expectAccessible(page)

    const sheet = (await founder.read('countSheet', { resolutionId, voteItemId }, head)) as {
      rows: { iso3: string; mayVote: boolean; voteVersion: number }[]
    }
    const voters = sheet.rows.filter((row) => row.mayVote).map(({ iso3 }) => iso3)
    expect(voters).toHaveLength(15)
    const changes = voters.map((iso3, at) => {
      const held = at < 11 ? { expected: 'yes', confidence: 'firm' } : { expected: 'abstain', confidence: 'likely' }
      return { iso3, version: 0, ...held, source: 'Ambassador, call' }
    })
    await founder.command('expectedVotes.set', { resolutionId, voteItemId, changes }, head)

    // The page that stands open draws what was counted, without being asked.
    await expect(page.getByRole('heading', { level: 1, name: /Adopted/ })).toBeVisible({ timeout: 20_000 })
    await expect(page.getByText('Charter Article 27')).toBeVisible()
    await expect(page.getByRole('table', { name: 'The count by vote and confidence' })).toContainText('11')
    await expect(page.getByRole('table', { name: /read more strictly/ })).toContainText('11–0–0')
    await expect(page.getByRole('group', { name: /11 Yes \(11 firm\)/ }).getByRole('link')).toHaveCount(15)
    await expectAccessible(page)

    await page
      .getByRole('table', { name: 'The count by vote and confidence' })
      .getByRole('link', { name: '11' })
      .first()
      .click()
    await expect(page).toHaveURL(/\/count\?.*vote=yes/)
  })

  test('warns where the members of the body are not all known for its date @phone', async ({
    page,
    context,
    founder,
  }) => {
    const head = await founder.person('head')
    const given = { bodyId: 'SC', session: '2027', actionDate: '2027-02-01', plenaryDate: null, deadlines: [] }
    const { resolutionId } = await founder.resolution([head], given)
    await founder.signIn(context, head)
    await page.goto(`/resolutions/${resolutionId}`)
    await expect(page.getByText('Not counted yet')).toBeVisible()
    await expect(page.getByText('Only 10 of 15 members are known for this date.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'membership' }).click()
    await expect(page).toHaveURL(/\/states\/membership$/)
  })

  test('tells what changed, who changed it and in whose words', async ({ page, context, founder }) => {
    const head = await founder.person('head')
    const ines = await founder.person('negotiator', 'Ines Solberg')
    const { resolutionId } = await founder.resolution([head, ines])
    const { voteItems } = (await founder.read('resolution', { resolutionId }, head)) as { voteItems: Item[] }
    const voteItemId = voteItems[0]?.id ?? ''
    const set = (changes: object[]) => founder.command('expectedVotes.set', { resolutionId, voteItemId, changes }, ines)
    const all = [...COUNT, ...AGAINST.map((iso3): Vote => [iso3, 'no', 'firm'])]
    await set(
      all.map(([iso3, expected, confidence]) => ({
        iso3,
        version: 0,
        expected,
        confidence,
        source: 'Counsellor, corridor',
      })),
    )
    await founder.signIn(context, head)
    await page.goto(`/resolutions/${resolutionId}`)
    await expect(page.getByRole('heading', { level: 1, name: /Not enough known/ })).toBeVisible()
    const changed = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Changed/ }) })
    await expect(changed.getByText(`All ${all.length}`)).toBeVisible()
    await expect(changed.getByText('Counsellor, corridor').first()).toBeVisible()
    await expect(changed.getByTitle('Ines Solberg').first()).toHaveText('IS')
    await expectAccessible(page)
    // On paper it is one page.
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(paper.toString('latin1')).toMatch(/\/Type\s*\/Pages\s[^>]*\/Count 1\b/)
    await changed.getByRole('link', { name: '7 days' }).click()
    await expect(page).toHaveURL(/since=7d/)
    await expect(changed.getByRole('link', { name: '7 days' })).toHaveAttribute('aria-current', 'true')
  })

  test('is read on a phone: the strip instead of the chamber @phone-only', async ({ page, context, founder }) => {
    const head = await founder.person('head')
    const { resolutionId } = await founder.resolution([head])
    const { voteItems } = (await founder.read('resolution', { resolutionId }, head)) as { voteItems: Item[] }
    const changes = COUNT.map(([iso3, expected, confidence]) => ({ iso3, version: 0, expected, confidence }))
    await founder.command('expectedVotes.set', { resolutionId, voteItemId: voteItems[0]?.id, changes }, head)
    await founder.signIn(context, head)
    await page.goto(`/resolutions/${resolutionId}`)
    await expect(page.getByRole('img', { name: /^The count: 6 Yes/ })).toBeVisible()
    await expect(page.getByRole('group', { name: /The chamber/ })).toBeHidden()
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  })

  test('is not there for who is not on the team', async ({ page, context, founder, expectedComplaints }) => {
    expectedComplaints.push(/404/)
    const head = await founder.person('head')
    const stranger = await founder.person('negotiator')
    const { resolutionId, title } = await founder.resolution([head])
    await founder.signIn(context, stranger)
    const response = await page.goto(`/resolutions/${resolutionId}`)
    expect(response?.status()).toBe(404)
    await page.goto('/resolutions')
    await expect(page.getByRole('heading', { name: /^Ours/ })).toBeVisible()
    await expect(page.getByText(title)).toHaveCount(0)
  })
})
