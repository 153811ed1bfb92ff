import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import { flag, instant, json, rowVersion } from './columns'
import { resolution } from './resolutions'

/** A version of the draft text. The one that is not published is the working draft. */
export const draftVersion = sqliteTable(
  'draft_version',
  {
    id: text().primaryKey(),
    resolutionId: text()
      .notNull()
      .references(() => resolution.id),
    /** As the field calls it: Zero draft, Rev.1, L.46/Rev.1, as orally revised, adopted. */
    label: text().notNull(),
    symbol: text(),
    date: text(),
    note: text(),
    language: text().notNull(),
    fromVersionId: text(),
    authorId: text(),
    publishedAt: instant(),
    createdAt: instant().notNull(),
    version: rowVersion(),
  },
  (table) => [index('draft_version_resolution').on(table.resolutionId)],
)

/** One paragraph of a version. `paragraphId` is the identity that survives from version to version. */
export const draftParagraph = sqliteTable(
  'draft_paragraph',
  {
    /** versionId/paragraphId */
    id: text().primaryKey(),
    versionId: text()
      .notNull()
      .references(() => draftVersion.id),
    paragraphId: text().notNull(),
    /** Order within the version; a paragraph moved takes a number between its neighbours. */
    rank: real().notNull(),
    /** The paragraph as the rules of the draft see it, without its id. */
    content: json<Omit<DraftParagraph, 'id'>>().notNull(),
    deleted: flag().notNull().default(false),
    version: rowVersion(),
  },
  (table) => [
    index('draft_paragraph_version').on(table.versionId, table.rank),
    index('draft_paragraph_identity').on(table.paragraphId),
  ],
)

/** Work that runs in the background: a library import. */
export const job = sqliteTable('job', {
  id: text().primaryKey(),
  kind: text().notNull(),
  personId: text().notNull(),
  file: text(),
  status: text().$type<'waiting' | 'running' | 'done' | 'failed' | 'cancelled'>().notNull(),
  /** Bytes read and in all, lines read, rows written: where it goes on after a restart. */
  doneBytes: integer().notNull().default(0),
  totalBytes: integer().notNull().default(0),
  lines: integer().notNull().default(0),
  written: integer().notNull().default(0),
  report: json<string[]>().notNull(),
  error: text(),
  createdAt: instant().notNull(),
  finishedAt: instant(),
})
