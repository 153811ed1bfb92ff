import { and, asc, count, desc, eq, inArray, isNotNull, lt, type SQL } from 'drizzle-orm'
import type { Actor } from '@/domain/access'
import { byStateName } from '@/domain/reference/byStateName'
import type { Db } from './client'
import { outreach, resolution } from './schema/resolutions'
import { expectedVote } from './schema/votes'
import { archived, notArchived, resolutionsOf } from './scope'

/** Resolutions this person sees that were put away: their names alone, the latest first. */
export async function archivedResolutions(db: Db, actor: Actor) {
  return db
    .select({ id: resolution.id, shortTitle: resolution.shortTitle, symbol: resolution.symbol })
    .from(resolution)
    .where(and(archived, resolutionsOf(actor)))
    .orderBy(desc(resolution.archivedAt))
}

/** How many of these States are expected to vote how and how surely on an item; States without a row are in none. */
export async function votesBySurety(db: Db, voteItemId: string, iso3s: readonly string[]) {
  return db
    .select({ expected: expectedVote.expected, confidence: expectedVote.confidence, states: count() })
    .from(expectedVote)
    .where(and(eq(expectedVote.voteItemId, voteItemId), inArray(expectedVote.iso3, [...iso3s])))
    .groupBy(expectedVote.expected, expectedVote.confidence)
}

/** How many States stand where with their signature, by resolution. */
export async function sponsorsByState(db: Db, resolutionIds: string[]) {
  return db
    .select({
      resolutionId: outreach.resolutionId,
      state: outreach.coSponsorship,
      reconfirm: outreach.reconfirm,
      states: count(),
    })
    .from(outreach)
    .where(inArray(outreach.resolutionId, resolutionIds))
    .groupBy(outreach.resolutionId, outreach.coSponsorship, outreach.reconfirm)
}

/** How many next steps were due before a day (YYYY-MM-DD), by resolution. */
export async function overdueSteps(db: Db, resolutionIds: string[], today: string) {
  return db
    .select({ resolutionId: outreach.resolutionId, steps: count() })
    .from(outreach)
    .where(
      and(inArray(outreach.resolutionId, resolutionIds), isNotNull(outreach.nextStep), lt(outreach.nextStepDue, today)),
    )
    .groupBy(outreach.resolutionId)
}

/** How many next steps of one resolution are due on which day (YYYY-MM-DD), those without a day left out. */
export async function stepsByDay(db: Db, resolutionId: string) {
  const rows = await db
    .select({ due: outreach.nextStepDue, steps: count() })
    .from(outreach)
    .where(and(eq(outreach.resolutionId, resolutionId), isNotNull(outreach.nextStep), isNotNull(outreach.nextStepDue)))
    .groupBy(outreach.nextStepDue)
    .orderBy(asc(outreach.nextStepDue))
  return rows.flatMap(({ due, steps }) => (due === null ? [] : [{ due, steps }]))
}

const stepsOf = (actor: Actor): SQL | undefined =>
  and(eq(outreach.responsibleId, actor.id), isNotNull(outreach.nextStep), notArchived, resolutionsOf(actor))

/** This person's next steps on resolutions that are not put away, the first due first; those without a date last. */
export async function ownSteps(db: Db, actor: Actor) {
  const rows = await db
    .select({
      resolutionId: resolution.id,
      shortTitle: resolution.shortTitle,
      bodyId: resolution.bodyId,
      iso3: outreach.iso3,
      nextStep: outreach.nextStep,
      due: outreach.nextStepDue,
    })
    .from(outreach)
    .innerJoin(resolution, eq(resolution.id, outreach.resolutionId))
    .where(stepsOf(actor))
    .orderBy(asc(outreach.nextStepDue))
  rows.sort((a, b) => (a.due === b.due ? byStateName(a, b) : 0))
  return [...rows.filter((row) => row.due !== null), ...rows.filter((row) => row.due === null)]
}
