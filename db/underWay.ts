import { and, asc, desc, eq, gt, inArray, isNotNull, lt, max, min, not, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/access'
import { IN_SIGHT_MS, type NewestSession, newestSessions, OVER } from '@/domain/resolution/underWay'
import type { Db } from './client'
import { deadline, resolution } from './schema/resolutions'
import { voteItem } from './schema/votes'
import { archived, resolutionsOf } from './scope'
import { stillStands } from './standingDeadline'

/** An instant, and its day YYYY-MM-DD in the delegation's city. */
export interface Moment {
  now: number
  today: string
}

const sessionNumber = sql<number>`cast(${resolution.session} as integer)`

/** The newest sessions among the resolutions this person sees. */
async function sessionsSeen(db: Db, actor: Actor): Promise<NewestSession[]> {
  const seen = await db
    .select({ bodyId: resolution.bodyId, session: max(sessionNumber).mapWith(Number) })
    .from(resolution)
    .where(resolutionsOf(actor))
    .groupBy(resolution.bodyId)
  return newestSessions(seen.map(({ bodyId, session }) => ({ bodyId, session: session ?? 0 })))
}

/** Of a session before the newest of its numbering; one that is not printed as a number is of none. */
const ofEarlierSession = ({ bodyIds, session }: NewestSession): SQL | undefined =>
  and(inArray(resolution.bodyId, bodyIds), sql`${sessionNumber} between 1 and ${session - 1}`)

/** It has a date ahead: whatever its session, somebody works on it. */
const hasDateAhead = ({ now, today }: Moment): SQL =>
  sql`(exists (select 1 from ${deadline} where ${deadline.resolutionId} = ${resolution.id} and ${deadline.at} > ${now})
    or exists (select 1 from ${voteItem} where ${voteItem.resolutionId} = ${resolution.id} and ${voteItem.date} >= ${today}))`

/** Put away; or, when its stage has stood for a fortnight, over or of an earlier session without a date ahead. */
async function isEarlier(db: Db, actor: Actor, moment: Moment): Promise<SQL> {
  const sessions = await sessionsSeen(db, actor)
  const over = inArray(resolution.stage, [...OVER])
  const left = and(or(...sessions.map(ofEarlierSession)), not(hasDateAhead(moment)))
  const settled = lt(resolution.stageSince, moment.now - IN_SIGHT_MS)
  return or(archived, and(settled, sessions.length > 0 ? or(over, left) : over)) ?? archived
}

/** The resolutions that this person works on: what is due next first, then what moved last. */
export async function resolutionsUnderWay(db: Db, actor: Actor, moment: Moment): Promise<string[]> {
  const rows = await db
    .select({ id: resolution.id, nextAt: min(deadline.at) })
    .from(resolution)
    .leftJoin(deadline, and(eq(deadline.resolutionId, resolution.id), gt(deadline.at, moment.now), stillStands))
    .where(and(not(await isEarlier(db, actor, moment)), resolutionsOf(actor)))
    .groupBy(resolution.id)
    .orderBy(sql`${min(deadline.at)} nulls last`, desc(resolution.stageSince), asc(resolution.shortTitle))
  return rows.map(({ id }) => id)
}

/**
 * Resolutions found by words, whether under way or not: those whose title begins with the text first, then those in
 * which it begins a word, then those under way.
 */
export async function resolutionsNamed(
  db: Db,
  actor: Actor,
  { text, underWay, limit }: { text: string; underWay: readonly string[]; limit: number },
): Promise<string[]> {
  const pattern = `${escaped(text.trim())}%`
  const begins = sql`${resolution.shortTitle} like ${pattern} escape '\\'`
  const beginsWord = sql`${resolution.shortTitle} like ${`% ${pattern}`} escape '\\'`
  const rows = await db
    .select({ id: resolution.id })
    .from(resolution)
    .where(and(namedBy(text), resolutionsOf(actor)))
    .orderBy(
      ...[desc(begins), desc(beginsWord), desc(inArray(resolution.id, [...underWay]))],
      ...[desc(sessionNumber), asc(resolution.shortTitle)],
    )
    .limit(limit)
  return rows.map(({ id }) => id)
}

const earlierColumns = {
  id: resolution.id,
  shortTitle: resolution.shortTitle,
  symbol: resolution.symbol,
  bodyId: resolution.bodyId,
  session: resolution.session,
  stage: resolution.stage,
  archived: isNotNull(resolution.archivedAt).mapWith(Boolean),
}

/** Is there anything that is no longer under way? */
export async function hasEarlier(db: Db, actor: Actor, moment: Moment): Promise<boolean> {
  const [row] = await db
    .select({ id: resolution.id })
    .from(resolution)
    .where(and(await isEarlier(db, actor, moment), resolutionsOf(actor)))
    .limit(1)
  return row !== undefined
}

/** A text as it stands in a pattern of `like`. */
const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** What stands in its title, symbol or full title: every word of a text, in any case. */
export function namedBy(text: string): SQL | undefined {
  const words = text.split(/\s+/).filter(Boolean)
  return and(
    ...words.map((word) => {
      const pattern = `%${escaped(word)}%`
      const within = [resolution.shortTitle, resolution.symbol, resolution.fullTitle]
      return or(...within.map((column) => sql`${column} like ${pattern} escape '\\'`))
    }),
  )
}

/** Resolutions that are no longer under way, by the sessions of each body, the latest first, then by title. */
export async function earlierResolutions(
  db: Db,
  actor: Actor,
  { text, offset, limit, ...moment }: Moment & { text: string; offset: number; limit: number },
) {
  return db
    .select(earlierColumns)
    .from(resolution)
    .where(and(await isEarlier(db, actor, moment), resolutionsOf(actor), namedBy(text)))
    .orderBy(desc(sessionNumber), asc(resolution.bodyId), asc(resolution.shortTitle), asc(resolution.id))
    .limit(limit)
    .offset(offset)
}
