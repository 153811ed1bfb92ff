import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { launchServer, startServer } from '../bench/serverProcess'
import { mountable, onDisk } from './smallDisk'

/** Starts a server that cannot start: its exit code and the lines it said, without Next's own. */
async function refusal(dataDir: string, given: { env?: Record<string, string>; under?: string[]; port?: number } = {}) {
  const server = await launchServer({ dataDir, ...given })
  const { code } = await server.ended
  const lines = server.output().split('\n')
  return { code, lines: lines.filter((line) => line.trim() !== '' && !line.includes('next.config')) }
}

test.describe('a server that cannot start says why in one sentence, with exit code 1', () => {
  let dataDir: string
  let file: string

  test.beforeEach(async ({ browserName: _ }, info) => {
    dataDir = info.outputPath('data')
    file = path.join(dataDir, 'penholder.db')
  })

  /** A desk that was served once, made by the first test of each worker. */
  let served: string | undefined
  async function founded(): Promise<void> {
    if (!served) {
      served = fs.mkdtempSync(path.join(os.tmpdir(), 'penholder-served-'))
      const server = await startServer({ dataDir: served })
      expect(await server.end('SIGTERM')).toEqual({ code: 0, signal: null })
    }
    fs.cpSync(served, dataDir, { recursive: true })
  }
  test.afterAll(() => {
    if (served) fs.rmSync(served, { recursive: true, force: true })
  })

  test('wrong settings, one line each', async () => {
    const { code, lines } = await refusal(dataDir, {
      env: { LOG_LEVEL: 'loud', TRUST_PROXY: 'yes', NEXTAUTH_SECRET: 'short' },
    })
    expect(code).toBe(1)
    expect(lines).toHaveLength(3)
    for (const name of ['LOG_LEVEL', 'TRUST_PROXY', 'NEXTAUTH_SECRET']) {
      expect(lines.filter((line) => line.startsWith(`${name} must`))).toHaveLength(1)
    }
    expect(fs.existsSync(file)).toBe(false)
  })

  test('a port in use', async () => {
    const other = net.createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as net.AddressInfo
    const { code, lines } = await refusal(dataDir, { port })
    await new Promise((resolve) => other.close(resolve))
    expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringMatching(`^Port ${port} on 127.0.0.1 is in use`)] })
  })

  test('another server on the same folder', async () => {
    const server = await startServer({ dataDir })
    const { code, lines } = await refusal(dataDir)
    await server.end('SIGTERM')
    expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringMatching('^Another Penholder is running')] })
  })

  for (const [what, spoil, sentence] of [
    ['a corrupt database', () => fs.writeFileSync(file, 'x'.repeat(20_000)), /damaged or is no database/],
    [
      'a newer database',
      () => new Database(file).exec('update __drizzle_migrations set created_at = 9000000000000000').close(),
      /was written by a newer Penholder/,
    ],
    [
      'a missing secret',
      () => fs.rmSync(path.join(dataDir, 'secret')),
      /secret that belongs to this database is missing/,
    ],
    ['a short secret', () => fs.writeFileSync(path.join(dataDir, 'secret'), 'guess'), /too short to be safe/],
  ] as const) {
    test(what, async () => {
      await founded()
      spoil()
      const before = fs.readFileSync(file)
      const { code, lines } = await refusal(dataDir)
      expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringMatching(sentence)] })
      expect(fs.readFileSync(file).equals(before)).toBe(true)
    })
  }

  test('a locked database', async () => {
    await founded()
    const holder = new Database(file)
    holder.pragma('locking_mode = EXCLUSIVE')
    holder.exec('BEGIN EXCLUSIVE')
    const { code, lines } = await refusal(dataDir)
    holder.close()
    expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringMatching(/is locked by another program/)] })
  })

  test('a read-only disk', async () => {
    test.skip(!mountable, 'this account may not mount a disk of its own')
    await founded()
    const under = onDisk(`mount --bind "${dataDir}" "${dataDir}" && mount -o remount,bind,ro "${dataDir}"`)
    const { code, lines } = await refusal(dataDir, { under })
    expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringMatching(/cannot be written to/)] })
    // Writable again, it serves again.
    await (await startServer({ dataDir })).end('SIGTERM')
  })

  test('a full disk', async () => {
    test.skip(!mountable, 'this account may not mount a disk of its own')
    fs.mkdirSync(dataDir, { recursive: true })
    const fill = `mount -t tmpfs -o size=200k none "${dataDir}" && (head -c 1000000 /dev/zero > "${dataDir}/filler" || true)`
    const { code, lines } = await refusal(dataDir, { under: onDisk(`${fill} 2>/dev/null`) })
    expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringMatching(/is full/)] })
  })
})
