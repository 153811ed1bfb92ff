import { and, asc, eq } from 'drizzle-orm'
import type { Db } from './client'
import { contact } from './schema/delegation'
import { event } from './schema/events'
import { outreach } from './schema/resolutions'
import { expectedVote, itemRollCall, predecessor, rollCall, voteItem } from './schema/votes'

/** What a State's story reads of an event. */
export const TOLD = {
  seq: event.seq,
  at: event.at,
  actorId: event.actorId,
  type: event.type,
  iso3: event.iso3,
  entity: event.entity,
  key: event.key,
  before: event.before,
  after: event.after,
  mutationId: event.mutationId,
  undoes: event.undoes,
}

/** The events of one State on one resolution, oldest first. */
export async function stateEvents(db: Db, resolutionId: string, iso3: string) {
  return db
    .select(TOLD)
    .from(event)
    .where(and(eq(event.resolutionId, resolutionId), eq(event.iso3, iso3)))
    .orderBy(asc(event.seq))
}

/** Contacts in a State, by name. */
export async function contactsIn(db: Db, iso3: string) {
  return db
    .select({
      id: contact.id,
      iso3: contact.iso3,
      name: contact.name,
      post: contact.post,
      languages: contact.languages,
      phone: contact.phone,
      email: contact.email,
      heldBy: contact.heldBy,
      version: contact.version,
    })
    .from(contact)
    .where(eq(contact.iso3, iso3))
    .orderBy(asc(contact.name))
}

/** Why and from which version a State withdrew, where it did. */
export async function withdrawalOf(db: Db, resolutionId: string, iso3: string) {
  const [row] = await db
    .select({ reason: outreach.withdrawnReason, from: outreach.withdrawnFrom })
    .from(outreach)
    .where(and(eq(outreach.resolutionId, resolutionId), eq(outreach.iso3, iso3)))
    .limit(1)
  return row?.reason && row.from ? { reason: row.reason, from: row.from } : null
}

/** How one State is expected to vote on each item of a resolution. */
export async function expectationsOfState(db: Db, resolutionId: string, iso3: string) {
  return db
    .select({
      voteItemId: expectedVote.voteItemId,
      expected: expectedVote.expected,
      confidence: expectedVote.confidence,
      suggestedFrom: expectedVote.suggestedFrom,
    })
    .from(expectedVote)
    .innerJoin(voteItem, eq(voteItem.id, expectedVote.voteItemId))
    .where(and(eq(voteItem.resolutionId, resolutionId), eq(expectedVote.iso3, iso3)))
}

const recordColumns = {
  rollCallId: rollCall.id,
  date: rollCall.date,
  bodyId: rollCall.bodyId,
  symbol: rollCall.symbol,
  title: rollCall.title,
  votes: rollCall.votes,
}

/** The recorded votes on this resolution's items, with their packed votes, oldest first. */
export async function recordsOfResolution(db: Db, resolutionId: string) {
  return db
    .select(recordColumns)
    .from(itemRollCall)
    .innerJoin(rollCall, eq(rollCall.id, itemRollCall.rollCallId))
    .innerJoin(voteItem, eq(voteItem.id, itemRollCall.voteItemId))
    .where(eq(voteItem.resolutionId, resolutionId))
    .orderBy(asc(rollCall.date))
}

/** The recorded votes on earlier and like texts that speak for this resolution, oldest first. */
export async function recordsOfPredecessors(db: Db, resolutionId: string) {
  return db
    .select({ ...recordColumns, relation: predecessor.relation })
    .from(predecessor)
    .innerJoin(rollCall, eq(rollCall.id, predecessor.rollCallId))
    .where(eq(predecessor.resolutionId, resolutionId))
    .orderBy(asc(rollCall.date))
}
