import fs from 'node:fs'
import type { DatabaseHandle } from '@/db/client'
import { openDesk } from '@/db/opening'
import { backupFolder, databaseFile, makeSecret } from './dataFolder'

// One handle a process, also across the bundles and reloads of a development server.
const holder = globalThis as typeof globalThis & { penholderDatabase?: DatabaseHandle }

/**
 * The database, opened and brought to today's schema at first use; never on import, since builds import this.
 *
 * @throws {StorageFault} with a sentence, when it cannot be
 */
export function database(): DatabaseHandle {
  holder.penholderDatabase ??= open(databaseFile())
  return holder.penholderDatabase
}

function open(file: string): DatabaseHandle {
  // A database begins with its secret, whoever makes it first: later, one without the other is a loss to be told.
  const begins = !fs.existsSync(file) && !process.env.NEXTAUTH_SECRET
  const handle = openDesk(file, { backups: backupFolder() })
  if (begins) makeSecret()
  return handle
}

/** Puts another handle in its place: tests and the command line. */
export function putDatabase(handle: DatabaseHandle | undefined): void {
  holder.penholderDatabase = handle
}
