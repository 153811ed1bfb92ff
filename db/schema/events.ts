import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { instant, json } from './columns'

/** The spine: one row for each row that changed, append-only, chained by hash. */
export const event = sqliteTable(
  'event',
  {
    seq: integer().primaryKey(),
    at: instant().notNull(),
    /** The person, or 'operator'. */
    actorId: text().notNull(),
    /** The command's name. */
    type: text().notNull(),
    resolutionId: text(),
    iso3: text(),
    entity: text().notNull(),
    key: text().notNull(),
    /** Only the columns that changed; null before an insert, null after a removal. */
    before: json<Record<string, unknown>>(),
    after: json<Record<string, unknown>>(),
    rowVersion: integer().notNull(),
    mutationId: text().notNull(),
    /** The mutation this one takes back. */
    undoes: text(),
    /** SHA-256 over the previous hash and this row. */
    hash: text().notNull(),
  },
  (table) => [
    index('event_resolution').on(table.resolutionId, table.seq),
    index('event_state').on(table.resolutionId, table.iso3, table.seq),
    index('event_row').on(table.entity, table.key, table.rowVersion),
    index('event_mutation').on(table.mutationId),
    index('event_undoes').on(table.undoes),
  ],
)

/** The answer given to a mutation, so that the same one sent twice counts once. */
export const mutation = sqliteTable(
  'mutation',
  {
    actorId: text().notNull(),
    id: text().notNull(),
    command: text().notNull(),
    inputHash: text().notNull(),
    answer: json<unknown>().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.actorId, table.id] })],
)
