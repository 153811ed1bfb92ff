import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Role } from '@/domain/access'
import { instant, json, rowVersion } from './columns'

export const person = sqliteTable('person', {
  id: text().primaryKey(),
  email: text().notNull().unique(),
  name: text().notNull(),
  role: text().$type<Role>().notNull(),
  passwordHash: text(),
  totpSecret: text(),
  /** Hashes of recovery codes not used yet. */
  recoveryCodes: json<string[]>(),
  /** The last time step a one-time password was accepted for, so that none is accepted twice. */
  totpLastStep: integer(),
  /** Subject at the ministry's single sign-on. */
  oidcSubject: text().unique(),
  disabledAt: instant(),
  createdAt: instant().notNull(),
  version: rowVersion(),
})

/** One signed-in browser. Its id stands in the session cookie; a revoked one is nobody within one request. */
export const session = sqliteTable(
  'session',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => person.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    userAgent: text(),
  },
  (table) => [index('session_person').on(table.personId)],
)

/** An invitation or a password reset that the administrator hands over; only its hash is kept. */
export const oneTimeLink = sqliteTable('one_time_link', {
  id: text().primaryKey(),
  tokenHash: text().notNull().unique(),
  personId: text()
    .notNull()
    .references(() => person.id),
  purpose: text().$type<'invitation' | 'reset'>().notNull(),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
})
