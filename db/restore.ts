import fs from 'node:fs'
import path from 'node:path'
import { holdInstance } from './instanceLock'
import { schemaStanding } from './migrate'
import { naming, StorageFault } from './storageFault'
import { openToRead, verifyDatabase } from './verify'

export interface Restored {
  /** Where the database that stood there is kept now, or null when none stood there. */
  kept: string | null
  standing: 'current' | 'older'
  events: number
}

/** SQLite's companions of a database file: what was committed may still stand in the first. */
const COMPANIONS = ['-wal', '-shm']

/**
 * Puts a backup in place of the database. The backup is checked first; the old database is renamed, never removed;
 * the new one appears under its name whole or not at all.
 *
 * @param force replace a database that stands there
 * @throws {StorageFault} when the backup is not good, the desk is running, or one stands there and `force` is not set
 */
export function restore(
  backup: string,
  file: string,
  { force, at = new Date() }: { force: boolean; at?: Date },
): Restored {
  const checked = check(backup)
  const folder = path.dirname(file)
  return naming(folder, () => {
    fs.mkdirSync(folder, { recursive: true })
    const release = holdInstance(folder)
    try {
      if (fs.existsSync(file) && !force) {
        throw new StorageFault(
          `A database stands at ${file} and is left as it is. To replace it (it is kept aside), add --force.`,
        )
      }
      const copy = `${file}.restoring`
      fs.copyFileSync(backup, copy)
      fs.chmodSync(copy, 0o600)
      flushed(copy)
      const kept = setAside(file, at)
      fs.renameSync(copy, file)
      flushed(folder)
      return { ...checked, kept }
    } finally {
      release()
    }
  })
}

function check(backup: string): { standing: 'current' | 'older'; events: number } {
  if (!fs.existsSync(backup)) throw new StorageFault(`There is no file ${backup}.`)
  if (fs.existsSync(`${backup}-wal`) && fs.statSync(`${backup}-wal`).size > 0) {
    throw new StorageFault(`${backup} is a database in use, not a backup. Make one from it: npm run cli -- backup FILE`)
  }
  return naming(backup, () => {
    const connection = openToRead(backup)
    try {
      const standing = schemaStanding(connection)
      if (standing === 'new') throw new StorageFault(`${backup} is no backup of Penholder.`)
      if (standing === 'newer')
        throw new StorageFault(`${backup} was made by a newer Penholder. Restore it with that one.`)
      if (standing === 'older') return { standing, events: checkOlder(connection, backup) }
      const { faults, events } = verifyDatabase(connection)
      if (faults.length > 0) throw new StorageFault(`${backup} does not verify and was not restored: ${faults[0]}`)
      return { standing, events }
    } finally {
      connection.close()
    }
  })
}

/** An earlier schema cannot be replayed by today's tables: pages and references are checked alone. */
function checkOlder(connection: ReturnType<typeof openToRead>, backup: string): number {
  const pages = connection.pragma('integrity_check(1)', { simple: true })
  const references = connection.pragma('foreign_key_check') as unknown[]
  if (pages !== 'ok' || references.length > 0) throw new StorageFault(`${backup} is damaged and was not restored.`)
  return Number(connection.prepare('select coalesce(max(seq), 0) from event').pluck().get())
}

/** Renames a database with its companions, so that it can be opened again as it was. */
function setAside(file: string, at: Date): string | null {
  if (!fs.existsSync(file)) {
    // Companions without their database belong to nothing, and would be taken for the new one's.
    for (const companion of COMPANIONS) fs.rmSync(`${file}${companion}`, { force: true })
    return null
  }
  const kept = `${file.replace(/\.db$/, '')}-before-restore-${at.toISOString().replaceAll(/[-:.]/g, '')}.db`
  for (const part of ['', ...COMPANIONS]) {
    if (fs.existsSync(`${file}${part}`)) fs.renameSync(`${file}${part}`, `${kept}${part}`)
  }
  return kept
}

/** Flushes a file, or a folder: a rename is only sure to outlast a power cut once its folder was flushed. */
function flushed(place: string): void {
  const descriptor = fs.openSync(place, 'r')
  try {
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}
