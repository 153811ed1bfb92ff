import { eq, getTableColumns, isNotNull, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Db } from './client'
import { ENTITIES } from './entities'

type Referring = 'draftVersion' | 'voteItem'

interface Reference {
  from: Referring
  /** Of `from`: null, the id of a row of `to`, or a list of such ids. */
  column: string
  to: Referring
  list?: boolean
}

/** The references that no foreign key of the database guards: what writes or removes these rows has to. */
const REFERENCES: readonly Reference[] = [
  { from: 'draftVersion', column: 'fromVersionId', to: 'draftVersion' },
  { from: 'voteItem', column: 'versionId', to: 'draftVersion' },
  { from: 'voteItem', column: 'aboutId', to: 'voteItem' },
  { from: 'voteItem', column: 'excludes', to: 'voteItem', list: true },
]

function columnOf({ from, column }: Reference): SQLiteColumn {
  const columns: Record<string, SQLiteColumn> = getTableColumns(ENTITIES[from].table)
  const found = columns[column]
  if (!found) throw new Error(`${from} has no column ${column}.`)
  return found
}

/** The ids that a column of a reference holds. */
function idsIn(value: unknown): string[] {
  if (value == null) return []
  return (Array.isArray(value) ? value : [value]).map(String)
}

/** Does any row point to this one, there or not? */
export async function isReferredTo(db: Db, entity: string, id: string): Promise<boolean> {
  for (const reference of REFERENCES.filter(({ to }) => to === entity)) {
    const column = columnOf(reference)
    const points = reference.list
      ? sql`exists (select 1 from json_each(${column}) where json_each.value = ${id})`
      : eq(column, id)
    if ((await db.$count(ENTITIES[reference.from].table, points)) > 0) return true
  }
  return false
}

/** Does any of these columns of a row point to a row that is not there? */
export async function pointsNowhere(db: Db, entity: string, columns: Record<string, unknown>): Promise<boolean> {
  for (const { column, to } of REFERENCES.filter(({ from }) => from === entity)) {
    const { table } = ENTITIES[to]
    for (const id of idsIn(columns[column])) if ((await db.$count(table, eq(table.id, id))) === 0) return true
  }
  return false
}

/** Says each reference of a row to one that is not there. */
export function checkReferences(db: Db, fault: (sentence: string) => void): void {
  for (const reference of REFERENCES) {
    const { from, column, to } = reference
    const standing = new Set(idsOf(db, to))
    const { table } = ENTITIES[from]
    const named = columnOf(reference)
    const rows = db.select({ id: table.id, value: named }).from(table).where(isNotNull(named)).all()
    for (const { id, value } of rows) {
      for (const target of idsIn(value)) {
        if (!standing.has(target)) fault(`${from} ${id}: ${column} points to the ${to} ${target}, which is not there.`)
      }
    }
  }
}

function idsOf(db: Db, entity: Referring): string[] {
  const { table } = ENTITIES[entity]
  return db
    .select({ id: table.id })
    .from(table)
    .all()
    .map(({ id }) => id)
}
