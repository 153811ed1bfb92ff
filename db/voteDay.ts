import { asc, eq, inArray } from 'drizzle-orm'
import type { Db } from './client'
import { boardVote, expectedVote, itemRollCall, laterIntention, presence, rollCall, voteItem } from './schema/votes'

/** The expected votes of every item of a resolution, as far as a count needs them. */
export async function expectedVotesOfResolution(db: Db, resolutionId: string) {
  return db
    .select({
      voteItemId: expectedVote.voteItemId,
      iso3: expectedVote.iso3,
      expected: expectedVote.expected,
      confidence: expectedVote.confidence,
      suggestedFrom: expectedVote.suggestedFrom,
    })
    .from(expectedVote)
    .innerJoin(voteItem, eq(voteItem.id, expectedVote.voteItemId))
    .where(eq(voteItem.resolutionId, resolutionId))
}

/** The recorded votes of items, by item. */
export async function rollCallsOfItems(db: Db, voteItemIds: string[]) {
  return db
    .select({
      voteItemId: itemRollCall.voteItemId,
      rollCallId: rollCall.id,
      votes: rollCall.votes,
      yes: rollCall.yes,
      no: rollCall.no,
      abstain: rollCall.abstain,
      absent: rollCall.nonVoting,
      date: rollCall.date,
      source: rollCall.source,
    })
    .from(itemRollCall)
    .innerJoin(rollCall, eq(rollCall.id, itemRollCall.rollCallId))
    .where(inArray(itemRollCall.voteItemId, voteItemIds))
}

/** Who is marked present or not; a State without a row is not marked. */
export async function presenceOf(db: Db, resolutionId: string) {
  return db
    .select({ iso3: presence.iso3, present: presence.present, version: presence.version })
    .from(presence)
    .where(eq(presence.resolutionId, resolutionId))
}

/** The board of every item of a resolution that has one. */
export async function boardsOf(db: Db, resolutionId: string) {
  return db
    .select({ voteItemId: boardVote.voteItemId, iso3: boardVote.iso3, vote: boardVote.vote })
    .from(boardVote)
    .innerJoin(voteItem, eq(voteItem.id, boardVote.voteItemId))
    .where(eq(voteItem.resolutionId, resolutionId))
}

/** The board of one item. */
export async function boardOf(db: Db, voteItemId: string) {
  return db
    .select({ iso3: boardVote.iso3, vote: boardVote.vote, version: boardVote.version })
    .from(boardVote)
    .where(eq(boardVote.voteItemId, voteItemId))
}

/** Votes announced after the board was locked. */
export async function laterIntentionsOf(db: Db, rollCallId: string) {
  return db
    .select({ iso3: laterIntention.iso3, vote: laterIntention.vote, note: laterIntention.note })
    .from(laterIntention)
    .where(eq(laterIntention.rollCallId, rollCallId))
    .orderBy(asc(laterIntention.iso3))
}
