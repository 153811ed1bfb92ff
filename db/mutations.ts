import { and, eq } from 'drizzle-orm'
import type { Db } from './client'
import { mutation } from './schema/events'

export interface StoredMutation {
  command: string
  inputHash: string
  answer: unknown
}

/** The answer already given to this mutation of this person, if it came before. */
export async function findMutation(db: Db, actorId: string, id: string): Promise<StoredMutation | undefined> {
  const [row] = await db
    .select({ command: mutation.command, inputHash: mutation.inputHash, answer: mutation.answer })
    .from(mutation)
    .where(and(eq(mutation.actorId, actorId), eq(mutation.id, id)))
    .limit(1)
  return row
}

export async function saveMutation(db: Db, row: typeof mutation.$inferInsert): Promise<void> {
  await db.insert(mutation).values(row)
}
