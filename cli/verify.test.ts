import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import { openToRead, verifyDatabase } from '@/db/verify'
import { createResolution } from '@/server/commands/resolutions'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'

describe('verify', () => {
  let database: DatabaseHandle

  beforeEach(async () => {
    database = await freshDatabase()
    const head = await foundDesk()
    told(await createResolution.perform(head, aResolution()))
    told(await createResolution.perform(head, aResolution({ shortTitle: 'Another' })))
  })
  afterEach(() => database.close())

  function verified(noted?: { seq: number; hash: string }) {
    const connection = openToRead(database.file)
    try {
      return verifyDatabase(connection, noted)
    } finally {
      connection.close()
    }
  }

  /** Changes the file behind the program's back. */
  function tamper(sql: string): void {
    const connection = new Database(database.file)
    connection.pragma('foreign_keys = OFF')
    expect(connection.prepare(sql).run().changes).toBeGreaterThan(0)
    connection.close()
  }

  it('finds no fault in what the commands wrote', () => {
    const { faults, events, rows, head } = verified()
    expect(faults).toEqual([])
    expect(events).toBeGreaterThan(4)
    expect(rows).toBeGreaterThan(4)
    expect(head.seq).toBe(events)
  })

  it.each([
    [
      'a row changed',
      "update resolution set short_title = 'Mine' where short_title = 'Another'",
      /short_?Title differs/,
    ],
    ['a row removed', "delete from resolution where short_title = 'Another'", /is missing, though the log has it/],
    [
      'an event’s contents changed',
      `update event set after = json_set(after, '$.shortTitle', 'Mine') where entity = 'resolution'`,
      /does not follow/,
    ],
    ['an event’s time changed', 'update event set at = at + 1 where seq = 2', /Event 2 of the log does not follow/],
    [
      'an event’s author changed',
      "update event set actor_id = 'another' where seq = 3",
      /Event 3 of the log does not follow/,
    ],
    ['an event removed', 'delete from event where seq = 2', /After event 1 of the log comes 3/],
    [
      'the last event removed',
      'delete from event where seq = (select max(seq) from event)',
      /without an event|differs|version/,
    ],
    ['a version changed', 'update resolution set version = 9', /stands at version 9/],
    ['contents made unreadable', "update event set after = '{' where seq = 2", /Event 2 of the log cannot be read/],
  ])('tells of %s', (_what, sql, sentence) => {
    tamper(sql)
    const { faults } = verified()
    expect(faults.join('\n')).toMatch(sentence)
  })

  it('tells of a reference to a row that is gone', () => {
    tamper("update team_member set person_id = 'nobody'")
    expect(verified().faults.join('\n')).toMatch(/points to a row|differs|is missing/)
  })

  it('tells of a row slipped in', () => {
    tamper(
      "insert into deadline (id, resolution_id, kind, label, at) select 'slipped-in', id, 'other', 'Slipped in', 0 from resolution limit 1",
    )
    expect(verified().faults.join('\n')).toMatch(/stands without an event/)
  })

  it('finds a log that was written anew, by an event noted down before', () => {
    const { head } = verified()
    expect(verified(head).faults).toEqual([])
    expect(verified({ ...head, hash: '0'.repeat(64) }).faults).toHaveLength(1)
    expect(verified({ ...head, seq: head.seq + 1 }).faults).toHaveLength(1)
  })
})
