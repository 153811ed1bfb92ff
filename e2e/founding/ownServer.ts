import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { freePort } from '../../scripts/port.mjs'

export interface OwnServer {
  url: string
  dataDir: string
  secret: string
  stop: () => void
}

/** A server of a test's own over an empty database, with these settings besides the usual ones. */
export async function ownServer(settings: Record<string, string> = {}): Promise<OwnServer> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'penholder-own-'))
  const secret = randomBytes(48).toString('base64url')
  const url = `http://127.0.0.1:${await freePort()}`
  const own = {
    PORT: new URL(url).port,
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: secret,
  }
  const env = { ...process.env, ...own, LOG_LEVEL: 'warn', ...settings }
  const server: ChildProcess = spawn(process.execPath, ['scripts/serve.mjs'], { env, stdio: 'ignore' })
  const alive = () =>
    fetch(`${url}/healthz`).then(
      (answer) => answer.status,
      () => 0,
    )
  await expect.poll(alive, { timeout: 60_000 }).toBe(200)
  return { url, dataDir, secret, stop: () => void server.kill('SIGTERM') }
}
