import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/access'
import type { Db } from './client'
import { event } from './schema/events'
import { resolution } from './schema/resolutions'
import { resolutionsOf } from './scope'
import { TOLD } from './stateStory'

/**
 * On which of the resolutions this person sees anything was told of a State, with the newest event's number; the latest
 * first. One look-up in the index a resolution, however much was told.
 */
export async function latestOfState(db: Db, actor: Actor, iso3: string) {
  const newest = sql<number>`(select max(${event.seq}) from ${event} where ${event.resolutionId} = ${resolution.id} and ${event.iso3} = ${iso3})`
  const seq = newest.as('newest')
  return db
    .select({ resolutionId: resolution.id, shortTitle: resolution.shortTitle, seq })
    .from(resolution)
    .where(and(resolutionsOf(actor), isNotNull(sql`newest`)))
    .orderBy(desc(sql`newest`))
}

/** When an event was told; 0 where there is none of this number. */
export async function toldAt(db: Db, seq: number): Promise<number> {
  const [row] = await db.select({ at: event.at }).from(event).where(eq(event.seq, seq))
  return row?.at ?? 0
}

/** The events of one State on these resolutions, oldest first. */
export async function stateEventsOn(db: Db, resolutionIds: readonly string[], iso3: string) {
  return db
    .select({ resolutionId: event.resolutionId, ...TOLD })
    .from(event)
    .where(and(inArray(event.resolutionId, [...resolutionIds]), eq(event.iso3, iso3)))
    .orderBy(asc(event.seq))
}
