import { and, asc, desc, eq, gte, inArray, isNull, like, lt, or, type SQL } from 'drizzle-orm'
import type { Db } from './client'
import { contact } from './schema/delegation'
import { event } from './schema/events'
import { person } from './schema/people'
import { predecessor, rollCall } from './schema/votes'

/** Every change of an expected vote on one item, oldest first: the columns that changed, null for a row removed. */
export async function voteEventsOfItem(db: Db, voteItemId: string) {
  return db
    .select({ at: event.at, iso3: event.iso3, after: event.after })
    .from(event)
    .where(
      // A range over the key, so that its index serves: "/" is followed by "0".
      and(eq(event.entity, 'expectedVote'), gte(event.key, `${voteItemId}/`), lt(event.key, `${voteItemId}0`)),
    )
    .orderBy(asc(event.seq))
}

/** The recorded votes linked to a resolution as its predecessors or as like texts, newest first. */
export async function predecessorsOf(db: Db, resolutionId: string) {
  return db
    .select({
      rollCallId: rollCall.id,
      relation: predecessor.relation,
      bodyId: rollCall.bodyId,
      kind: rollCall.kind,
      date: rollCall.date,
      symbol: rollCall.symbol,
      title: rollCall.title,
      votes: rollCall.votes,
      yes: rollCall.yes,
      no: rollCall.no,
      abstain: rollCall.abstain,
    })
    .from(predecessor)
    .innerJoin(rollCall, eq(rollCall.id, predecessor.rollCallId))
    .where(and(eq(predecessor.resolutionId, resolutionId), isNull(rollCall.removedAt)))
    .orderBy(desc(rollCall.date))
}

/** The recorded votes linked to any of some resolutions, newest first, each with the resolution it is linked to. */
export async function linkedToResolutions(db: Db, resolutionIds: readonly string[]) {
  return db
    .select({
      resolutionId: predecessor.resolutionId,
      rollCallId: rollCall.id,
      relation: predecessor.relation,
      bodyId: rollCall.bodyId,
      date: rollCall.date,
      symbol: rollCall.symbol,
      title: rollCall.title,
      votes: rollCall.votes,
    })
    .from(predecessor)
    .innerJoin(rollCall, eq(rollCall.id, predecessor.rollCallId))
    .where(and(inArray(predecessor.resolutionId, [...resolutionIds]), isNull(rollCall.removedAt)))
    .orderBy(desc(rollCall.date), asc(rollCall.id))
}

/** Who of us holds a contact at a State's mission or in its capital. */
export async function contactHolders(db: Db) {
  return db
    .select({ iso3: contact.iso3, holder: person.name })
    .from(contact)
    .innerJoin(person, eq(person.id, contact.heldBy))
}

export interface LibraryQuery {
  text?: string
  from?: string
  to?: string
  bodyId?: string
  limit: number
  offset?: number
}

const listed = {
  id: rollCall.id,
  bodyId: rollCall.bodyId,
  date: rollCall.date,
  kind: rollCall.kind,
  symbol: rollCall.symbol,
  draftSymbol: rollCall.draftSymbol,
  title: rollCall.title,
  yes: rollCall.yes,
  no: rollCall.no,
  abstain: rollCall.abstain,
  nonVoting: rollCall.nonVoting,
}

/** Recorded votes of the library whose symbol or title holds every word, newest first. */
export async function searchRollCalls(db: Db, query: LibraryQuery) {
  return db
    .select(listed)
    .from(rollCall)
    .where(and(...conditions(query)))
    .orderBy(desc(rollCall.date), asc(rollCall.id))
    .limit(query.limit)
    .offset(query.offset ?? 0)
}

/** How many there are. */
export async function countRollCalls(db: Db, query: Omit<LibraryQuery, 'limit' | 'offset'>): Promise<number> {
  return db.$count(rollCall, and(...conditions(query)))
}

function conditions(query: Omit<LibraryQuery, 'limit' | 'offset'>): (SQL | undefined)[] {
  const words = (query.text ?? '').split(/\s+/).filter(Boolean).slice(0, 8)
  const holds = (word: string) => {
    const pattern = `%${word.replace(/[%_]/g, '')}%`
    return or(like(rollCall.title, pattern), like(rollCall.symbol, pattern), like(rollCall.draftSymbol, pattern))
  }
  return [
    isNull(rollCall.removedAt),
    query.from ? gte(rollCall.date, query.from) : undefined,
    query.to ? lt(rollCall.date, `${query.to}~`) : undefined,
    query.bodyId ? eq(rollCall.bodyId, query.bodyId) : undefined,
    ...words.map(holds),
  ]
}

/** One recorded vote that stands, with its packed votes, or undefined. */
export async function rollCallView(db: Db, id: string) {
  const [row] = await db
    .select({
      ...listed,
      meeting: rollCall.meeting,
      votes: rollCall.votes,
      stated: rollCall.stated,
      source: rollCall.source,
    })
    .from(rollCall)
    .where(and(eq(rollCall.id, id), isNull(rollCall.removedAt)))
    .limit(1)
  return row
}
