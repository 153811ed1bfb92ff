import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { ENTITY_NAMES } from './entities'
import { type EventRow, GENESIS_HASH, hashEvent } from './eventHash'
import { checkReferences } from './references'
import { Replay } from './replay'
import { differences } from './replayed'
import { naming } from './storageFault'

/** More faults than this are counted, not listed: one torn page can break thousands of rows. */
const LISTED_AT_MOST = 50

export interface Verification {
  /** In words; empty when all is well. */
  faults: string[]
  /** Faults found beyond those listed. */
  more: number
  events: number
  rows: number
  /** The last event: note it down elsewhere, and a log cut short or written anew can be told by it. */
  head: { seq: number; hash: string }
}

/** Opens a database or a backup to look at it only. */
export function openToRead(file: string): Database.Database {
  return naming(file, () => {
    const connection = new Database(file, { fileMustExist: true, readonly: true, timeout: 5000 })
    connection.prepare('select count(*) from sqlite_master').get()
    return connection
  })
}

/** The list of faults, as long as a person can read. */
class Findings {
  readonly listed: string[] = []
  more = 0
  add(fault: string): void {
    if (this.listed.length < LISTED_AT_MOST) this.listed.push(fault)
    else this.more++
  }
}

/**
 * Verifies a database in one read transaction, so that it may be in use: SQLite's own integrity check, foreign keys
 * and the references that are none, the hash chain over the events, and the events replayed and compared with every
 * current row.
 *
 * @param noted an event's number and hash that somebody noted down earlier and that must still stand in the log
 */
export function verifyDatabase(connection: Database.Database, noted?: { seq: number; hash: string }): Verification {
  const findings = new Findings()
  connection.exec('BEGIN')
  try {
    checkPages(connection, findings)
    // On broken pages nothing that is read can be relied on, so nothing more is said.
    if (findings.listed.length > 0) return report(findings, { seq: 0, hash: GENESIS_HASH }, 0)
    checkForeignKeys(connection, findings)
    const replay = new Replay((fault) => findings.add(fault))
    const head = walk(connection, replay, findings, noted)
    const rows = compare(connection, replay, findings)
    return report(findings, head, rows)
  } finally {
    connection.exec('COMMIT')
  }
}

function report(findings: Findings, head: Verification['head'], rows: number): Verification {
  return { faults: findings.listed, more: findings.more, events: head.seq, rows, head }
}

function checkPages(connection: Database.Database, findings: Findings): void {
  const lines = connection.pragma('integrity_check(20)') as { integrity_check: string }[]
  for (const line of lines) {
    if (line.integrity_check !== 'ok') findings.add(`The file is damaged: ${line.integrity_check}`)
  }
}

function checkForeignKeys(connection: Database.Database, findings: Findings): void {
  const lines = connection.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[]
  for (const { table, rowid, parent } of lines) {
    findings.add(`Row ${rowid ?? '?'} of ${table} points to a row of ${parent} that is not there.`)
  }
}

interface StoredEvent {
  seq: number
  at: number
  actor_id: string
  type: string
  resolution_id: string | null
  iso3: string | null
  entity: string
  key: string
  before: string | null
  after: string | null
  row_version: number
  mutation_id: string
  undoes: string | null
  hash: string
}

function eventOf(stored: StoredEvent): EventRow {
  const columns = (json: string | null) => (json === null ? null : (JSON.parse(json) as Record<string, unknown>))
  return {
    seq: stored.seq,
    at: stored.at,
    actorId: stored.actor_id,
    type: stored.type,
    resolutionId: stored.resolution_id,
    iso3: stored.iso3,
    entity: stored.entity,
    key: stored.key,
    before: columns(stored.before),
    after: columns(stored.after),
    rowVersion: stored.row_version,
    mutationId: stored.mutation_id,
    undoes: stored.undoes,
    hash: stored.hash,
  }
}

/** Walks the log from the first event, checking each link and replaying each row. */
function walk(
  connection: Database.Database,
  replay: Replay,
  findings: Findings,
  noted?: { seq: number; hash: string },
): Verification['head'] {
  let head = { seq: 0, hash: GENESIS_HASH }
  let seen = noted === undefined
  const stored = connection.prepare<[], StoredEvent>('select * from event order by seq').iterate()
  for (const line of stored) {
    if (line.seq !== head.seq + 1)
      findings.add(`After event ${head.seq} of the log comes ${line.seq}: events were removed.`)
    const row = readEvent(line, findings)
    if (row) {
      if (hashEvent(head.hash, row) !== row.hash) {
        findings.add(`Event ${row.seq} of the log does not follow from the one before: it or its hash was changed.`)
      }
      replay.apply(row)
    }
    if (line.seq === noted?.seq && line.hash === noted.hash) seen = true
    head = { seq: line.seq, hash: line.hash }
  }
  if (!seen)
    findings.add(`The log has no event ${noted?.seq} with the hash that was noted: it was cut short or written anew.`)
  return head
}

function readEvent(line: StoredEvent, findings: Findings): EventRow | null {
  try {
    return eventOf(line)
  } catch {
    findings.add(`Event ${line.seq} of the log cannot be read: its contents were changed.`)
    return null
  }
}

function compare(connection: Database.Database, replay: Replay, findings: Findings): number {
  const db = drizzle(connection, { casing: 'snake_case' })
  let rows = 0
  for (const name of ENTITY_NAMES) rows += differences(db, name, replay.rowsOf(name), (fault) => findings.add(fault))
  checkReferences(db, (fault) => findings.add(fault))
  return rows
}
