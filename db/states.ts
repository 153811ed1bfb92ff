import { and, count, desc, eq, inArray, isNull, max } from 'drizzle-orm'
import type { Actor } from '@/domain/access'
import type { Db } from './client'
import { contact } from './schema/delegation'
import { outreach, resolution, talk } from './schema/resolutions'
import { expectedVote, rollCall } from './schema/votes'
import { notArchived, resolutionsOf } from './scope'

/** How many contacts are known in each State. */
export async function contactsByState(db: Db) {
  return db.select({ iso3: contact.iso3, contacts: count() }).from(contact).groupBy(contact.iso3)
}

/** How many of the resolutions this person sees each State sponsors officially. */
export async function sponsorshipsByState(db: Db, actor: Actor) {
  return db
    .select({ iso3: outreach.iso3, sponsors: count() })
    .from(outreach)
    .innerJoin(resolution, eq(resolution.id, outreach.resolutionId))
    .where(and(inArray(outreach.coSponsorship, ['registered', 'listed']), notArchived, resolutionsOf(actor)))
    .groupBy(outreach.iso3)
}

/** How many talks each State had on the resolutions this person sees, and when the last was. */
export async function talksByState(db: Db, actor: Actor) {
  return db
    .select({ iso3: talk.iso3, talks: count(), lastAt: max(talk.at) })
    .from(talk)
    .innerJoin(resolution, eq(resolution.id, talk.resolutionId))
    .where(and(notArchived, resolutionsOf(actor)))
    .groupBy(talk.iso3)
}

/** A State's co-sponsorship and next step on each resolution this person sees. */
export async function outreachOfState(db: Db, actor: Actor, iso3: string) {
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
    .innerJoin(resolution, eq(resolution.id, outreach.resolutionId))
    .where(and(eq(outreach.iso3, iso3), resolutionsOf(actor)))
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

/** The newest recorded votes of the library with their packed votes. */
export async function newestRollCalls(db: Db, limit: number) {
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
}
