import { and, desc, eq, inArray, max } from 'drizzle-orm'
import type { Db } from './client'
import { event } from './schema/events'
import { resolution } from './schema/resolutions'

/** On which of these resolutions anything was told of a State, with the newest event's number; the latest first. */
export async function latestOfState(db: Db, iso3: string, resolutionIds: readonly string[]) {
  const seq = max(event.seq).mapWith(Number)
  return db
    .select({ resolutionId: event.resolutionId, seq })
    .from(event)
    .where(and(inArray(event.resolutionId, [...resolutionIds]), eq(event.iso3, iso3)))
    .groupBy(event.resolutionId)
    .orderBy(desc(seq))
}

/** When an event was told, and on which resolution. */
export async function toldOn(db: Db, seq: number) {
  const [row] = await db
    .select({ at: event.at, resolutionId: resolution.id, shortTitle: resolution.shortTitle })
    .from(event)
    .innerJoin(resolution, eq(resolution.id, event.resolutionId))
    .where(eq(event.seq, seq))
  return row
}
