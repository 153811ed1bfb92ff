import path from 'node:path'
import Database from 'better-sqlite3'
import { StorageFault } from './storageFault'

/**
 * Makes this process the only one that serves a data folder. The lock is the operating system's, taken through SQLite
 * on a file of its own, so it ends with the process, however that ends: nothing stale is ever left behind.
 *
 * @returns how to give it up
 * @throws {StorageFault} when another process has it
 */
export function holdInstance(folder: string): () => void {
  const lock = new Database(path.join(folder, 'serving.lock'), { timeout: 0 })
  try {
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') {
      throw new StorageFault(
        `Another Penholder is running on ${folder}. Stop that one first, or choose another DATA_DIR.`,
      )
    }
    throw error
  }
  return () => lock.close()
}
