import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from './fixtures'
import { type Member, startFounding } from './founding/client'
import { ownServer } from './founding/ownServer'

test.setTimeout(180_000)

interface ServerAction {
  id: string
  name: string
  /** An address whose page knows the action; names of nothing stand for its parts. */
  address: string
}

/** Every server action of the build that is served: a new one is asked as well. */
function actions(): ServerAction[] {
  const manifest = fileURLToPath(new URL('../.next/server/server-reference-manifest.json', import.meta.url))
  const { node } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as {
    node: Record<string, { exportedName: string; workers: Record<string, unknown> }>
  }
  return Object.entries(node).map(([id, { exportedName: name, workers }]) => {
    const [page = ''] = Object.keys(workers)
    const parts = page.split('/').slice(1, -1)
    const address = parts.filter((part) => !part.startsWith('(')).map((part) => (part.startsWith('[') ? 'none' : part))
    return { id, name, address: `/${address.join('/')}` }
  })
}

/** They take none that could be malformed, and do for whoever is signed in what they say. */
const WITHOUT_ARGUMENTS = ['signOut', 'endOtherSessions']

const NUMBER = '"hostile-number-1"'
const THROWS = '{"toString":1,"valueOf":null}'
const DEEP = `${'['.repeat(2000)}${']'.repeat(2000)}`
/** Arguments as no page of ours sends them. */
const ARGUMENTS: readonly string[] = [
  '[]',
  '[null]',
  '[null,null,null,null]',
  `[${THROWS},${THROWS},${THROWS}]`,
  `[${NUMBER},${THROWS}]`,
  `[${NUMBER},{"token":["${'a'.repeat(43)}"],"password":${THROWS}}]`,
  `[${NUMBER},{"token":${THROWS},"resolutionId":${THROWS},"personId":[]}]`,
  `[${NUMBER},{"__proto__":{"role":"administrator"},"constructor":1}]`,
  `[${NUMBER},${DEEP}]`,
  `["nobody",${NUMBER},{"name":"person.invite","input":{"name":"X","email":"x@example.org","role":"administrator"}}]`,
  `["nobody",${NUMBER},{"name":"__proto__","input":1e999}]`,
  `[${NUMBER},"${'x'.repeat(100_000)}"]`,
]

test('every server action answers whatever it is sent, changes nothing, and never with a fault of its own', async ({
  context,
}) => {
  const server = await ownServer()
  const founding = startFounding(server)
  await founding.ask('desk', {})
  const { id: personId } = (await founding.ask('person', { role: 'administrator' })) as Member
  const value = String(await founding.ask('session', { personId }))
  const newest = () => founding.ask('read', { name: 'liveCursor', params: {} })
  let before = await newest()
  const all = actions()
  expect(all.length).toBeGreaterThan(40)
  for (const signedIn of [false, true]) {
    if (signedIn) await context.addCookies([{ name: 'penholder.session', value, url: server.url }])
    for (const { id, name, address } of all.filter(({ name }) => !signedIn || !WITHOUT_ARGUMENTS.includes(name))) {
      for (const data of ARGUMENTS) {
        const headers = { 'content-type': 'text/plain;charset=UTF-8', 'next-action': id, origin: server.url }
        const answer = await context.request.post(server.url + address, { data, headers, maxRedirects: 0 })
        expect.soft(answer.status(), `${name} at ${address}: ${data.slice(0, 80)}`).toBeLessThan(500)
      }
      const now = await newest()
      expect.soft(now, `${name} changed something`).toEqual(before)
      before = now
    }
  }
  founding.stop()
  server.stop()
})
