import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from './client'
import { job } from './schema/drafts'

export type JobRow = typeof job.$inferSelect

const isOpen = inArray(job.status, ['waiting', 'running'])

/** Jobs are the desk's own bookkeeping: they are not journaled, what they write is. */
export async function insertJob(db: Db, row: typeof job.$inferInsert): Promise<void> {
  await db.insert(job).values(row)
}

export async function updateJob(db: Db, id: string, patch: Partial<typeof job.$inferInsert>): Promise<void> {
  await db.update(job).set(patch).where(eq(job.id, id))
}

/** The same where nobody has ended the job meanwhile; false where somebody has. */
export async function updateOpenJob(db: Db, id: string, patch: Partial<typeof job.$inferInsert>): Promise<boolean> {
  const rows = await db
    .update(job)
    .set(patch)
    .where(and(eq(job.id, id), isOpen))
    .returning({ id: job.id })
  return rows.length > 0
}

export async function findJob(db: Db, id: string): Promise<JobRow | undefined> {
  const [row] = await db.select().from(job).where(eq(job.id, id)).limit(1)
  return row
}

/** Is it there, and has nobody ended it? */
export async function isOpenJob(db: Db, id: string): Promise<boolean> {
  return (await db.$count(job, and(eq(job.id, id), isOpen))) > 0
}

/** Newest first. */
export async function newestJobs(db: Db, kind: string, limit: number): Promise<JobRow[]> {
  return db.select().from(job).where(eq(job.kind, kind)).orderBy(desc(job.createdAt)).limit(limit)
}

/** Those that were running or waiting when the process ended. */
export async function unfinishedJobs(db: Db, kind: string): Promise<JobRow[]> {
  return db
    .select()
    .from(job)
    .where(and(eq(job.kind, kind), isOpen))
}
