import { and, eq, max, sql } from 'drizzle-orm'
import type { Db } from './client'
import { prepared } from './prepared'
import { outreach, talk } from './schema/resolutions'
import { expectedVote, itemRollCall, rollCall, voteItem } from './schema/votes'

/** One vote item of this resolution, or undefined. */
export async function voteItemOf(db: Db, resolutionId: string, voteItemId: string) {
  const [row] = await itemOfResolution(db).execute({ resolutionId, voteItemId })
  return row
}

const itemOfResolution = prepared((db) =>
  db
    .select({
      id: voteItem.id,
      bodyId: voteItem.bodyId,
      date: voteItem.date,
      kind: voteItem.kind,
      title: voteItem.title,
    })
    .from(voteItem)
    .where(
      and(eq(voteItem.id, sql.placeholder('voteItemId')), eq(voteItem.resolutionId, sql.placeholder('resolutionId'))),
    )
    .limit(1)
    .prepare(),
)

export async function expectedVotesOf(db: Db, voteItemId: string) {
  return db
    .select({
      iso3: expectedVote.iso3,
      expected: expectedVote.expected,
      confidence: expectedVote.confidence,
      source: expectedVote.source,
      heardAt: expectedVote.heardAt,
      suggestedFrom: expectedVote.suggestedFrom,
      setBy: expectedVote.setBy,
      setAt: expectedVote.setAt,
      version: expectedVote.version,
    })
    .from(expectedVote)
    .where(eq(expectedVote.voteItemId, voteItemId))
}

export async function outreachOf(db: Db, resolutionId: string) {
  return db
    .select({
      iso3: outreach.iso3,
      coSponsorship: outreach.coSponsorship,
      reconfirm: outreach.reconfirm,
      responsibleId: outreach.responsibleId,
      nextStep: outreach.nextStep,
      nextStepDue: outreach.nextStepDue,
      note: outreach.note,
      version: outreach.version,
    })
    .from(outreach)
    .where(eq(outreach.resolutionId, resolutionId))
}

/**
 * When each State was last heard on a resolution, in a talk or of its vote on any of the items: who spoke of an
 * amendment yesterday is not silent on the whole text.
 */
export async function lastHeard(db: Db, resolutionId: string): Promise<Map<string, number>> {
  const talks = await db
    .select({ iso3: talk.iso3, at: max(talk.at) })
    .from(talk)
    .where(eq(talk.resolutionId, resolutionId))
    .groupBy(talk.iso3)
  const votes = await db
    .select({ iso3: expectedVote.iso3, at: max(expectedVote.heardAt) })
    .from(expectedVote)
    .innerJoin(voteItem, eq(voteItem.id, expectedVote.voteItemId))
    .where(eq(voteItem.resolutionId, resolutionId))
    .groupBy(expectedVote.iso3)
  const heard = new Map<string, number>()
  for (const { iso3, at } of [...talks, ...votes]) if (at !== null) heard.set(iso3, Math.max(at, heard.get(iso3) ?? 0))
  return heard
}

/** The packed recorded votes of an item, where it was taken. */
export async function recordedVotesOf(db: Db, voteItemId: string): Promise<string | null> {
  const [row] = await db
    .select({ votes: rollCall.votes })
    .from(itemRollCall)
    .innerJoin(rollCall, eq(rollCall.id, itemRollCall.rollCallId))
    .where(eq(itemRollCall.voteItemId, voteItemId))
    .limit(1)
  return row?.votes ?? null
}
