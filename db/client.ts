import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'

/** Queries run on this, whichever connection is behind it. */
export type Db = BetterSQLite3Database

/**
 * The database behind one async interface. SQLite has one writer: every write waits its turn in a queue in this
 * process, so that none waits inside SQLite, where it would hold up the whole event loop. Reads have a connection of
 * their own, which cannot write.
 */
export interface DatabaseHandle {
  file: string
  /** Runs `load` on the read connection. */
  read<T>(load: (db: Db) => Promise<T> | T): Promise<T>
  /** Runs `change` in one immediate transaction on the single writer; what it throws rolls everything back. */
  write<T>(change: (tx: Db) => Promise<T>): Promise<T>
  /** Waits for the writes that were accepted, then closes both connections. */
  close(): Promise<void>
  /** The writer's raw connection, for migrations, back-up and verification inside `db/`. */
  raw: Database.Database
}

const BUSY_TIMEOUT_MS = 5000

function openConnection(file: string, readonly: boolean): Database.Database {
  const connection = new Database(file, { timeout: BUSY_TIMEOUT_MS })
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('cache_size = -65536')
  connection.pragma('mmap_size = 268435456')
  if (readonly) connection.pragma('query_only = ON')
  return connection
}

/** Opens (and creates) the database file. It must have been migrated: see `db/migrate.ts`. */
export function openDatabase(file: string): DatabaseHandle {
  if (file !== ':memory:') fs.mkdirSync(path.dirname(file), { recursive: true })
  const writer = openConnection(file, false)
  const reader = openConnection(file, true)
  const writerDb = drizzle(writer, { casing: 'snake_case' })
  const readerDb = drizzle(reader, { casing: 'snake_case' })
  let queue: Promise<unknown> = Promise.resolve()
  let closing = false

  async function inTransaction<T>(change: (tx: Db) => Promise<T>): Promise<T> {
    writer.exec('BEGIN IMMEDIATE')
    try {
      const result = await change(writerDb)
      writer.exec('COMMIT')
      return result
    } catch (error) {
      if (writer.inTransaction) writer.exec('ROLLBACK')
      throw error
    }
  }

  return {
    file,
    raw: writer,
    read: async (load) => load(readerDb),
    write(change) {
      if (closing) return Promise.reject(new Error('The database is closing.'))
      const turn = queue.then(() => inTransaction(change))
      // The queue goes on after a write that failed; its caller has the error.
      queue = turn.catch(() => undefined)
      return turn
    },
    async close() {
      closing = true
      await queue
      reader.close()
      writer.close()
    },
  }
}
