import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { backUpNow } from './backup'
import { type DatabaseHandle, openDatabase } from './client'
import { applyMigrations, MIGRATIONS_FOLDER, schemaStanding } from './migrate'
import { naming, StorageFault } from './storageFault'

/** A file up to this size is checked page by page at every start (about 0.1 s); a larger one by `verify` and each backup. */
const CHECKED_AT_START_BYTES = 48 * 1024 * 1024

interface Opening {
  /** Where the backup before a migration goes. */
  backups: string
  /** The folder of migrations; tests give another. */
  migrations?: string
}

/**
 * Opens the database and brings it to this program's schema, or says in one sentence why not. An existing one is
 * backed up before it is migrated; a migration that fails changes nothing, since all of it is one transaction.
 *
 * @throws {StorageFault} with the sentence
 */
export function openDesk(file: string, { backups, migrations = MIGRATIONS_FOLDER }: Opening): DatabaseHandle {
  const folder = path.dirname(file)
  naming(folder, () => proveWritable(folder))
  return naming(file, () => {
    const standing = standingOf(file, migrations)
    if (standing === 'newer') {
      throw new StorageFault(
        `${file} was written by a newer Penholder. Start that one, or restore a backup from before the upgrade.`,
      )
    }
    const kept = standing === 'older' ? backUpNow(file, backups, 'before-migration') : null
    const handle = openDatabase(file)
    if (standing !== 'current') migrate(handle, migrations, kept)
    return handle
  })
}

/** Writes and removes a little file, so that a full or read-only disk is known before the database is touched. */
function proveWritable(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const probe = path.join(folder, `.probe-${process.pid}`)
  try {
    fs.writeFileSync(probe, Buffer.alloc(64 * 1024), { flush: true })
  } finally {
    fs.rmSync(probe, { force: true })
  }
}

function standingOf(file: string, migrations: string): ReturnType<typeof schemaStanding> {
  if (!fs.existsSync(file) || fs.statSync(file).size === 0) return 'new'
  const connection = new Database(file, { fileMustExist: true, timeout: 5000 })
  try {
    const standing = schemaStanding(connection, migrations)
    const tables = connection.prepare("select count(*) from sqlite_master where type = 'table'").pluck().get()
    if (standing === 'new' && tables !== 0) {
      throw new StorageFault(
        `${file} is a database of another program. Choose another DATA_DIR, or move that file away.`,
      )
    }
    if (
      fs.statSync(file).size <= CHECKED_AT_START_BYTES &&
      connection.pragma('quick_check(1)', { simple: true }) !== 'ok'
    ) {
      throw new StorageFault(
        `${file} is damaged. Nothing was changed in it; restore a backup: npm run cli -- restore FILE --force`,
      )
    }
    return standing
  } finally {
    connection.close()
  }
}

function migrate(handle: DatabaseHandle, migrations: string, kept: string | null): void {
  try {
    applyMigrations(handle.raw, migrations)
  } catch (error) {
    handle.raw.close()
    if (kept === null) throw error
    const why = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error)
    throw new StorageFault(
      `${handle.file} could not be brought to this version (${why}). Nothing was changed: the version before goes on working with it. A backup stands in ${kept}.`,
    )
  }
}
