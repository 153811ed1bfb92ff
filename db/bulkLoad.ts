import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { DatabaseHandle } from './client'
import { ENTITIES, type EntityName, keyOf, type NewRow } from './entities'
import { type EventRow, GENESIS_HASH, hashEvent } from './eventHash'

type Columns = Record<string, unknown>

/** Who wrote, when, by which command: the part of an event that is not the row. */
export interface BulkChange {
  at: number
  actorId: string
  type: string
  mutationId: string
  resolutionId: string | null
}

const ROWS_AN_INSERT = 100

const INSERT_EVENT = `insert into event (seq, at, actor_id, type, resolution_id, iso3, entity, key, before, after,
  row_version, mutation_id, undoes, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, ?)`

/**
 * Fills an empty migrated database with a history in one go: each change becomes an event chained by hash as the
 * journal chains it, and each row is written once, as the last event left it. For databases of a size that no desk has
 * reached yet; a desk's own writes go through the journal. Durable only after `finish`.
 */
export class BulkLoad {
  private readonly rows = new Map<EntityName, Map<string, Columns>>()
  private readonly insertEvent: Database.Statement
  private readonly indexes: { name: string; sql: string }[]
  private head = { seq: 0, hash: GENESIS_HASH }

  constructor(private readonly handle: DatabaseHandle) {
    const { raw } = handle
    raw.pragma('synchronous = OFF')
    // Built once at the end instead of kept up row by row.
    this.indexes = raw
      .prepare("select name, sql from sqlite_master where type = 'index' and tbl_name = 'event' and sql is not null")
      .all() as { name: string; sql: string }[]
    for (const { name } of this.indexes) raw.exec(`drop index "${name}"`)
    this.insertEvent = raw.prepare(INSERT_EVENT)
    raw.exec('BEGIN IMMEDIATE')
  }

  get events(): number {
    return this.head.seq
  }

  /** The row as it stands, its version with it. */
  rowOf(name: EntityName, key: string): Columns | undefined {
    return this.rows.get(name)?.get(key)
  }

  insert<Name extends EntityName>(change: BulkChange, name: Name, row: Omit<NewRow<Name>, 'version'>): void {
    const columns = row as Columns
    const key = keyOf(name, columns)
    if (this.rowOf(name, key)) throw new Error(`${name} ${key} stands already.`)
    this.standing(name).set(key, { ...columns, version: 1 })
    this.append(change, name, key, columns, { before: null, after: unsealed(name, columns), rowVersion: 1 })
  }

  /** Changes columns of a row inserted since the last `flush`. */
  update<Name extends EntityName>(change: BulkChange, name: Name, key: string, patch: Partial<NewRow<Name>>): void {
    const row = this.rowOf(name, key)
    if (!row) throw new Error(`There is no ${name} ${key} to change.`)
    const before = Object.fromEntries(Object.keys(patch).map((column) => [column, row[column] ?? null]))
    const rowVersion = Number(row.version) + 1
    Object.assign(row, patch, { version: rowVersion })
    this.append(change, name, key, row, { before, after: patch, rowVersion })
  }

  /** Writes the rows told so far and forgets them; their events can no longer go on. */
  flush(): void {
    const { raw } = this.handle
    const db = drizzle(raw, { casing: 'snake_case' })
    for (const [name, rows] of this.rows) {
      const all = [...rows.values()]
      for (let from = 0; from < all.length; from += ROWS_AN_INSERT) {
        db.insert(ENTITIES[name].table)
          .values(all.slice(from, from + ROWS_AN_INSERT) as never)
          .run()
      }
    }
    this.rows.clear()
    raw.exec('COMMIT')
    raw.exec('BEGIN IMMEDIATE')
  }

  /** Writes what is left, builds the indexes and puts everything on disk. */
  finish(): void {
    this.flush()
    const { raw } = this.handle
    for (const { sql } of this.indexes) raw.exec(sql)
    raw.exec('COMMIT')
    raw.pragma('synchronous = FULL')
    raw.pragma('wal_checkpoint(TRUNCATE)')
    raw.exec('ANALYZE')
  }

  private standing(name: EntityName): Map<string, Columns> {
    let rows = this.rows.get(name)
    if (!rows) {
      rows = new Map()
      this.rows.set(name, rows)
    }
    return rows
  }

  private append(
    change: BulkChange,
    entity: EntityName,
    key: string,
    row: Columns,
    told: Pick<EventRow, 'before' | 'after' | 'rowVersion'>,
  ): void {
    const { at, actorId, type, resolutionId, mutationId } = change
    const iso3 = typeof row.iso3 === 'string' ? row.iso3 : null
    const seq = this.head.seq + 1
    const { before, after, rowVersion } = told
    const event = { seq, at, actorId, type, resolutionId, iso3, entity, key, before, after, rowVersion, mutationId }
    const hash = hashEvent(this.head.hash, { ...event, undoes: null })
    const [left, became] = [json(before), json(after)]
    this.insertEvent.run(
      ...[seq, at, actorId, type, resolutionId, iso3, entity, key, left, became, rowVersion, mutationId, hash],
    )
    this.head = { seq, hash }
  }
}

const json = (columns: Columns | null) => (columns === null ? null : JSON.stringify(columns))

function unsealed(name: EntityName, columns: Columns): Columns {
  const hidden = (ENTITIES[name] as { unlogged?: readonly string[] }).unlogged ?? []
  return Object.fromEntries(Object.entries(columns).filter(([column]) => !hidden.includes(column)))
}
