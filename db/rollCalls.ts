import { eq } from 'drizzle-orm'
import type { Db } from './client'
import { itemRollCall, rollCall } from './schema/votes'

/** The recorded vote of that key in the library, removed ones too, or undefined. */
export async function rollCallIdOfKey(db: Db, recordKey: string): Promise<string | undefined> {
  const [row] = await db.select({ id: rollCall.id }).from(rollCall).where(eq(rollCall.recordKey, recordKey)).limit(1)
  return row?.id
}

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
