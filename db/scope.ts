import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { type Actor, seesEveryResolution } from '@/domain/access'
import type { Db } from './client'
import { prepared } from './prepared'
import { resolution, teamMember } from './schema/resolutions'

const resolutionById = prepared((db) =>
  db
    .select({ id: resolution.id })
    .from(resolution)
    .where(eq(resolution.id, sql.placeholder('resolutionId')))
    .limit(1)
    .prepare(),
)

const memberOfTeam = prepared((db) =>
  db
    .select({ id: teamMember.resolutionId })
    .from(teamMember)
    .where(
      and(
        eq(teamMember.resolutionId, sql.placeholder('resolutionId')),
        eq(teamMember.personId, sql.placeholder('personId')),
      ),
    )
    .limit(1)
    .prepare(),
)

/** Does this resolution exist for this person? Whoever is not on its team does not see that it does. */
export async function maySeeResolution(db: Db, actor: Actor, resolutionId: string): Promise<boolean> {
  const found = seesEveryResolution(actor.role)
    ? await resolutionById(db).execute({ resolutionId })
    : await memberOfTeam(db).execute({ resolutionId, personId: actor.id })
  return found.length > 0
}

const putAway = prepared((db) =>
  db
    .select({ id: resolution.id })
    .from(resolution)
    .where(and(eq(resolution.id, sql.placeholder('resolutionId')), archived))
    .limit(1)
    .prepare(),
)

/** Was this resolution put into the archive? */
export async function isArchived(db: Db, resolutionId: string): Promise<boolean> {
  return (await putAway(db).execute({ resolutionId })).length > 0
}

/** The condition that keeps a query over `resolution` to what this person sees. */
export function resolutionsOf(actor: Actor): SQL | undefined {
  if (seesEveryResolution(actor.role)) return undefined
  return sql`exists (select 1 from ${teamMember} where ${teamMember.resolutionId} = ${resolution.id} and ${teamMember.personId} = ${actor.id})`
}

export const notArchived = isNull(resolution.archivedAt)
export const archived = isNotNull(resolution.archivedAt)
