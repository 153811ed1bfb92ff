import { expect, expectAccessible, type Founder, test } from './fixtures'
import { addressOf, type RouteNames, routesOfTree } from './pageAddresses'

/** Open to whoever is not signed in. */
const OPEN = ['/sign-in', '/set-up', '/forgotten-password', '/link/[token]']

const routes = routesOfTree().filter((route) => route !== '/')
const closed = routes.filter((route) => !OPEN.includes(route))

/** A short record of a vote, as a press release prints it. */
const RECORD = 'In favour: France, Norway\nAgainst: China\nAbstaining: None'

const paragraph = (id: string, kind: string, text: string, openingLength: number) => ({
  id,
  kind,
  level: 0,
  text,
  openingLength,
  state: 'open',
})

/** A resolution with a text in two versions, a count and a recorded vote, so that no page is empty. */
async function aFullResolution(
  founder: Founder,
): Promise<{ names: RouteNames; who: Awaited<ReturnType<Founder['person']>> }> {
  const who = await founder.person('administrator')
  const { resolutionId } = await founder.resolution([who])
  const found = (await founder.read('resolution', { resolutionId }, who)) as { voteItems: { id: string }[] }
  const voteItemId = found.voteItems[0]?.id ?? ''
  const changes = ['FRA', 'DEU', 'CHN'].map((iso3, at) => ({ iso3, version: 0, expected: at === 2 ? 'no' : 'yes' }))
  await founder.command('expectedVotes.set', { resolutionId, voteItemId, changes }, who)
  const said = { resolutionId, iso3: 'FRA', how: 'corridor', withWhom: null, said: 'Supports the text as it stands.' }
  await founder.command('talk.log', said, who)
  const text = [
    paragraph('a', 'preambular', 'Recalling its resolutions on defenders,', 9),
    paragraph('b', 'operative', 'Urges all States to protect [human rights] defenders;', 5),
  ]
  const version = { resolutionId, symbol: null, date: '2015-11-02', note: null, language: 'en', paragraphs: text }
  const first = { ...version, label: 'L.46', followsId: null, published: true }
  const { versionId } = (await founder.command('draft.import', first, who)) as { versionId: string }
  await founder.command('draft.begin', { resolutionId, fromVersionId: versionId, label: 'Rev.1', language: 'en' }, who)
  const draft = (await founder.read('draft', { resolutionId, versionId }, who)) as { paragraphs: { id: string }[] }
  const decisions = { names: {}, twice: {} }
  const record = { resolutionId, voteItemId, text: RECORD, label: null, decisions, source: null }
  await founder.command('rollCall.import', record, who)
  const library = (await founder.read('rollCalls', {}, who)) as { rollCalls: { id: string }[] }
  const names = {
    resolutionId,
    voteItemId,
    versionId,
    paragraphId: draft.paragraphs[0]?.id ?? '',
    rollCallId: library.rollCalls[0]?.id ?? '',
    iso3: 'FRA',
  }
  return { names, who }
}

test('every page can be read by everybody, in the light and in the dark', async ({ page, context, founder }) => {
  test.setTimeout(1_200_000)
  const { names, who } = await aFullResolution(founder)
  await founder.signIn(context, who)
  for (const route of closed) {
    await test.step(route, async () => {
      const response = await page.goto(addressOf(route, names))
      expect(response?.status(), route).toBe(200)
      await expect(page.getByRole('main')).toBeVisible()
      await expectAccessible(page)
    })
  }
})
