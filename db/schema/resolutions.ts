import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import type { TalkKind } from '@/domain/outreach/talk'
import type { DeadlineKind, Stage } from '@/domain/resolution/stage'
import type { DecisionRule } from '@/domain/votes/rule'
import { flag, instant, json, rowVersion } from './columns'
import { person } from './people'

export const resolution = sqliteTable('resolution', {
  id: text().primaryKey(),
  shortTitle: text().notNull(),
  fullTitle: text().notNull(),
  bodyId: text().notNull(),
  /** Session as printed: "70", "31", "2026". */
  session: text().notNull(),
  agendaItem: text(),
  symbol: text(),
  stage: text().$type<Stage>().notNull(),
  stageSince: instant().notNull(),
  mainSponsors: json<string[]>().notNull(),
  sponsorTarget: integer(),
  yesTarget: integer(),
  /** Overrides the body's rule, with the reason. */
  ruleOverride: text().$type<DecisionRule>(),
  ruleReason: text(),
  consensusExpected: flag().notNull().default(false),
  /** A marking printed on exports, such as "Confidential". */
  marking: text(),
  archivedAt: instant(),
  createdAt: instant().notNull(),
  version: rowVersion(),
})

export const deadline = sqliteTable(
  'deadline',
  {
    id: text().primaryKey(),
    resolutionId: text()
      .notNull()
      .references(() => resolution.id),
    kind: text().$type<DeadlineKind>().notNull(),
    label: text().notNull(),
    at: instant().notNull(),
    version: rowVersion(),
  },
  (table) => [index('deadline_resolution').on(table.resolutionId, table.at)],
)

export const teamMember = sqliteTable(
  'team_member',
  {
    resolutionId: text()
      .notNull()
      .references(() => resolution.id),
    personId: text()
      .notNull()
      .references(() => person.id),
    version: rowVersion(),
  },
  (table) => [primaryKey({ columns: [table.resolutionId, table.personId] }), index('team_person').on(table.personId)],
)

/** The outreach to one State on one resolution. A State without a row has not been asked. */
export const outreach = sqliteTable(
  'outreach',
  {
    resolutionId: text()
      .notNull()
      .references(() => resolution.id),
    iso3: text().notNull(),
    coSponsorship: text().$type<CoSponsorshipState>().notNull().default('not-asked'),
    /** A revision may concern this sponsor: a mark beside the state. */
    reconfirm: flag().notNull().default(false),
    withdrawnReason: text(),
    withdrawnFrom: text(),
    responsibleId: text(),
    nextStep: text(),
    /** Date YYYY-MM-DD. */
    nextStepDue: text(),
    note: text(),
    version: rowVersion(),
  },
  (table) => [
    primaryKey({ columns: [table.resolutionId, table.iso3] }),
    index('outreach_responsible').on(table.responsibleId, table.nextStepDue),
  ],
)

/** What a State said, when, to whom and how: told once, never edited. */
export const talk = sqliteTable(
  'talk',
  {
    id: text().primaryKey(),
    resolutionId: text()
      .notNull()
      .references(() => resolution.id),
    iso3: text().notNull(),
    at: instant().notNull(),
    how: text().$type<TalkKind>().notNull(),
    withWhom: text(),
    said: text().notNull(),
    personId: text().notNull(),
    version: rowVersion(),
  },
  (table) => [index('talk_state').on(table.resolutionId, table.iso3, table.at)],
)

/** A named view of the count sheet: one person's own, on one resolution. */
export const sheetView = sqliteTable(
  'sheet_view',
  {
    id: text().primaryKey(),
    resolutionId: text()
      .notNull()
      .references(() => resolution.id),
    ownerId: text().notNull(),
    name: text().notNull(),
    /** As it stands in the address: `group=African&vote=unknown`. */
    query: text().notNull(),
    version: rowVersion(),
  },
  (table) => [index('sheet_view_owner').on(table.resolutionId, table.ownerId)],
)
