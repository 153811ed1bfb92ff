import fs from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { holdInstance } from '@/db/instanceLock'
import { naming, StorageFault } from '@/db/storageFault'
import { startBackups } from './backups'
import { database } from './database'
import { databaseFile } from './dataFolder'
import { readSettings, type Settings } from './env'
import { resumeImports } from './libraryImport'
import { log, loggedPath } from './log'
import { deskSecret } from './secret'

/** What the process that listens calls: after each answer, and when it stops. */
interface ServingProcess {
  penholderAccess?: (req: IncomingMessage, res: ServerResponse, ms: number) => void
  penholderClose?: () => Promise<void>
}

/**
 * Makes ready before the first request is taken: settings checked, secret and database there. A mistake the operator
 * can mend is one sentence (for settings one line each) and exit code 1; nothing was listened on and nothing damaged.
 */
export async function boot(): Promise<void> {
  const read = readSettings(process.env)
  if ('mistakes' in read) return stop(read.mistakes)
  prepareSignIn(read.settings)
  try {
    openData(read.settings)
    await resumeImports()
  } catch (error) {
    if (error instanceof StorageFault) return stop([error.message])
    throw error
  }
}

/** The secret first: made before the database, it is known to be lost when only the database is there. */
function openData(settings: Settings): void {
  const folder = path.dirname(databaseFile())
  naming(folder, () => fs.mkdirSync(folder, { recursive: true, mode: 0o700 }))
  const release = naming(folder, () => holdInstance(folder))
  naming(folder, deskSecret)
  const handle = database()
  const stopBackups = startBackups(settings)
  const serving = globalThis as typeof globalThis & ServingProcess
  serving.penholderAccess = logAccess
  serving.penholderClose = async () => {
    stopBackups()
    await handle.close()
    release()
  }
}

function stop(lines: string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(1)
}

/** next-auth reads its address from the environment only. */
function prepareSignIn(settings: Settings): void {
  const address = settings.PENHOLDER_URL ?? settings.NEXTAUTH_URL
  if (address) process.env.NEXTAUTH_URL = address
  else process.env.AUTH_TRUST_HOST = '1'
}

function logAccess(req: IncomingMessage, res: ServerResponse, ms: number): void {
  const url = req.url ?? '/'
  if (url.startsWith('/_next/static/') || url.startsWith('/flags/')) return
  const line = {
    requestId: String(res.getHeader('x-request-id') ?? ''),
    method: req.method,
    path: loggedPath(url),
    status: res.statusCode,
    ms: Math.round(ms),
  }
  if (res.statusCode >= 500) log().error(line, 'request')
  else log().info(line, 'request')
}
