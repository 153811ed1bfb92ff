import { and, asc, eq } from 'drizzle-orm'
import type { Db } from './client'
import { sheetView } from './schema/resolutions'

const ofPerson = (resolutionId: string, ownerId: string) =>
  and(eq(sheetView.resolutionId, resolutionId), eq(sheetView.ownerId, ownerId))

/** The views of a resolution's count sheet that one person keeps, by name. */
export async function sheetViewsOf(db: Db, resolutionId: string, ownerId: string) {
  return db
    .select({ id: sheetView.id, name: sheetView.name, query: sheetView.query })
    .from(sheetView)
    .where(ofPerson(resolutionId, ownerId))
    .orderBy(asc(sheetView.name))
}
