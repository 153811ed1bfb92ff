import { and, count, desc, eq, inArray, isNull, max } from 'drizzle-orm'
import type { Db } from './client'
import { contact } from './schema/delegation'
import { outreach, talk } from './schema/resolutions'
import { expectedVote, rollCall } from './schema/votes'

/** How many contacts are known in each State. */
export async function contactsByState(db: Db) {
  return db.select({ iso3: contact.iso3, contacts: count() }).from(contact).groupBy(contact.iso3)
}

/** How many of these resolutions each State sponsors officially. */
export async function sponsorshipsByState(db: Db, resolutionIds: readonly string[]) {
  return db
    .select({ iso3: outreach.iso3, sponsors: count() })
    .from(outreach)
    .where(
      and(
        inArray(outreach.resolutionId, [...resolutionIds]),
        inArray(outreach.coSponsorship, ['registered', 'listed']),
      ),
    )
    .groupBy(outreach.iso3)
}

/** How many talks each State had on these resolutions, and when the last was. */
export async function talksByState(db: Db, resolutionIds: readonly string[]) {
  return db
    .select({ iso3: talk.iso3, talks: count(), lastAt: max(talk.at) })
    .from(talk)
    .where(inArray(talk.resolutionId, [...resolutionIds]))
    .groupBy(talk.iso3)
}

/** A State's co-sponsorship and next step on each of these resolutions. */
export async function outreachOfState(db: Db, iso3: string, resolutionIds: readonly string[]) {
  return db
    .select({
      resolutionId: outreach.resolutionId,
      coSponsorship: outreach.coSponsorship,
      reconfirm: outreach.reconfirm,
      responsibleId: outreach.responsibleId,
      nextStep: outreach.nextStep,
      nextStepDue: outreach.nextStepDue,
    })
    .from(outreach)
    .where(and(inArray(outreach.resolutionId, [...resolutionIds]), eq(outreach.iso3, iso3)))
}

/** How a State is expected to vote on these items. */
export async function expectationsOn(db: Db, iso3: string, voteItemIds: string[]) {
  return db
    .select({
      voteItemId: expectedVote.voteItemId,
      expected: expectedVote.expected,
      confidence: expectedVote.confidence,
    })
    .from(expectedVote)
    .where(and(eq(expectedVote.iso3, iso3), inArray(expectedVote.voteItemId, voteItemIds)))
}

/** The recorded votes of the library with their packed votes, newest first, `limit` of them from a place on. */
export async function newestRollCalls(db: Db, limit: number, offset: number) {
  return db
    .select({
      id: rollCall.id,
      date: rollCall.date,
      bodyId: rollCall.bodyId,
      symbol: rollCall.symbol,
      title: rollCall.title,
      votes: rollCall.votes,
    })
    .from(rollCall)
    .where(isNull(rollCall.removedAt))
    .orderBy(desc(rollCall.date), desc(rollCall.id))
    .limit(limit)
    .offset(offset)
}
