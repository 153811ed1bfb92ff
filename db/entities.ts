import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { articleNineteen, bodyMember, contact, delegation } from './schema/delegation'
import { draftParagraph, draftVersion } from './schema/drafts'
import { person } from './schema/people'
import { deadline, outreach, resolution, sheetView, talk, teamMember } from './schema/resolutions'
import {
  boardVote,
  expectedVote,
  itemRollCall,
  laterIntention,
  predecessor,
  presence,
  rollCall,
  scenario,
  voteItem,
} from './schema/votes'

interface Entity<Table extends SQLiteTable = SQLiteTable> {
  table: Table
  /** The columns that name a row, in the order they stand in an event's key. */
  key: readonly string[]
  /** Columns that never stand in the log: secrets. */
  unlogged?: readonly string[]
  /** Kept for the whole delegation: what writes one for a resolution tells of it to everybody who reads it elsewhere. */
  shared?: boolean
}

const define = <Table extends SQLiteTable>(entity: Entity<Table>) => entity

/** Every table whose rows people change. Each write to one goes through the journal, and the log can rebuild it. */
export const ENTITIES = {
  person: define({
    table: person,
    key: ['id'],
    unlogged: ['passwordHash', 'totpSecret', 'recoveryCodes', 'totpLastStep', 'oidcSubject'],
  }),
  delegation: define({ table: delegation, key: ['id'] }),
  articleNineteen: define({ table: articleNineteen, key: ['id'] }),
  bodyMember: define({ table: bodyMember, key: ['id'] }),
  contact: define({ table: contact, key: ['id'], shared: true }),
  resolution: define({ table: resolution, key: ['id'] }),
  deadline: define({ table: deadline, key: ['id'] }),
  teamMember: define({ table: teamMember, key: ['resolutionId', 'personId'] }),
  outreach: define({ table: outreach, key: ['resolutionId', 'iso3'] }),
  talk: define({ table: talk, key: ['id'] }),
  voteItem: define({ table: voteItem, key: ['id'] }),
  expectedVote: define({ table: expectedVote, key: ['voteItemId', 'iso3'] }),
  presence: define({ table: presence, key: ['resolutionId', 'iso3'] }),
  boardVote: define({ table: boardVote, key: ['voteItemId', 'iso3'] }),
  rollCall: define({ table: rollCall, key: ['id'], shared: true }),
  itemRollCall: define({ table: itemRollCall, key: ['voteItemId'] }),
  laterIntention: define({ table: laterIntention, key: ['rollCallId', 'iso3'], shared: true }),
  predecessor: define({ table: predecessor, key: ['resolutionId', 'rollCallId'] }),
  sheetView: define({ table: sheetView, key: ['id'] }),
  scenario: define({ table: scenario, key: ['id'] }),
  draftVersion: define({ table: draftVersion, key: ['id'] }),
  draftParagraph: define({ table: draftParagraph, key: ['id'] }),
} as const

export type EntityName = keyof typeof ENTITIES
export type Row<Name extends EntityName> = (typeof ENTITIES)[Name]['table']['$inferSelect']
export type NewRow<Name extends EntityName> = (typeof ENTITIES)[Name]['table']['$inferInsert']
export const ENTITY_NAMES = Object.keys(ENTITIES) as EntityName[]

/** The key of a row as it stands in the log: its key columns joined by "/". */
export function keyOf(name: EntityName, row: Record<string, unknown>): string {
  return ENTITIES[name].key.map((column) => String(row[column])).join('/')
}
