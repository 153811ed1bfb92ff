import { and, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from './client'
import { ENTITIES, type EntityName, keyOf, type NewRow, type Row } from './entities'
import { type EventRow, GENESIS_HASH, hashEvent } from './eventHash'
import { placeholders, prepared, preparedBy } from './prepared'
import { event } from './schema/events'

/** Everything an event needs that is not the row: who, when, by which command, under which mutation. */
export interface Change {
  tx: Db
  actorId: string
  now: number
  type: string
  mutationId: string
  resolutionId: string | null
  undoes?: string
  /** Set by the journal: the number and hash of the last event written in this transaction. */
  last?: { seq: number; hash: string }
}

type Key<Name extends EntityName> = Partial<Row<Name>>
type Columns = Record<string, unknown>

function tableOf(name: EntityName): SQLiteTable & Record<string, SQLiteColumn> {
  // Each entity's table has its columns as properties; the common type forgets which.
  return ENTITIES[name].table as unknown as SQLiteTable & Record<string, SQLiteColumn>
}

/** The condition that a row has the key whose columns are handed over as `key.column`: see `keyValues`. */
function ofKey(name: EntityName): SQL {
  const table = tableOf(name)
  const conditions = ENTITIES[name].key.map((column) =>
    eq(table[column] as SQLiteColumn, sql.placeholder(`key.${column}`)),
  )
  return and(...conditions) as SQL
}

function keyValues(name: EntityName, row: Columns): Columns {
  return Object.fromEntries(ENTITIES[name].key.map((column) => [`key.${column}`, row[column]]))
}

/** What is written to a table, and into which of its columns: the shape of a query that is kept. */
const shapeOf = (name: EntityName, columns: Columns) => [name, ...Object.keys(columns)].join(' ')

function ofShape(shape: string): { name: EntityName; columns: string[] } {
  const [name, ...columns] = shape.split(' ')
  return { name: name as EntityName, columns }
}

/** The row of that key, or undefined. */
export async function findRow<Name extends EntityName>(
  db: Db,
  name: Name,
  key: Key<Name>,
): Promise<Row<Name> | undefined> {
  const rows = await selectOfKey(db, name).execute(keyValues(name, key))
  return rows[0] as Row<Name> | undefined
}

const selectOfKey = preparedBy((db, shape) => {
  const { name } = ofShape(shape)
  return db.select().from(tableOf(name)).where(ofKey(name)).limit(1).prepare()
})

/** Inserts a row and its event. Columns left out take their defaults. */
export async function insertRow<Name extends EntityName>(
  change: Change,
  name: Name,
  row: NewRow<Name>,
): Promise<Row<Name>> {
  // A row that was removed and comes back goes on counting, so that a version seen before never fits again.
  const version = (await lastRowVersion(change.tx, name, keyOf(name, row as Columns))) + 1
  const columns: Columns = { ...given(row), version }
  const [inserted] = await insertOfShape(change.tx, shapeOf(name, columns)).execute(columns)
  const full = inserted as Columns & { version: number }
  await append(change, name, full, null, logged(name, withoutVersion(full)), full.version)
  return inserted as Row<Name>
}

const insertOfShape = preparedBy((db, shape) => {
  const { name, columns } = ofShape(shape)
  return db.insert(tableOf(name)).values(placeholders(columns)).returning().prepare()
})

function given(row: Columns): Columns {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}

/** Writes the columns of `patch` that differ and the event; returns the row as it stands, changed or not. */
export async function updateRow<Name extends EntityName>(
  change: Change,
  name: Name,
  current: Row<Name>,
  patch: Partial<NewRow<Name>>,
): Promise<Row<Name>> {
  const standing = current as Columns & { version: number }
  const differing = Object.entries(given(patch)).filter(([column, value]) => !same(standing[column], value))
  if (differing.length === 0) return current
  const changed: Columns = Object.fromEntries(differing)
  const version = standing.version + 1
  const columns: Columns = { ...changed, version }
  const [updated] = await updateOfShape(change.tx, shapeOf(name, columns)).execute({
    ...columns,
    ...keyValues(name, standing),
    standingVersion: standing.version,
  })
  if (!updated) throw new Error(`The row ${name} ${keyOf(name, standing)} changed inside its own transaction.`)
  const before = Object.fromEntries(differing.map(([column]) => [column, standing[column] ?? null]))
  await append(change, name, standing, logged(name, before), logged(name, changed), version)
  return updated as Row<Name>
}

const updateOfShape = preparedBy((db, shape) => {
  const { name, columns } = ofShape(shape)
  const table = tableOf(name)
  const standing = and(ofKey(name), eq(table.version as SQLiteColumn, sql.placeholder('standingVersion')))
  return db.update(table).set(placeholders(columns)).where(standing).returning().prepare()
})

/** Inserts the row, or updates it where one of its key stands. */
export async function putRow<Name extends EntityName>(
  change: Change,
  name: Name,
  row: NewRow<Name>,
): Promise<Row<Name>> {
  const current = await findRow(change.tx, name, row as Key<Name>)
  return current ? updateRow(change, name, current, row) : insertRow(change, name, row)
}

/** Did a removal fail because another row rests on the one that was to go? */
export function isStillNeeded(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY'
}

/**
 * Removes a row; its event keeps what stood there.
 *
 * @throws where another row rests on it: see `isStillNeeded`
 */
export async function removeRow<Name extends EntityName>(
  change: Change,
  name: Name,
  current: Row<Name>,
): Promise<void> {
  const standing = current as Columns & { version: number }
  await deleteOfKey(change.tx, name).execute(keyValues(name, standing))
  await append(change, name, standing, logged(name, withoutVersion(standing)), null, standing.version + 1)
}

const deleteOfKey = preparedBy((db, shape) => {
  const { name } = ofShape(shape)
  return db.delete(tableOf(name)).where(ofKey(name)).prepare()
})

/** Appends an event that changes no row of its own, such as a sign-in refused or an export taken. */
export async function note(change: Change, entity: EntityName, key: string, after: Columns): Promise<void> {
  const { resolutionId } = change
  await write(change, { resolutionId, entity, key, iso3: null, before: null, after, rowVersion: 0 })
}

async function append(
  change: Change,
  name: EntityName,
  row: Columns,
  before: Columns | null,
  after: Columns | null,
  rowVersion: number,
): Promise<void> {
  const iso3 = typeof row.iso3 === 'string' ? row.iso3 : null
  const { shared = false } = ENTITIES[name] as { shared?: boolean }
  const resolutionId = shared ? null : change.resolutionId
  await write(change, { resolutionId, entity: name, key: keyOf(name, row), iso3, before, after, rowVersion })
}

async function write(
  change: Change,
  what: {
    resolutionId: string | null
    entity: string
    key: string
    iso3: string | null
    before: Columns | null
    after: Columns | null
    rowVersion: number
  },
): Promise<void> {
  change.last ??= await lastEvent(change.tx)
  const row = {
    seq: change.last.seq + 1,
    at: change.now,
    actorId: change.actorId,
    type: change.type,
    mutationId: change.mutationId,
    undoes: change.undoes ?? null,
    ...what,
  }
  const hash = hashEvent(change.last.hash, row)
  await insertEvent(change.tx).execute({ ...row, hash })
  change.last = { seq: row.seq, hash }
}

const insertEvent = prepared((db) =>
  db
    .insert(event)
    .values(placeholders(Object.keys(getTableColumns(event)) as (keyof EventRow)[]))
    .prepare(),
)

/** Number and hash of the newest event; 0 and the genesis hash in an empty log. */
export async function lastEvent(db: Db): Promise<{ seq: number; hash: string }> {
  const [row] = await newestEvent(db).execute()
  return row ?? { seq: 0, hash: GENESIS_HASH }
}

const newestEvent = prepared((db) =>
  db.select({ seq: event.seq, hash: event.hash }).from(event).orderBy(desc(event.seq)).limit(1).prepare(),
)

async function lastRowVersion(db: Db, name: EntityName, key: string): Promise<number> {
  const [row] = await newestVersion(db).execute({ name, key })
  return row?.version ?? 0
}

const newestVersion = prepared((db) =>
  db
    .select({ version: event.rowVersion })
    .from(event)
    .where(and(eq(event.entity, sql.placeholder('name')), eq(event.key, sql.placeholder('key'))))
    .orderBy(desc(event.rowVersion))
    .limit(1)
    .prepare(),
)

function logged(name: EntityName, columns: Columns): Columns {
  const hidden = (ENTITIES[name] as { unlogged?: readonly string[] }).unlogged ?? []
  return Object.fromEntries(Object.entries(columns).filter(([column]) => !hidden.includes(column)))
}

function withoutVersion({ version: _version, ...rest }: Columns): Columns {
  return rest
}

function same(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object')
    return (left ?? null) === (right ?? null)
  return JSON.stringify(left) === JSON.stringify(right)
}
