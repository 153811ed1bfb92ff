import { expect, test } from './fixtures'

const FINGER = 44

test('a draft is written on a phone: the tools stay in reach, each wide enough for a thumb, and nothing jumps @phone-only', async ({
  page,
  context,
  founder,
}) => {
  const ines = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([ines])
  const paragraphs = Array.from({ length: 30 }, (_, at) => ({
    id: `p${at}`,
    kind: 'operative',
    level: 0,
    text: `Urges all States to keep the pilots of harbour ${at + 1} safe at sea and on land;`,
    openingLength: 5,
    state: 'open',
  }))
  const names = { label: 'Zero draft', symbol: null, date: null, note: null, language: 'en' }
  const input = { resolutionId, ...names, paragraphs, followsId: null, published: false }
  await founder.command('draft.import', input, ines)
  await founder.signIn(context, ines)
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`/resolutions/${resolutionId}/text`)
  const sheet = page.getByRole('textbox', { name: 'Working draft' })
  await expect(sheet.locator('.words')).toHaveCount(30)
  const shifted = await page.evaluate(() =>
    (globalThis as typeof globalThis & { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
  )
  expect(shifted).toBeLessThan(0.02)

  const toolbar = page.getByRole('toolbar', { name: 'Paragraph' })
  for (const tool of await toolbar.getByRole('button').all()) {
    const box = await tool.boundingBox()
    expect(
      Math.min(box?.width ?? 0, box?.height ?? 0),
      (await tool.getAttribute('aria-label')) ?? 'kind',
    ).toBeGreaterThanOrEqual(FINGER)
  }
  await sheet.getByText('harbour 25 safe').tap()
  await expect(toolbar).toBeInViewport()
  await toolbar.getByRole('button', { name: 'Move up' }).tap()
  await expect(sheet.locator('.words').nth(23)).toContainText('harbour 25')
  await toolbar.getByRole('button', { name: 'Down a level (Tab)' }).tap()
  await expect(sheet.locator('.margin-label').nth(23)).toHaveText(/OP23\(a\)/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
