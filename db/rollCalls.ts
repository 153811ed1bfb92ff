import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Db } from './client'
import { prepared } from './prepared'
import { event } from './schema/events'
import { itemRollCall, predecessor, rollCall } from './schema/votes'

/** The recorded vote of that key in the library, removed ones too, or undefined. */
export async function rollCallIdOfKey(db: Db, recordKey: string): Promise<string | undefined> {
  const [row] = await idOfKey(db).execute({ recordKey })
  return row?.id
}

const idOfKey = prepared((db) =>
  db
    .select({ id: rollCall.id })
    .from(rollCall)
    .where(eq(rollCall.recordKey, sql.placeholder('recordKey')))
    .limit(1)
    .prepare(),
)

/** One recorded vote with its packed votes, or undefined. */
export async function rollCallById(db: Db, id: string) {
  const [row] = await db.select(rollCallColumns).from(rollCall).where(eq(rollCall.id, id)).limit(1)
  return row
}

/** The recorded vote attached to a vote item, or undefined. */
export async function rollCallOfItem(db: Db, voteItemId: string) {
  const [row] = await db
    .select(rollCallColumns)
    .from(itemRollCall)
    .innerJoin(rollCall, eq(rollCall.id, itemRollCall.rollCallId))
    .where(eq(itemRollCall.voteItemId, voteItemId))
    .limit(1)
  return row
}

/** On which resolution a recorded vote was made (null: in the library itself), and of which vote items it is the record. */
export async function rollCallProvenance(
  db: Db,
  id: string,
): Promise<{ madeOn: string | null; voteItemIds: string[] }> {
  const made = db
    .select({ mutationId: event.mutationId, actorId: event.actorId })
    .from(event)
    .where(and(eq(event.entity, 'rollCall'), eq(event.key, id)))
    .orderBy(asc(event.seq))
    .limit(1)
    .as('made')
  // The record's own event is everybody's; what the same change did to the item says on which resolution.
  const [on] = await db
    .select({ resolutionId: event.resolutionId })
    .from(made)
    .innerJoin(event, and(eq(event.mutationId, made.mutationId), eq(event.actorId, made.actorId)))
    .where(isNotNull(event.resolutionId))
    .limit(1)
  const links = await db
    .select({ voteItemId: itemRollCall.voteItemId })
    .from(itemRollCall)
    .where(eq(itemRollCall.rollCallId, id))
  return { madeOn: on?.resolutionId ?? null, voteItemIds: links.map(({ voteItemId }) => voteItemId) }
}

/** Does a vote item or another resolution's list of earlier texts still rest on this recorded vote? */
export async function isRecordUsed(db: Db, id: string): Promise<boolean> {
  const items = await db.$count(itemRollCall, eq(itemRollCall.rollCallId, id))
  return items > 0 || (await db.$count(predecessor, eq(predecessor.rollCallId, id))) > 0
}

const rollCallColumns = {
  id: rollCall.id,
  bodyId: rollCall.bodyId,
  date: rollCall.date,
  symbol: rollCall.symbol,
  draftSymbol: rollCall.draftSymbol,
  title: rollCall.title,
  votes: rollCall.votes,
  yes: rollCall.yes,
  no: rollCall.no,
  abstain: rollCall.abstain,
  nonVoting: rollCall.nonVoting,
  stated: rollCall.stated,
  source: rollCall.source,
}

/** The votes of a period with their packed lists, oldest first: what agreement is reckoned from. */
export async function rollCallsBetween(db: Db, from: string | null, to: string | null) {
  return db
    .select({ id: rollCall.id, date: rollCall.date, votes: rollCall.votes })
    .from(rollCall)
    .where(
      and(
        isNull(rollCall.removedAt),
        from ? gte(rollCall.date, from) : undefined,
        to ? lte(rollCall.date, to) : undefined,
      ),
    )
    .orderBy(asc(rollCall.date))
}

/** Titles and symbols of some votes, newest first. */
export async function rollCallsNamed(db: Db, ids: readonly string[]) {
  return db
    .select({
      id: rollCall.id,
      date: rollCall.date,
      symbol: rollCall.symbol,
      title: rollCall.title,
      votes: rollCall.votes,
    })
    .from(rollCall)
    .where(inArray(rollCall.id, [...ids]))
    .orderBy(desc(rollCall.date))
}
