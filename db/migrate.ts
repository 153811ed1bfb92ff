import fs from 'node:fs'
import path from 'node:path'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'

/** The folder of generated migrations, beside the program. */
export const MIGRATIONS_FOLDER = path.join(process.cwd(), 'drizzle')

interface MigrationJournal {
  entries: { when: number; tag: string }[]
}

export function knownMigrations(folder = MIGRATIONS_FOLDER): MigrationJournal['entries'] {
  const journal = JSON.parse(fs.readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8')) as MigrationJournal
  return journal.entries
}

/** How the database stands to this program: `new` and `current` need nothing, `older` a migration, `newer` a newer program. */
export function schemaStanding(connection: Database.Database, folder?: string): 'new' | 'current' | 'older' | 'newer' {
  const table = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (!table) return 'new'
  const row = connection.prepare('select max(created_at) as last from __drizzle_migrations').get() as {
    last: number | null
  }
  const last = Number(row.last ?? 0)
  const newest = knownMigrations(folder).at(-1)?.when ?? 0
  if (last === newest) return 'current'
  return last > newest ? 'newer' : 'older'
}

/** Applies what is missing, all in one transaction: a migration that fails leaves the database as it was. */
export function applyMigrations(connection: Database.Database, folder = MIGRATIONS_FOLDER): void {
  migrate(drizzle(connection), { migrationsFolder: folder })
}
