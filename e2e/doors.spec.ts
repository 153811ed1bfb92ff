import fs from 'node:fs'
import { type APIRequestContext, request as newRequest } from '@playwright/test'
import { mayRole, type Role, seesEveryResolution } from '@/domain/access'
import { DOOR_ROWS, type DoorRow } from './doors/rows'
import { expect, type Founder, test } from './fixtures'

// Some hundred pages are asked for, one after the other.
test.setTimeout(240_000)

/** Every page and handler of the product, by the address its folder gives it. */
function doorsOf(): string[] {
  const files = fs.readdirSync('app', { recursive: true, encoding: 'utf8' })
  const doors = files.filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  return doors
    .map(
      (file) =>
        `/${file
          .split('/')
          .slice(0, -1)
          .filter((part) => !/^\(.*\)$/.test(part))
          .join('/')}`,
    )
    .sort()
}

const redirects = { maxRedirects: 0 }
const ask = async (asked: APIRequestContext, row: DoorRow, at: string) =>
  ('method' in row && row.method === 'POST'
    ? await asked.post(at, { ...redirects, data: {} })
    : await asked.get(at, redirects)
  ).status()

test('every page and every handler has a row', () => {
  expect(Object.keys(DOOR_ROWS).sort()).toEqual(doorsOf())
})

test('nobody who is not signed in gets past a door', async ({ baseURL, founder }) => {
  const { resolutionId } = await founder.resolution([])
  const nobody = await newRequest.newContext({ baseURL: baseURL ?? '' })
  for (const [door, row] of Object.entries(DOOR_ROWS)) {
    const at = addressOf(door, row, { resolutionId })
    const status = await ask(nobody, row, at)
    if ('open' in row) expect.soft(status, at).toBe(row.open)
    else if ('handler' in row) expect.soft(status, at).toBe(401)
    else {
      expect.soft(status, at).toBe(307)
      const answer = await nobody.get(at, redirects)
      expect.soft(new URL(answer.headers().location ?? '', baseURL).pathname, at).toBe('/sign-in')
    }
  }
  await nobody.dispose()
})

for (const role of ['administrator', 'head', 'negotiator', 'observer'] as const satisfies readonly Role[]) {
  for (const onTeam of [true, false]) {
    test(`${role} ${onTeam ? 'on' : 'off'} the team`, async ({ context, founder }) => {
      const person = await founder.person(role)
      const { resolutionId } = await founder.resolution(onTeam ? [person] : [])
      const found = (await founder.read('resolution', { resolutionId })) as { voteItems: { id: string }[] }
      const draft = {
        resolutionId,
        label: 'Zero',
        symbol: null,
        date: null,
        note: null,
        language: 'en',
        followsId: null,
      }
      const { versionId } = (await founder.command('draft.import', {
        ...draft,
        paragraphs: [PARAGRAPH],
        published: true,
      })) as {
        versionId: string
      }
      const { paragraphs } = (await founder.read('draft', { resolutionId, versionId })) as {
        paragraphs: { id: string }[]
      }
      const ids = {
        resolutionId,
        versionId,
        voteItemId: found.voteItems[0]?.id ?? '',
        paragraphId: paragraphs[0]?.id ?? '',
        rollCallId: await aRecordedVote(founder, resolutionId, found.voteItems[0]?.id ?? ''),
        iso3: 'NOR',
      }
      await founder.signIn(context, person)
      for (const [door, row] of Object.entries(DOOR_ROWS)) {
        if ('handler' in row) continue
        const at = addressOf(door, row, ids)
        const status = await ask(context.request, row, at)
        if ('open' in row) expect.soft(status, at).toBe(row.signedIn ?? row.open)
        else {
          const sees = !door.includes('[resolutionId]') || onTeam || seesEveryResolution(role)
          expect.soft(status, at).toBe(mayRole(role, row.permission) && sees ? 200 : 404)
        }
      }
    })
  }
}

/** A recorded vote on this item, in the library, which everybody signed in may read. */
async function aRecordedVote(founder: Founder, resolutionId: string, voteItemId: string): Promise<string> {
  const decisions = { names: {}, twice: {} }
  const text = 'In favour: France, Norway\nAgainst: China\nAbstaining: None'
  const record = { resolutionId, voteItemId, text, label: null, decisions, source: null }
  await founder.command('rollCall.import', record)
  const { rollCalls } = (await founder.read('rollCalls', {})) as { rollCalls: { id: string }[] }
  return rollCalls[0]?.id ?? ''
}

const PARAGRAPH = {
  id: 'op1',
  kind: 'operative',
  level: 0,
  text: 'Urges all States to protect defenders;',
  openingLength: 5,
  state: 'open',
}

function addressOf(door: string, row: DoorRow, ids: Record<string, string>): string {
  return row.at ?? door.replace(/\[(\w+)\]/g, (_whole, name: string) => ids[name] ?? 'none')
}
