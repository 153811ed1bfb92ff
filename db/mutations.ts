import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Db } from './client'
import { placeholders, prepared } from './prepared'
import { mutation } from './schema/events'

export interface StoredMutation {
  command: string
  inputHash: string
  answer: unknown
}

/** The answer already given to this mutation of this person, if it came before. */
export async function findMutation(db: Db, actorId: string, id: string): Promise<StoredMutation | undefined> {
  const [row] = await mutationOf(db).execute({ actorId, id })
  return row
}

const mutationOf = prepared((db) =>
  db
    .select({ command: mutation.command, inputHash: mutation.inputHash, answer: mutation.answer })
    .from(mutation)
    .where(and(eq(mutation.actorId, sql.placeholder('actorId')), eq(mutation.id, sql.placeholder('id'))))
    .limit(1)
    .prepare(),
)

export async function saveMutation(db: Db, row: typeof mutation.$inferInsert): Promise<void> {
  await insertMutation(db).execute(row)
}

const insertMutation = prepared((db) =>
  db
    .insert(mutation)
    .values(placeholders(Object.keys(getTableColumns(mutation)) as (keyof typeof mutation.$inferInsert)[]))
    .prepare(),
)
