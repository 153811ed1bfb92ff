import { eq } from 'drizzle-orm'
import type { Db } from './client'
import { prepared } from './prepared'
import { delegation } from './schema/delegation'

export const DELEGATION_ID = 'delegation'

const theDelegation = prepared((db) =>
  db.select().from(delegation).where(eq(delegation.id, DELEGATION_ID)).limit(1).prepare(),
)

/** The delegation's row, or undefined before set-up. */
export async function findDelegation(db: Db) {
  const [row] = await theDelegation(db).execute()
  return row
}

/** Milliseconds added to the machine's clock; 0 before set-up. */
export async function clockOffset(db: Db): Promise<number> {
  return (await findDelegation(db))?.clockOffset ?? 0
}
