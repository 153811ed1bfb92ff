import { readFile } from 'node:fs/promises'
import { BrowserlessClient } from '../bench/browserlessClient'
import { founded, HEAD_EMAIL, PASSWORD } from '../bench/faults/faultDesk'
import { startServer } from '../bench/serverProcess'
import { expect, type Founder, test } from './fixtures'

/** The generated file gives each of its votes a line for each of the 193 Member States, the last one in full. */
const MEMBERS = 193
const ASKED = 50_000
const VOTES = Math.ceil(ASKED / MEMBERS)
const LINES = VOTES * MEMBERS

interface Progress {
  status: string
  doneBytes: number
  totalBytes: number
  lines: number
  written: number
}

async function votingFile(founder: Founder, file: string): Promise<string> {
  await founder.votingFile(file, ASKED)
  return file
}

test('a voting file of fifty thousand lines comes in while one goes on working, and is found', async ({
  page,
  context,
  founder,
}, info) => {
  test.slow()
  const head = await founder.person('head')
  const { resolutionId } = await founder.resolution([head])
  await founder.signIn(context, head)
  await page.goto('/roll-calls')
  const file = await votingFile(founder, info.outputPath('whole library.csv'))
  await page.getByLabel('Import voting data').setInputFiles(file)
  const progress = page.getByRole('progressbar', { name: 'Import of whole_library.csv' })
  await expect(progress).toBeVisible()
  await expect(page.getByText(/^(begins|under way): [\d,]+ lines, [\d,]+ votes written$/)).toBeVisible()

  await page.goto(`/resolutions/${resolutionId}/count`, { waitUntil: 'commit' })
  const meanwhile = (await founder.read('libraryImports', {}, head)) as Progress[]
  expect(meanwhile[0]?.status, 'the import goes on after its page was left').toBe('running')
  await expect(page.getByRole('grid')).toBeVisible()
  const cell = page.locator('[data-column=expected]').first()
  await cell.click()
  await page.keyboard.press('y')
  await expect(page.locator('[data-column=expected]').first()).toHaveAttribute('aria-label', /Yes/)

  await page.goto('/roll-calls')
  const done = `done: ${LINES.toLocaleString('en-GB')} lines, ${VOTES} votes written`
  await expect(page.getByText(done)).toBeVisible({ timeout: 60_000 })
  await page.getByLabel('Symbol or words of the title').fill('invented text, number 137')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByText('One recorded vote')).toBeVisible()
  await page.getByRole('link', { name: 'Invented text, number 137' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Invented text, number 137')
  const figures = (await page.locator('.type-outcome').textContent())?.split('–').map(Number) ?? []
  expect(figures).toHaveLength(3)
  const away = Number(/(\d+) not voting/.exec((await page.getByText(/^\d+ not voting/).textContent()) ?? '')?.[1])
  expect(figures.reduce((sum, one) => sum + one, away)).toBe(MEMBERS)
})

test('an import goes on after its server was killed, and writes each vote once', async ({ founder }, info) => {
  test.slow()
  const dataDir = info.outputPath('data')
  await founded(dataDir, 1)
  const killed = await startServer({ dataDir })
  const client = new BrowserlessClient(killed.baseURL)
  await client.signIn(HEAD_EMAIL, PASSWORD)
  const progress = async () => JSON.parse((await client.read('/api/reads/libraryImports')).text)[0] as Progress
  const file = await votingFile(founder, info.outputPath('votes.csv'))
  const headers = { cookie: client.cookie, origin: killed.baseURL }
  const body = await readFile(file)
  const sent = await fetch(`${killed.baseURL}/api/library/import?name=votes.csv`, { method: 'POST', headers, body })
  expect(sent.status).toBe(200)
  await expect.poll(async () => (await progress()).written, { intervals: [20] }).toBeGreaterThan(0)
  const before = await progress()
  expect(before).toMatchObject({ status: 'running' })
  expect(before.doneBytes).toBeLessThan(before.totalBytes)
  await killed.end('SIGKILL')

  const next = await startServer({ dataDir })
  client.moveTo(next.baseURL)
  await expect.poll(async () => (await progress()).status, { timeout: 60_000 }).toBe('done')
  expect(await progress()).toMatchObject({ lines: LINES, written: VOTES })
  const found = await client.read('/api/reads/rollCalls?text=invented')
  expect(JSON.parse(found.text)).toMatchObject({ total: VOTES })
  await next.end('SIGTERM')
})
