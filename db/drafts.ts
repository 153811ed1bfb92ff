import { and, asc, desc, eq, gte, lte, max, sql } from 'drizzle-orm'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { StoredParagraph } from '@/domain/draft/version'
import type { Db } from './client'
import { draftParagraph, draftVersion } from './schema/drafts'
import { event } from './schema/events'
import { person } from './schema/people'

const versionColumns = {
  id: draftVersion.id,
  resolutionId: draftVersion.resolutionId,
  label: draftVersion.label,
  symbol: draftVersion.symbol,
  date: draftVersion.date,
  note: draftVersion.note,
  language: draftVersion.language,
  fromVersionId: draftVersion.fromVersionId,
  author: person.name,
  publishedAt: draftVersion.publishedAt,
  createdAt: draftVersion.createdAt,
  version: draftVersion.version,
}

/** The versions of a resolution's text, oldest first. */
export async function versionsOf(db: Db, resolutionId: string) {
  return db
    .select(versionColumns)
    .from(draftVersion)
    .leftJoin(person, eq(person.id, draftVersion.authorId))
    .where(eq(draftVersion.resolutionId, resolutionId))
    .orderBy(asc(draftVersion.createdAt), asc(draftVersion.id))
}

/** How many versions a resolution's text has, the working draft among them. */
export async function countVersions(db: Db, resolutionId: string): Promise<number> {
  return db.$count(draftVersion, eq(draftVersion.resolutionId, resolutionId))
}

/** One version of this resolution, or undefined. */
export async function versionOf(db: Db, resolutionId: string, versionId: string) {
  const [row] = await db
    .select(versionColumns)
    .from(draftVersion)
    .leftJoin(person, eq(person.id, draftVersion.authorId))
    .where(and(eq(draftVersion.id, versionId), eq(draftVersion.resolutionId, resolutionId)))
    .limit(1)
  return row
}

/** The paragraphs of a version in their order, without those taken out. */
export async function paragraphsOf(db: Db, versionId: string): Promise<StoredParagraph[]> {
  const rows = await db
    .select({
      paragraphId: draftParagraph.paragraphId,
      rank: draftParagraph.rank,
      content: draftParagraph.content,
      rowVersion: draftParagraph.version,
    })
    .from(draftParagraph)
    .where(and(eq(draftParagraph.versionId, versionId), eq(draftParagraph.deleted, false)))
    .orderBy(asc(draftParagraph.rank), asc(draftParagraph.paragraphId))
  return rows.map(({ paragraphId, content, ...rest }) => ({ ...content, id: paragraphId, ...rest }))
}

const ofVersion = (versionId: string) =>
  and(
    eq(event.entity, 'draftParagraph'),
    gte(event.key, `${versionId}/`),
    // "0" is the character after "/": every key of this version lies between the two.
    lte(event.key, `${versionId}0`),
  )

/** The saved states of a version, newest first: one for each mutation that changed its paragraphs. */
export async function savedStates(db: Db, versionId: string, limit: number) {
  return db
    .select({
      seq: max(event.seq).mapWith(Number),
      at: max(event.at).mapWith(Number),
      by: person.name,
      type: event.type,
      paragraphs: sql<number>`count(distinct ${event.key})`.mapWith(Number),
    })
    .from(event)
    .leftJoin(person, eq(person.id, event.actorId))
    .where(ofVersion(versionId))
    .groupBy(event.mutationId)
    .orderBy(desc(max(event.seq)))
    .limit(limit)
}

/** The paragraphs of a version as they stood after an event, rebuilt from the log. */
export async function paragraphsAt(db: Db, versionId: string, seq: number) {
  const rows = await db
    .select({ key: event.key, before: event.before, after: event.after })
    .from(event)
    .where(and(ofVersion(versionId), lte(event.seq, seq)))
    .orderBy(asc(event.seq))
  const standing = new Map<string, Record<string, unknown>>()
  for (const { key, after } of rows) {
    if (after === null) standing.delete(key)
    else standing.set(key, { ...standing.get(key), ...after })
  }
  return [...standing.values()]
    .filter((row) => row.deleted !== true)
    .map((row) => ({
      id: String(row.paragraphId),
      rank: Number(row.rank),
      content: row.content as Omit<DraftParagraph, 'id'>,
    }))
    .sort((a, b) => a.rank - b.rank)
}

/** One paragraph's text in every version it stands in, oldest first. */
export async function paragraphThrough(db: Db, resolutionId: string, paragraphId: string) {
  return db
    .select({
      versionId: draftVersion.id,
      label: draftVersion.label,
      date: draftVersion.date,
      publishedAt: draftVersion.publishedAt,
      language: draftVersion.language,
      content: draftParagraph.content,
    })
    .from(draftParagraph)
    .innerJoin(draftVersion, eq(draftVersion.id, draftParagraph.versionId))
    .where(
      and(
        eq(draftVersion.resolutionId, resolutionId),
        eq(draftParagraph.paragraphId, paragraphId),
        eq(draftParagraph.deleted, false),
      ),
    )
    .orderBy(asc(draftVersion.createdAt))
}
