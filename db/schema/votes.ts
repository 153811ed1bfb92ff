import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { DeclaredResult, VoteItemKind, VoteItemStatus } from '@/domain/votes/item'
import type { DecisionRule } from '@/domain/votes/rule'
import type { Confidence, ExpectedVote, RecordedVote } from '@/domain/votes/vote'
import { flag, instant, json, rowVersion } from './columns'
import { resolution } from './resolutions'

/** One thing that is voted on: a kind, in a body, on a date. */
export const voteItem = sqliteTable(
  'vote_item',
  {
    id: text().primaryKey(),
    resolutionId: text()
      .notNull()
      .references(() => resolution.id),
    kind: text().$type<VoteItemKind>().notNull(),
    bodyId: text().notNull(),
    title: text().notNull(),
    symbol: text(),
    /** Date of action YYYY-MM-DD, which decides who is eligible. */
    date: text().notNull(),
    meeting: text(),
    moverIso3: text(),
    moverName: text(),
    versionId: text(),
    paragraphId: text(),
    paragraphLabel: text(),
    recommended: text().$type<'yes' | 'no' | 'abstain'>().notNull(),
    ruleOverride: text().$type<DecisionRule>(),
    ruleReason: text(),
    /** Procedural matter in the Security Council: no veto. */
    procedural: flag().notNull().default(false),
    consensusExpected: flag().notNull().default(false),
    /** The item this one is about: what a second vote repeats, a part's motion; null: the draft as a whole. */
    aboutId: text(),
    /** The chair's ranking of an amendment, 1 for the furthest removed in substance. */
    rank: integer(),
    /** How far an amendment's text is removed from the draft, as measured. */
    distance: real(),
    /** A part: the operative paragraphs it puts to a separate vote. */
    operative: json<string[]>().notNull(),
    /** Items that fall when this one is adopted. */
    excludes: json<string[]>().notNull(),
    /** The order in which items were submitted. */
    filed: integer().notNull(),
    /** Place in the order of the day when moved by hand. */
    place: integer(),
    /** What the rules make of the results declared so far. */
    status: text().$type<VoteItemStatus>().notNull().default('pending'),
    /** What was declared for this item itself, by a vote or without one. */
    declared: text().$type<DeclaredResult>(),
    withoutVote: flag().notNull().default(false),
    statusNote: text(),
    oralRevision: text(),
    decidedAt: instant(),
    version: rowVersion(),
  },
  (table) => [index('vote_item_resolution').on(table.resolutionId)],
)

/** How a State is expected to vote on an item. A State without a row is not known. */
export const expectedVote = sqliteTable(
  'expected_vote',
  {
    voteItemId: text()
      .notNull()
      .references(() => voteItem.id),
    iso3: text().notNull(),
    expected: text().$type<ExpectedVote>().notNull(),
    confidence: text().$type<Confidence>(),
    source: text(),
    /** When it was heard. */
    heardAt: instant(),
    /** Carried over from another item or a recorded vote and not confirmed by anybody yet. */
    suggestedFrom: text(),
    setBy: text(),
    setAt: instant().notNull(),
    version: rowVersion(),
  },
  (table) => [primaryKey({ columns: [table.voteItemId, table.iso3] })],
)

/** Who is in the room. */
export const presence = sqliteTable(
  'presence',
  {
    resolutionId: text()
      .notNull()
      .references(() => resolution.id),
    iso3: text().notNull(),
    present: flag().notNull(),
    version: rowVersion(),
  },
  (table) => [primaryKey({ columns: [table.resolutionId, table.iso3] })],
)

/** A State's vote as the board in the room shows it, while the item is being voted on. */
export const boardVote = sqliteTable(
  'board_vote',
  {
    voteItemId: text()
      .notNull()
      .references(() => voteItem.id),
    iso3: text().notNull(),
    vote: text().$type<RecordedVote>().notNull(),
    version: rowVersion(),
  },
  (table) => [primaryKey({ columns: [table.voteItemId, table.iso3] })],
)

/** A recorded vote. `votes` packs code and letter, four characters a State ("AFGYAGOA…"), in alphabetical order of codes. */
export const rollCall = sqliteTable(
  'roll_call',
  {
    id: text().primaryKey(),
    /** The library's key: symbol, body and date of one vote, so that importing it again finds it. */
    recordKey: text().notNull().unique(),
    bodyId: text(),
    date: text().notNull(),
    session: text(),
    meeting: text(),
    kind: text().notNull().default('resolution'),
    symbol: text(),
    draftSymbol: text(),
    title: text().notNull(),
    subjects: json<string[]>().notNull(),
    votes: text().notNull(),
    yes: integer().notNull(),
    no: integer().notNull(),
    abstain: integer().notNull(),
    nonVoting: integer().notNull(),
    /** Totals the source states, where they differ from the names listed. */
    stated: json<{ yes: number | null; no: number | null; abstain: number | null }>(),
    source: text(),
    link: text(),
    importId: text(),
    removedAt: instant(),
    version: rowVersion(),
  },
  (table) => [index('roll_call_date').on(table.date)],
)

/** The recorded vote of a vote item. */
export const itemRollCall = sqliteTable('item_roll_call', {
  voteItemId: text()
    .primaryKey()
    .references(() => voteItem.id),
  rollCallId: text()
    .notNull()
    .references(() => rollCall.id),
  version: rowVersion(),
})

/** A vote announced later than the board was locked: noted beside the record, never over it. */
export const laterIntention = sqliteTable(
  'later_intention',
  {
    rollCallId: text()
      .notNull()
      .references(() => rollCall.id),
    iso3: text().notNull(),
    vote: text().$type<RecordedVote>().notNull(),
    note: text(),
    version: rowVersion(),
  },
  (table) => [primaryKey({ columns: [table.rollCallId, table.iso3] })],
)

/** Earlier or like texts whose recorded votes speak for this resolution. */
export const predecessor = sqliteTable(
  'predecessor',
  {
    resolutionId: text()
      .notNull()
      .references(() => resolution.id),
    rollCallId: text()
      .notNull()
      .references(() => rollCall.id),
    /** `predecessor`: the same text earlier; `like`: a text on a like matter. */
    relation: text().$type<'predecessor' | 'like'>().notNull(),
    version: rowVersion(),
  },
  (table) => [primaryKey({ columns: [table.resolutionId, table.rollCallId] })],
)

/** A named set of changed expectations over today's count; it never touches the record. */
export const scenario = sqliteTable(
  'scenario',
  {
    id: text().primaryKey(),
    resolutionId: text()
      .notNull()
      .references(() => resolution.id),
    voteItemId: text()
      .notNull()
      .references(() => voteItem.id),
    name: text().notNull(),
    ownerId: text().notNull(),
    shared: flag().notNull(),
    changes: json<unknown>().notNull(),
    version: rowVersion(),
  },
  (table) => [index('scenario_resolution').on(table.resolutionId)],
)
