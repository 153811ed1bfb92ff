import { and, asc, eq, gt, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import type { Db } from './client'
import { prepared } from './prepared'
import { oneTimeLink, person, session } from './schema/people'

/** Everybody's name by id, the disabled too: the log speaks of them. */
export async function personNames(db: Db): Promise<Map<string, string>> {
  const rows = await db.select({ id: person.id, name: person.name }).from(person)
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** What sign-in needs to know of an account; nobody else reads these columns. */
export async function credentialsOf(db: Db, email: string) {
  const [row] = await db
    .select({
      id: person.id,
      name: person.name,
      email: person.email,
      role: person.role,
      passwordHash: person.passwordHash,
      totpSecret: person.totpSecret,
      totpLastStep: person.totpLastStep,
      recoveryCodes: person.recoveryCodes,
      disabledAt: person.disabledAt,
    })
    .from(person)
    .where(eq(sql`lower(${person.email})`, email.trim().toLowerCase()))
    .limit(1)
  return row
}

/** Whose subject at the single sign-on this is. */
export async function personOfSubject(db: Db, subject: string) {
  const [row] = await db
    .select({ id: person.id, name: person.name, role: person.role, disabledAt: person.disabledAt })
    .from(person)
    .where(eq(person.oidcSubject, subject))
    .limit(1)
  return row
}

/** One's own account, as its page shows it. */
export async function ownAccount(db: Db, personId: string) {
  const [row] = await db
    .select({
      name: person.name,
      email: person.email,
      role: person.role,
      hasPassword: sql<number>`${person.passwordHash} is not null`.mapWith(Boolean),
      hasSecondFactor: sql<number>`${person.totpSecret} is not null`.mapWith(Boolean),
      recoveryCodesLeft: sql<number>`coalesce(json_array_length(${person.recoveryCodes}), 0)`.mapWith(Number),
      hasSingleSignOn: sql<number>`${person.oidcSubject} is not null`.mapWith(Boolean),
    })
    .from(person)
    .where(eq(person.id, personId))
    .limit(1)
  return row
}

export async function listPeople(db: Db) {
  return db
    .select({
      id: person.id,
      name: person.name,
      email: person.email,
      role: person.role,
      disabledAt: person.disabledAt,
      createdAt: person.createdAt,
      hasPassword: sql<number>`${person.passwordHash} is not null`.mapWith(Boolean),
      hasSecondFactor: sql<number>`${person.totpSecret} is not null`.mapWith(Boolean),
      hasSingleSignOn: sql<number>`${person.oidcSubject} is not null`.mapWith(Boolean),
      version: person.version,
    })
    .from(person)
    .orderBy(asc(person.name))
}

export async function countPeople(db: Db): Promise<number> {
  const [row] = await db.select({ n: sql<number>`count(*)`.mapWith(Number) }).from(person)
  return row?.n ?? 0
}

/** Administrators besides this person who can sign in: enabled, with a password or an account at the single sign-on. */
export async function countOtherAdministrators(db: Db, personId: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)`.mapWith(Number) })
    .from(person)
    .where(
      and(
        eq(person.role, 'administrator'),
        ne(person.id, personId),
        isNull(person.disabledAt),
        or(isNotNull(person.passwordHash), isNotNull(person.oidcSubject)),
      ),
    )
  return row?.n ?? 0
}

const standingSession = prepared((db) =>
  db
    .select({ id: person.id, name: person.name, role: person.role })
    .from(session)
    .innerJoin(person, eq(person.id, session.personId))
    .where(
      and(
        eq(session.id, sql.placeholder('sessionId')),
        isNull(session.revokedAt),
        gt(session.expiresAt, sql.placeholder('now')),
        isNull(person.disabledAt),
      ),
    )
    .limit(1)
    .prepare(),
)

/** The person behind a signed-in browser, or undefined when the session is over or the person disabled. */
export async function actorOfSession(db: Db, sessionId: string, now: number) {
  const [row] = await standingSession(db).execute({ sessionId, now })
  return row
}

/** The person as an actor for work done in the background, or undefined when disabled meanwhile. */
export async function actorOfPerson(db: Db, personId: string) {
  const [row] = await db
    .select({ id: person.id, name: person.name, role: person.role })
    .from(person)
    .where(and(eq(person.id, personId), isNull(person.disabledAt)))
    .limit(1)
  return row
}

export async function saveSession(db: Db, row: typeof session.$inferInsert): Promise<void> {
  await db.insert(session).values(row)
}

/** Ends one session, or with `except` all the person's others. */
export async function revokeSession(db: Db, id: string, at: number): Promise<void> {
  await db
    .update(session)
    .set({ revokedAt: at })
    .where(and(eq(session.id, id), isNull(session.revokedAt)))
}

export async function revokeSessionsOf(db: Db, personId: string, at: number, except?: string): Promise<void> {
  await db
    .update(session)
    .set({ revokedAt: at })
    .where(
      and(
        eq(session.personId, personId),
        isNull(session.revokedAt),
        except === undefined ? undefined : sql`${session.id} <> ${except}`,
      ),
    )
}

/** Signed-in browsers of a person, newest first. */
export async function sessionsOf(db: Db, personId: string, now: number) {
  return db
    .select({
      id: session.id,
      createdAt: session.createdAt,
      expiresAt: session.expiresAt,
      userAgent: session.userAgent,
    })
    .from(session)
    .where(and(eq(session.personId, personId), isNull(session.revokedAt), gt(session.expiresAt, now)))
    .orderBy(sql`${session.createdAt} desc`)
}

export async function saveLink(db: Db, row: typeof oneTimeLink.$inferInsert): Promise<void> {
  await db.insert(oneTimeLink).values(row)
}

/** A link that can still be used, with whose it is. */
export async function openLink(db: Db, tokenHash: string, now: number) {
  const [row] = await db
    .select({
      id: oneTimeLink.id,
      purpose: oneTimeLink.purpose,
      personId: person.id,
      name: person.name,
      email: person.email,
      role: person.role,
    })
    .from(oneTimeLink)
    .innerJoin(person, eq(person.id, oneTimeLink.personId))
    .where(
      and(
        eq(oneTimeLink.tokenHash, tokenHash),
        isNull(oneTimeLink.usedAt),
        gt(oneTimeLink.expiresAt, now),
        isNull(person.disabledAt),
      ),
    )
    .limit(1)
  return row
}

/** Marks every open link of a person as used: one was, or a newer one takes its place. */
export async function closeLinksOf(db: Db, personId: string, at: number): Promise<void> {
  await db
    .update(oneTimeLink)
    .set({ usedAt: at })
    .where(and(eq(oneTimeLink.personId, personId), isNull(oneTimeLink.usedAt)))
}
