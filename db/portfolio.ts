import { and, asc, count, eq, gt, inArray, isNotNull, lt, lte, notInArray, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/access'
import { byStateName } from '@/domain/reference/byStateName'
import type { Db } from './client'
import { deadline, outreach, resolution } from './schema/resolutions'
import { expectedVote } from './schema/votes'
import { notArchived, resolutionsOf } from './scope'
import { stillStands } from './standingDeadline'

/** How many of these States are expected to vote how and how surely on each item; those without a row are in none. */
export async function votesBySurety(db: Db, voteItemIds: readonly string[], iso3s: readonly string[]) {
  return db
    .select({
      voteItemId: expectedVote.voteItemId,
      expected: expectedVote.expected,
      confidence: expectedVote.confidence,
      states: count(),
    })
    .from(expectedVote)
    .where(and(inArray(expectedVote.voteItemId, [...voteItemIds]), inArray(expectedVote.iso3, [...iso3s])))
    .groupBy(expectedVote.voteItemId, expectedVote.expected, expectedVote.confidence)
}

/** The standing deadlines of these resolutions after an instant and up to another, the first first. */
export async function deadlinesWithin(db: Db, resolutionIds: readonly string[], after: number, upTo: number) {
  return db
    .select({
      id: deadline.id,
      kind: deadline.kind,
      at: deadline.at,
      label: deadline.label,
      resolutionId: resolution.id,
      shortTitle: resolution.shortTitle,
      bodyId: resolution.bodyId,
    })
    .from(deadline)
    .innerJoin(resolution, eq(resolution.id, deadline.resolutionId))
    .where(
      and(
        inArray(deadline.resolutionId, [...resolutionIds]),
        gt(deadline.at, after),
        lte(deadline.at, upTo),
        stillStands,
      ),
    )
    .orderBy(asc(deadline.at))
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

const ownStepColumns = {
  resolutionId: resolution.id,
  shortTitle: resolution.shortTitle,
  bodyId: resolution.bodyId,
  iso3: outreach.iso3,
  nextStep: sql<string>`coalesce(${outreach.nextStep}, '')`,
  due: outreach.nextStepDue,
}

const stepsOf = (db: Db, actor: Actor, where: SQL | undefined) =>
  db
    .select(ownStepColumns)
    .from(outreach)
    .innerJoin(resolution, eq(resolution.id, outreach.resolutionId))
    .where(and(eq(outreach.responsibleId, actor.id), isNotNull(outreach.nextStep), where))

/** This person's next steps on these resolutions, the first due first; those without a date last. */
export async function ownSteps(db: Db, actor: Actor, resolutionIds: readonly string[]) {
  const rows = await stepsOf(db, actor, inArray(resolution.id, [...resolutionIds])).orderBy(asc(outreach.nextStepDue))
  rows.sort((a, b) => (a.due === b.due ? byStateName(a, b) : 0))
  return [...rows.filter((row) => row.due !== null), ...rows.filter((row) => row.due === null)]
}

/** This person's next steps on all other resolutions that are not put away, the latest due first. */
export async function ownStepsElsewhere(
  db: Db,
  actor: Actor,
  { but, offset, limit }: { but: readonly string[]; offset: number; limit: number },
) {
  return stepsOf(db, actor, and(notInArray(resolution.id, [...but]), notArchived, resolutionsOf(actor)))
    .orderBy(sql`${outreach.nextStepDue} desc nulls last`, asc(resolution.shortTitle), asc(outreach.iso3))
    .limit(limit)
    .offset(offset)
}
