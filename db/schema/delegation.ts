import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { flag, json, rowVersion } from './columns'

/** The delegation whose desk this is: one row, id 'delegation'. */
export const delegation = sqliteTable('delegation', {
  id: text().primaryKey(),
  iso3: text().notNull(),
  /** As under the State's name: "Permanent Mission, New York". */
  title: text().notNull(),
  /** Days after which what was heard counts as stale. */
  staleDays: integer().notNull().default(14),
  /** Added to the machine's clock to make `now`: 0, or the sample's moment. */
  clockOffset: integer().notNull().default(0),
  /** The sentence of the sample at the foot of each page; null on a real desk. */
  sampleNotice: text(),
  /** The table of chances, where the delegation has adjusted it. */
  forecastChances: json<unknown>(),
  /** By session number: the State drawn by lot that sits first. */
  seatedFirst: json<Record<string, string>>(),
  version: rowVersion(),
})

/** A row of Article 19 (loss of vote for arrears) or of an exemption from it; dates inclusive. */
export const articleNineteen = sqliteTable('article_nineteen', {
  id: text().primaryKey(),
  iso3: text().notNull(),
  fromDate: text().notNull(),
  toDate: text(),
  exempted: flag().notNull(),
  note: text(),
  version: rowVersion(),
})

/** Membership of a body completed by hand, where the reference data is incomplete. */
export const bodyMember = sqliteTable('body_member', {
  id: text().primaryKey(),
  bodyId: text().notNull(),
  iso3: text().notNull(),
  fromDate: text().notNull(),
  toDate: text(),
  version: rowVersion(),
})

/** Somebody at another mission or in a capital whom one of us can reach. */
export const contact = sqliteTable(
  'contact',
  {
    id: text().primaryKey(),
    iso3: text().notNull(),
    name: text().notNull(),
    post: text(),
    languages: text(),
    phone: text(),
    email: text(),
    heldBy: text(),
    version: rowVersion(),
  },
  (table) => [index('contact_state').on(table.iso3)],
)
