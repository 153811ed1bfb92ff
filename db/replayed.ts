import { asc, getTableColumns } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from './client'
import { ENTITIES, type EntityName, keyOf } from './entities'
import { type ReplayedRow, sameValue } from './replay'

type Columns = Record<string, unknown>

const PAGE_ROWS = 20_000

/**
 * Compares the rows that stand in an entity's table with those the log leaves, and says each difference.
 *
 * @param replayed what the log leaves; emptied of what was found
 * @returns how many rows stand
 */
export function differences(
  db: Db,
  name: EntityName,
  replayed: Map<string, ReplayedRow>,
  fault: (sentence: string) => void,
): number {
  const columns = comparedColumns(name)
  let count = 0
  for (let page = 0; ; page++) {
    const rows = pageOf(db, name, page)
    for (const row of rows) {
      const key = keyOf(name, row)
      const told = replayed.get(key)
      if (told) compareRow(`${name} ${key}`, row, told, columns, fault)
      else fault(`The row ${name} ${key} stands without an event that made it.`)
      replayed.delete(key)
    }
    count += rows.length
    if (rows.length < PAGE_ROWS) break
  }
  for (const key of replayed.keys()) fault(`The row ${name} ${key} is missing, though the log has it.`)
  return count
}

function pageOf(db: Db, name: EntityName, page: number): Columns[] {
  const table: SQLiteTable = ENTITIES[name].table
  const named = getTableColumns(table) as Record<string, SQLiteColumn>
  const order = ENTITIES[name].key.map((column) => asc(named[column] as SQLiteColumn))
  return db
    .select()
    .from(table)
    .orderBy(...order)
    .limit(PAGE_ROWS)
    .offset(page * PAGE_ROWS)
    .all() as Columns[]
}

/** The columns that stand in the log, each with what it holds where a migration added it after the row was logged. */
function comparedColumns(name: EntityName): Map<string, unknown> {
  const { table, unlogged = [] } = ENTITIES[name] as { table: SQLiteTable; unlogged?: readonly string[] }
  const left = Object.entries(getTableColumns(table)).filter(
    ([column]) => column !== 'version' && !unlogged.includes(column),
  )
  return new Map(left.map(([column, { default: standard }]) => [column, standard ?? null]))
}

function compareRow(
  label: string,
  row: Columns,
  told: ReplayedRow,
  columns: Map<string, unknown>,
  fault: (sentence: string) => void,
): void {
  if (row.version !== told.version)
    fault(`${label} stands at version ${String(row.version)}; the log ends at ${told.version}.`)
  for (const [column, standard] of columns) {
    const logged = column in told.columns ? told.columns[column] : standard
    if (!sameValue(row[column], logged)) fault(`${label}: ${column} differs from what the log says.`)
  }
}
