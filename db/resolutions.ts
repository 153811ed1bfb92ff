import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Actor } from '@/domain/access'
import type { Db } from './client'
import { person } from './schema/people'
import { deadline, resolution, teamMember } from './schema/resolutions'
import { voteItem } from './schema/votes'
import { resolutionsOf } from './scope'

const columns = {
  id: resolution.id,
  shortTitle: resolution.shortTitle,
  fullTitle: resolution.fullTitle,
  bodyId: resolution.bodyId,
  session: resolution.session,
  agendaItem: resolution.agendaItem,
  symbol: resolution.symbol,
  stage: resolution.stage,
  stageSince: resolution.stageSince,
  mainSponsors: resolution.mainSponsors,
  sponsorTarget: resolution.sponsorTarget,
  yesTarget: resolution.yesTarget,
  ruleOverride: resolution.ruleOverride,
  ruleReason: resolution.ruleReason,
  consensusExpected: resolution.consensusExpected,
  marking: resolution.marking,
  archivedAt: resolution.archivedAt,
  version: resolution.version,
}

/** The resolutions this person sees, archived ones too, by title. */
export async function listResolutions(db: Db, actor: Actor) {
  return db.select(columns).from(resolution).where(resolutionsOf(actor)).orderBy(asc(resolution.shortTitle))
}

/** These resolutions, in the order in which they are named. */
export async function resolutionsById(db: Db, ids: readonly string[]) {
  const rows = await db
    .select(columns)
    .from(resolution)
    .where(inArray(resolution.id, [...ids]))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** One resolution; the caller has asked whether the person may see it. */
export async function findResolution(db: Db, id: string) {
  const [row] = await db.select(columns).from(resolution).where(eq(resolution.id, id)).limit(1)
  return row
}

export async function deadlinesOf(db: Db, resolutionIds: string[]) {
  return db
    .select({
      id: deadline.id,
      resolutionId: deadline.resolutionId,
      kind: deadline.kind,
      label: deadline.label,
      at: deadline.at,
      version: deadline.version,
    })
    .from(deadline)
    .where(inArray(deadline.resolutionId, resolutionIds))
    .orderBy(asc(deadline.at))
}

export async function teamOf(db: Db, resolutionId: string) {
  return db
    .select({ id: person.id, name: person.name, role: person.role, disabledAt: person.disabledAt })
    .from(teamMember)
    .innerJoin(person, eq(person.id, teamMember.personId))
    .where(eq(teamMember.resolutionId, resolutionId))
    .orderBy(asc(person.name))
}

export async function isOnTeam(db: Db, resolutionId: string, personId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: teamMember.personId })
    .from(teamMember)
    .where(and(eq(teamMember.resolutionId, resolutionId), eq(teamMember.personId, personId)))
    .limit(1)
  return row !== undefined
}

/** The vote items of resolutions in the order in which they were submitted; the order of the day is a rule. */
export async function voteItemsOf(db: Db, resolutionIds: string[]) {
  return db
    .select({
      id: voteItem.id,
      resolutionId: voteItem.resolutionId,
      kind: voteItem.kind,
      bodyId: voteItem.bodyId,
      title: voteItem.title,
      symbol: voteItem.symbol,
      date: voteItem.date,
      meeting: voteItem.meeting,
      recommended: voteItem.recommended,
      ruleOverride: voteItem.ruleOverride,
      ruleReason: voteItem.ruleReason,
      procedural: voteItem.procedural,
      consensusExpected: voteItem.consensusExpected,
      aboutId: voteItem.aboutId,
      rank: voteItem.rank,
      distance: voteItem.distance,
      operative: voteItem.operative,
      excludes: voteItem.excludes,
      filed: voteItem.filed,
      place: voteItem.place,
      status: voteItem.status,
      statusNote: voteItem.statusNote,
      declared: voteItem.declared,
      withoutVote: voteItem.withoutVote,
      decidedAt: voteItem.decidedAt,
      moverIso3: voteItem.moverIso3,
      moverName: voteItem.moverName,
      versionId: voteItem.versionId,
      paragraphLabel: voteItem.paragraphLabel,
      oralRevision: voteItem.oralRevision,
      version: voteItem.version,
    })
    .from(voteItem)
    .where(inArray(voteItem.resolutionId, resolutionIds))
    .orderBy(asc(voteItem.filed))
}
