import fs from 'node:fs'
import path from 'node:path'
import { expect, expectAccessible, test } from './fixtures'

// The test runner does not load the project's JSON modules as the server does: the facts are read as files.
const facts = (file: string): unknown =>
  JSON.parse(fs.readFileSync(path.join('domain', 'reference', 'data', file), 'utf8'))
const { committee } = facts('recordedVotes2015.json') as {
  committee: Record<'yes' | 'no' | 'abstain', string[]>
}
const stateNames = facts('stateNames.json') as Record<string, [string, ...unknown[]]>
const names = (iso3s: readonly string[]) => iso3s.map((iso3) => stateNames[iso3]?.[0] ?? iso3).join(', ')

/** The Committee's vote as a record prints it, with one name misspelt. */
const RECORD = `At the 56th meeting, on 25 November 2015, a recorded vote was taken on draft resolution
A/C.3/70/L.46/Rev.1, as orally revised.

In favour: ${names(committee.yes)}

Against: ${names(committee.no).replace('Zimbabwe', 'Zimbabwi')}

Abstaining: ${names(committee.abstain)}

The draft resolution was adopted by 117 votes to 14, with 40 abstentions.`

// Each walks through several pages, whose first drawing takes its time on a busy machine.
test.setTimeout(120_000)

interface Sheet {
  rows: { iso3: string; mayVote: boolean; recorded: string | null }[]
}

test('the roll call of 2015 is looked at, recorded at 117–14–40 beside the expected votes, and taken back', async ({
  page,
  context,
  founder,
}) => {
  const ines = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([ines])
  await founder.signIn(context, ines)
  await page.goto(`/resolutions/${resolutionId}/import`)
  await page.getByLabel('Text of the vote').fill('Minutes of a meeting at which nobody voted.')
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByText('No recorded vote was found.')).toBeVisible()

  await page.getByLabel('Text of the vote').fill(RECORD)
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByRole('heading', { name: 'Understood: 117–13–40' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Record/ })).toBeDisabled()
  await expectAccessible(page)
  await page.getByLabel('Which State is “Zimbabwi”').selectOption({ label: 'It is Zimbabwe' })
  await expect(page.getByRole('heading', { name: 'Understood: 117–14–40, 22 not voting' })).toBeVisible()
  await page.getByRole('button', { name: 'Record 117–14–40' }).click()
  await expect(page.getByRole('heading', { name: 'Imported: 117–14–40 is recorded' })).toBeVisible()

  const itemId = new URL((await page.getByRole('link', { name: 'The sheet' }).getAttribute('href')) ?? '', page.url())
  const voteItemId = itemId.searchParams.get('item') ?? ''
  const recorded = async () => {
    const { rows } = (await founder.read('countSheet', { resolutionId, voteItemId }, ines)) as Sheet
    const votes = rows.filter((row) => row.mayVote).map((row) => row.recorded)
    return ['yes', 'no', 'abstain', 'absent'].map((vote) => votes.filter((one) => one === vote).length)
  }
  expect(await recorded()).toEqual([117, 14, 40, 22])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'Taken back' })).toBeVisible()
  expect(await recorded()).toEqual([0, 0, 0, 0])
})

test('a sheet started from the roll call of 2015 counts 117–14–40, and the dashboard and the sheet agree', async ({
  page,
  context,
  founder,
}) => {
  const ines = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([ines])
  await founder.signIn(context, ines)
  await page.goto(`/resolutions/${resolutionId}/import`)
  const file = {
    name: 'press release.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(RECORD.replace('Zimbabwi', 'Zimbabwe')),
  }
  await page.getByLabel('Choose a file').setInputFiles({ ...file, buffer: Buffer.from('%PDF-1.7 and so on') })
  await expect(page.getByText('This is a PDF.')).toBeVisible()
  await page.getByLabel('Choose a file').setInputFiles(file)
  await page.getByRole('button', { name: 'Start the sheet from it, as leaning' }).click()
  await expect(page.getByRole('heading', { name: '171 States start as leaning' })).toBeVisible()

  await page.getByRole('link', { name: 'The sheet' }).click()
  await expect(page.getByText('117–14–40').first()).toBeVisible()
  await page.goto(`/resolutions/${resolutionId}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Approved 117–14–40')
})

test('a recorded vote stands beside the expected one: hits and misses by confidence', async ({
  page,
  context,
  founder,
}) => {
  const ines = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([ines])
  const { voteItems } = (await founder.read('resolution', { resolutionId }, ines)) as { voteItems: { id: string }[] }
  const voteItemId = voteItems[0]?.id ?? ''
  const expected = (iso3: string, vote: string, confidence: string) => ({
    iso3,
    version: 0,
    expected: vote,
    confidence,
  })
  const changes = [
    expected('NOR', 'yes', 'firm'),
    expected('ZAF', 'abstain', 'likely'),
    expected('KEN', 'no', 'leaning'),
  ]
  await founder.command('expectedVotes.set', { resolutionId, voteItemId, changes }, ines)
  const text = RECORD.replace('Zimbabwi', 'Zimbabwe')
  const input = { resolutionId, voteItemId, text, label: null, decisions: { names: {}, twice: {} }, source: null }
  await founder.command('rollCall.import', input, ines)
  await founder.signIn(context, ines)
  await page.goto(`/resolutions/${resolutionId}/recorded?item=${voteItemId}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Recorded 117–14–40')
  await expect(page.getByText('2 of 3', { exact: true })).toBeVisible()
  await expect(page.getByRole('row', { name: /South Africa/ })).toContainText('miss')
  await expect(page.getByRole('row', { name: /Norway/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'All', exact: true }).click()
  await expect(page.getByRole('row', { name: /Norway/ })).toContainText('hit')
  await expectAccessible(page)
})

test('an edited export comes back: changes first shown, a line not understood is left out only when agreed', async ({
  page,
  context,
  founder,
}) => {
  const ines = await founder.person('negotiator')
  const { resolutionId } = await founder.resolution([ines])
  await founder.signIn(context, ines)
  await page.goto(`/resolutions/${resolutionId}/import?kind=sheet`)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export the sheet' }).click()
  const saved = await (await download).createReadStream()
  let text = ''
  for await (const piece of saved) text += String(piece)
  expect(text.split('\r\n')).toHaveLength(197)
  const edited = text
    .replace(/^MNG,.*$/m, (line) => line.replace('not-asked,no,unknown', 'promised,no,yes'))
    .replace(/^ZWE,/m, 'Zimbabwi,')
  const buffer = Buffer.from(edited)
  await page.getByLabel('Choose a file').setInputFiles({ name: 'sheet.csv', mimeType: 'text/csv', buffer })
  await expect(page.getByRole('heading', { name: 'Understood: one State changes' })).toBeVisible()
  await expect(page.getByText('No State is called “Zimbabwi”. Is it Zimbabwe?')).toBeVisible()
  const confirm = page.getByRole('button', { name: 'Import the changes' })
  await expect(confirm).toBeDisabled()
  await expectAccessible(page)
  await page.getByLabel('Import the rest and leave this line out').check()
  await confirm.click()
  await expect(page.getByRole('heading', { name: 'Imported: one State changed.' })).toBeVisible()
  await page.goto(`/resolutions/${resolutionId}/sponsors`)
  await expect(page.getByRole('heading', { name: 'Promised orally 1' })).toBeVisible()
})
