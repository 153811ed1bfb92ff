import { and, asc, eq, or } from 'drizzle-orm'
import type { Db } from './client'
import { person } from './schema/people'
import { scenario } from './schema/votes'

/** The scenarios on an item that this person sees: their own and those shared, by name. */
export async function scenariosOf(db: Db, voteItemId: string, personId: string) {
  return db
    .select({
      id: scenario.id,
      name: scenario.name,
      shared: scenario.shared,
      ownerId: scenario.ownerId,
      owner: person.name,
      changes: scenario.changes,
    })
    .from(scenario)
    .leftJoin(person, eq(person.id, scenario.ownerId))
    .where(and(eq(scenario.voteItemId, voteItemId), or(eq(scenario.shared, true), eq(scenario.ownerId, personId))))
    .orderBy(asc(scenario.name))
}
