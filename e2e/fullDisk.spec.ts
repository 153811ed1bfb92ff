import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { BrowserlessClient } from '../bench/browserlessClient'
import { founded, PASSWORD } from '../bench/faults/faultDesk'
import { startServer } from '../bench/serverProcess'
import { mountable, onDisk } from './smallDisk'

test('a disk that fills while the desk is in use: a sentence, nothing half saved, and on it goes when there is room', async ({
  browserName: _,
}, info) => {
  test.skip(!mountable, 'this account may not mount a disk of its own')
  const prepared = info.outputPath('prepared')
  const dataDir = info.outputPath('data')
  fs.mkdirSync(dataDir, { recursive: true })
  const desk = await founded(prepared, 1)
  const under = onDisk(`mount -t tmpfs -o size=8m none "${dataDir}" && cp -a "${prepared}/." "${dataDir}/"`)
  const server = await startServer({ dataDir, under })
  const client = new BrowserlessClient(server.baseURL)
  await client.signIn(desk.emails[0] ?? '', PASSWORD)

  const said = 'x'.repeat(3000)
  const input = { resolutionId: desk.resolutionId, iso3: 'CHE', how: 'call', withWhom: null, said }
  const log = (mutationId: string) => client.send('talk.log', mutationId, input)
  expect(await log(randomUUID())).toMatchObject({ status: 'ok' })

  // The disk as the server's own process sees it.
  const filler = path.join(`/proc/${server.child.pid}/root`, dataDir, 'filler')
  fillUp(filler)
  const mutationId = randomUUID()
  await expect
    .poll(async () => (await log(randomUUID())).message, { intervals: [0], timeout: 30_000 })
    .toMatch(/^Nothing was saved\. The disk .* is full/)
  expect(await log(mutationId)).toMatchObject({ status: 'refused', reason: 'busy' })
  expect((await client.read(`/api/reads/resolution?resolutionId=${desk.resolutionId}`)).status).toBe(200)

  fs.rmSync(filler)
  // The same write again, as the screen would send it: it was not saved before, so it counts now.
  expect(await log(mutationId)).toMatchObject({ status: 'ok' })
  expect((await client.read('/readyz')).status).toBe(200)
  const enter = ['-t', String(server.child.pid), '-m', `--wd=${process.cwd()}`, process.execPath, '--import', 'tsx']
  const env = { ...process.env, DATA_DIR: dataDir, NODE_OPTIONS: '' }
  const verified = spawnSync('nsenter', [...enter, 'cli/main.ts', 'verify'], { encoding: 'utf8', env })
  expect(verified.stdout).toMatch(/no fault/)
  expect(await server.end('SIGTERM')).toEqual({ code: 0, signal: null })
})

/** Writes until not a byte more fits. */
function fillUp(file: string): void {
  const descriptor = fs.openSync(file, 'w')
  try {
    for (let block = 65_536; block >= 1; ) {
      try {
        fs.writeSync(descriptor, Buffer.alloc(block))
      } catch {
        block >>= 1
      }
    }
  } finally {
    fs.closeSync(descriptor)
  }
}
