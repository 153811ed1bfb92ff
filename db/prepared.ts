import { type Placeholder, sql } from 'drizzle-orm'
import type { Db } from './client'

/**
 * A query built once for each connection instead of at each call: building one costs several times what SQLite takes
 * to answer a look-up by key. For the few that every request asks.
 */
export function prepared<Query>(prepare: (db: Db) => Query): (db: Db) => Query {
  const kept = new WeakMap<Db, Query>()
  return (db) => {
    let query = kept.get(db)
    if (query === undefined) {
      query = prepare(db)
      kept.set(db, query)
    }
    return query
  }
}

/** The same for queries that come in shapes: one for each table, or for each set of columns that is written. */
export function preparedBy<Query>(prepare: (db: Db, shape: string) => Query): (db: Db, shape: string) => Query {
  const shapes = prepared(() => new Map<string, Query>())
  return (db, shape) => {
    const kept = shapes(db)
    let query = kept.get(shape)
    if (query === undefined) {
      query = prepare(db, shape)
      kept.set(shape, query)
    }
    return query
  }
}

/** A value to come for each of these columns, under the column's own name. */
export function placeholders<Column extends string>(columns: readonly Column[]): Record<Column, Placeholder> {
  const entries: [string, Placeholder][] = columns.map((column) => [column, sql.placeholder(column)])
  return Object.fromEntries(entries) as Record<Column, Placeholder>
}
