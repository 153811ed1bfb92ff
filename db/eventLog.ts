import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNull,
  like,
  lt,
  max,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { LIBRARY_PART } from '@/domain/votes/libraryImport'
import type { Db } from './client'
import type { EventRow } from './eventHash'
import { prepared } from './prepared'
import { event } from './schema/events'

/** Events after `seq`, oldest first, at most `limit`. */
export async function eventsAfter(db: Db, seq: number, limit: number): Promise<EventRow[]> {
  return db.select().from(event).where(gt(event.seq, seq)).orderBy(asc(event.seq)).limit(limit)
}

/** All events of a mutation, oldest first. */
export async function eventsOfMutation(db: Db, mutationId: string, actorId?: string): Promise<EventRow[]> {
  const mine = actorId ? eq(event.actorId, actorId) : undefined
  return db
    .select()
    .from(event)
    .where(and(eq(event.mutationId, mutationId), mine))
    .orderBy(asc(event.seq))
}

/** Events of one row newer than a version of it, oldest first: what somebody changed since. */
export async function eventsOfRowSince(db: Db, entity: string, key: string, version: number): Promise<EventRow[]> {
  return db
    .select()
    .from(event)
    .where(and(eq(event.entity, entity), eq(event.key, key), gt(event.rowVersion, version)))
    .orderBy(asc(event.seq))
}

export interface EventFilter {
  /** Null: those of no resolution, such as contacts. */
  resolutionId?: string | null
  iso3?: string
  actorId?: string
  entities?: string[]
  /** Rows of these kinds are left out. */
  without?: string[]
  since?: number
  beforeSeq?: number
  limit: number
}

/** Events newest first. */
export async function newestEvents(db: Db, filter: EventFilter): Promise<EventRow[]> {
  const conditions: (SQL | undefined)[] = [
    filter.resolutionId === null ? isNull(event.resolutionId) : undefined,
    filter.resolutionId ? eq(event.resolutionId, filter.resolutionId) : undefined,
    filter.iso3 ? eq(event.iso3, filter.iso3) : undefined,
    filter.actorId ? eq(event.actorId, filter.actorId) : undefined,
    filter.entities ? inArray(event.entity, filter.entities) : undefined,
    filter.without ? notInArray(event.entity, filter.without) : undefined,
    filter.since ? gte(event.at, filter.since) : undefined,
    filter.beforeSeq ? lt(event.seq, filter.beforeSeq) : undefined,
  ]
  return db
    .select()
    .from(event)
    .where(and(...conditions))
    .orderBy(desc(event.seq))
    .limit(filter.limit)
}

/**
 * What a count is told from: the events of one item's expected votes and of the resolution's outreach and talks, oldest
 * first.
 */
export async function countEvents(db: Db, resolutionId: string, voteItemId: string) {
  return db
    .select({
      at: event.at,
      actorId: event.actorId,
      iso3: event.iso3,
      entity: event.entity,
      after: event.after,
      mutationId: event.mutationId,
    })
    .from(event)
    .where(
      and(
        eq(event.resolutionId, resolutionId),
        or(
          inArray(event.entity, ['outreach', 'talk']),
          and(eq(event.entity, 'expectedVote'), like(event.key, `${voteItemId}/%`)),
        ),
      ),
    )
    .orderBy(asc(event.seq))
}

/** When a resolution was given which symbol, and every other fact of it, oldest first. */
export async function resolutionEvents(db: Db, resolutionId: string) {
  return db
    .select({ at: event.at, after: event.after })
    .from(event)
    .where(and(eq(event.entity, 'resolution'), eq(event.key, resolutionId)))
    .orderBy(asc(event.seq))
}

const newestCommon = prepared((db) =>
  db
    .select({ seq: max(event.seq) })
    .from(event)
    .where(isNull(event.resolutionId))
    .prepare(),
)

const settledAfter = prepared((db) =>
  db
    .select({ seq: max(event.seq) })
    .from(event)
    .where(and(isNull(event.resolutionId), gt(event.seq, sql.placeholder('seq')), ne(event.type, LIBRARY_PART)))
    .prepare(),
)

/** By connection: up to where the log was looked through, and the newest event of no resolution but parts of an import. */
const settledUpTo = prepared(() => ({ looked: 0, settled: 0 }))

/** The newest event of no resolution, parts of an import left out; only what came since the last look is looked through. */
async function newestSettled(db: Db, newest: number): Promise<number> {
  const known = settledUpTo(db)
  if (newest > known.looked) {
    const [row] = await settledAfter(db).execute({ seq: known.looked })
    known.settled = row?.seq ?? known.settled
    known.looked = newest
  }
  return known.settled
}

const newestOf = prepared((db) =>
  db
    .select({ seq: max(event.seq) })
    .from(event)
    .where(eq(event.resolutionId, sql.placeholder('resolutionId')))
    .prepare(),
)

/**
 * Numbers of the newest event of a resolution and of the newest that belongs to none: while both stand, everything
 * read from that resolution stands too. The parts of a long import, many a second, count for the library alone; the rest
 * hears of the import when it ends.
 *
 * @param library whether what is read is the library itself
 */
export async function watermark(db: Db, resolutionId: string | null, library = false): Promise<string> {
  const [row] = await newestCommon(db).execute()
  const newest = row?.seq ?? 0
  const common = library ? newest : await newestSettled(db, newest)
  if (resolutionId === null) return `${common}`
  const [own] = await newestOf(db).execute({ resolutionId })
  return `${common}.${own?.seq ?? 0}`
}

/** Was this mutation taken back already by the person who made it? Another may have used the same number. */
export async function isUndone(db: Db, mutationId: string, actorId: string): Promise<boolean> {
  const [row] = await db
    .select({ seq: event.seq })
    .from(event)
    .where(and(eq(event.undoes, mutationId), eq(event.actorId, actorId)))
    .limit(1)
  return row !== undefined
}

/** Which of these mutations were taken back, whenever that was. */
export async function undoneAmong(db: Db, mutationIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectDistinct({ undoes: event.undoes })
    .from(event)
    .where(inArray(event.undoes, [...mutationIds]))
  return rows.flatMap(({ undoes }) => undoes ?? [])
}

/** Every mutation in the log: how many rows it wrote and the number of its last event. For the fault test. */
export async function mutationsInLog(db: Db): Promise<Map<string, { rows: number; lastSeq: number }>> {
  const found = await db
    .select({ id: event.mutationId, rows: count(), lastSeq: max(event.seq) })
    .from(event)
    .groupBy(event.mutationId)
  return new Map(found.map(({ id, rows, lastSeq }) => [id, { rows, lastSeq: lastSeq ?? 0 }]))
}
