import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { type Actor, seesEveryResolution } from '@/domain/access'
import type { Db } from './client'
import { resolution, teamMember } from './schema/resolutions'

/** Does this resolution exist for this person? Whoever is not on its team does not see that it does. */
export async function maySeeResolution(db: Db, actor: Actor, resolutionId: string): Promise<boolean> {
  if (seesEveryResolution(actor.role)) {
    const [row] = await db
      .select({ id: resolution.id })
      .from(resolution)
      .where(eq(resolution.id, resolutionId))
      .limit(1)
    return row !== undefined
  }
  const [row] = await db
    .select({ id: teamMember.resolutionId })
    .from(teamMember)
    .where(and(eq(teamMember.resolutionId, resolutionId), eq(teamMember.personId, actor.id)))
    .limit(1)
  return row !== undefined
}

/** The condition that keeps a query over `resolution` to what this person sees. */
export function resolutionsOf(actor: Actor): SQL | undefined {
  if (seesEveryResolution(actor.role)) return undefined
  return sql`exists (select 1 from ${teamMember} where ${teamMember.resolutionId} = ${resolution.id} and ${teamMember.personId} = ${actor.id})`
}

export const notArchived = isNull(resolution.archivedAt)
export const archived = isNotNull(resolution.archivedAt)
