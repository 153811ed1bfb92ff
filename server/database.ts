import path from 'node:path'
import { type DatabaseHandle, openDatabase } from '@/db/client'
import { applyMigrations, schemaStanding } from '@/db/migrate'

// One handle a process, also across the bundles and reloads of a development server.
const holder = globalThis as typeof globalThis & { penholderDatabase?: DatabaseHandle }

/** The file the desk keeps everything in: `penholder.db` under DATA_DIR (default `data`). */
export function databaseFile(): string {
  return path.resolve(process.env.DATA_DIR ?? 'data', 'penholder.db')
}

/** The database, opened and brought to today's schema at first use; never on import, since builds import this. */
export function database(): DatabaseHandle {
  if (!holder.penholderDatabase) {
    const handle = openDatabase(databaseFile())
    const standing = schemaStanding(handle.raw)
    if (standing === 'newer') {
      throw new Error('The database was written by a newer Penholder. Start that one, or restore an older backup.')
    }
    if (standing !== 'current') applyMigrations(handle.raw)
    holder.penholderDatabase = handle
  }
  return holder.penholderDatabase
}

/** Puts another handle in its place: tests and the command line. */
export function putDatabase(handle: DatabaseHandle | undefined): void {
  holder.penholderDatabase = handle
}
