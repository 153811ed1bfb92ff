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
