import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { isDamage, StorageFault, storageSentence } from './storageFault'
import { type Verification, verifyDatabase } from './verify'

export interface Backup {
  file: string
  bytes: number
  verification: Verification
}

/**
 * Writes a consistent copy of a database that may be in use, as one file, and verifies the copy: pages, foreign keys,
 * the log replayed, the chain. A copy that does not verify is reported and removed.
 *
 * @param source the database file
 * @param target where the copy goes; its folder is made, an existing file is never overwritten
 * @throws {StorageFault} when there is nothing to copy, the target exists or the copy does not verify
 */
export async function backUp(source: string, target: string): Promise<Backup> {
  const partial = prepareTarget(source, target)
  try {
    const connection = new Database(source, { fileMustExist: true, timeout: 5000 })
    try {
      // After a first look all pages in one step: a write from elsewhere would make a stepwise copy begin again.
      await connection.backup(partial, { progress: ({ remainingPages }) => Math.max(remainingPages, 1) })
    } finally {
      connection.close()
    }
    return finish(partial, target)
  } catch (error) {
    const sentence = storageSentence(error, isDamage(error) ? source : target)
    throw sentence ? new StorageFault(sentence, { cause: error }) : error
  } finally {
    fs.rmSync(partial, { force: true })
  }
}

/** The same without waiting, for the moment before a migration, named by the time; returns the file's path. */
export function backUpNow(source: string, folder: string, why: string, at = new Date()): string {
  const target = path.join(folder, backupName(why, at))
  const partial = prepareTarget(source, target)
  try {
    const connection = new Database(source, { fileMustExist: true, timeout: 5000 })
    try {
      connection.prepare('vacuum into ?').run(partial)
    } finally {
      connection.close()
    }
    // An older schema cannot be replayed by this program's tables: its pages and keys are checked alone.
    settle(partial)
    fs.renameSync(partial, target)
    return target
  } finally {
    fs.rmSync(partial, { force: true })
  }
}

/** A backup's file name: why and when, in an order that sorts by time. */
export function backupName(why: string, at: Date): string {
  return `penholder-${why}-${at.toISOString().replaceAll(/[-:]/g, '').replace('.', '')}.db`
}

function prepareTarget(source: string, target: string): string {
  if (!fs.existsSync(source)) throw new StorageFault(`There is no database at ${source}. Check DATA_DIR.`)
  if (fs.existsSync(target)) throw new StorageFault(`${target} exists and is left as it is. Choose another name.`)
  fs.mkdirSync(path.dirname(path.resolve(target)), { recursive: true })
  const partial = `${target}.partial-${process.pid}`
  fs.rmSync(partial, { force: true })
  return partial
}

/** Makes the copy one file that needs no companion, readable by its owner alone, and checks its pages. */
function settle(copy: string): void {
  fs.chmodSync(copy, 0o600)
  const connection = new Database(copy, { fileMustExist: true })
  try {
    connection.pragma('journal_mode = DELETE')
    const answer = connection.pragma('integrity_check(1)', { simple: true })
    if (answer !== 'ok')
      throw new StorageFault(
        `The backup does not verify (${String(answer)}); it was removed. Run verify on the database.`,
      )
  } finally {
    connection.close()
  }
  const descriptor = fs.openSync(copy, 'r+')
  fs.fsyncSync(descriptor)
  fs.closeSync(descriptor)
}

function finish(partial: string, target: string): Backup {
  settle(partial)
  const connection = new Database(partial, { fileMustExist: true, readonly: true })
  try {
    const verification = verifyDatabase(connection)
    if (verification.faults.length > 0) {
      const [first] = verification.faults
      throw new StorageFault(
        `The backup does not verify; it was removed. The first of ${verification.faults.length} faults: ${first}`,
      )
    }
    connection.close()
    fs.renameSync(partial, target)
    return { file: target, bytes: fs.statSync(target).size, verification }
  } finally {
    if (connection.open) connection.close()
  }
}
