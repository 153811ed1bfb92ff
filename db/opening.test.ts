import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holdInstance } from './instanceLock'
import { MIGRATIONS_FOLDER } from './migrate'
import { openDesk } from './opening'
import { StorageFault, storageSentence } from './storageFault'

describe('opening the desk', () => {
  let folder: string
  let file: string
  let backups: string

  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'penholder-opening-'))
    file = path.join(folder, 'data', 'penholder.db')
    backups = path.join(folder, 'backups')
    await openDesk(file, { backups }).close()
  })
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

  const fault = (migrations?: string): string => {
    try {
      openDesk(file, { backups, migrations }).raw.close()
    } catch (error) {
      if (error instanceof StorageFault) return error.message
      throw error
    }
    return 'opened'
  }

  /** The program of tomorrow: today's migrations and one more. */
  function withMigration(sql: string): string {
    const migrations = path.join(folder, 'drizzle')
    fs.cpSync(MIGRATIONS_FOLDER, migrations, { recursive: true })
    const journal = path.join(migrations, 'meta', '_journal.json')
    const { entries, ...rest } = JSON.parse(fs.readFileSync(journal, 'utf8'))
    const last = entries.at(-1)
    const next = { ...last, idx: last.idx + 1, when: last.when + 1, tag: '9999_tomorrow' }
    fs.writeFileSync(journal, JSON.stringify({ ...rest, entries: [...entries, next] }))
    fs.writeFileSync(path.join(migrations, '9999_tomorrow.sql'), sql)
    return migrations
  }

  it('opens a current one again, and backs nothing up', () => {
    expect(fault()).toBe('opened')
    expect(fs.existsSync(backups)).toBe(false)
  })

  it('is durable: write-ahead log, flushed at every commit, references checked', async () => {
    const handle = openDesk(file, { backups })
    const pragma = (name: string) => handle.raw.pragma(name, { simple: true })
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys')]).toEqual(['wal', 2, 1])
    await handle.close()
  })

  it('backs up before it migrates', () => {
    expect(fault(withMigration('create table tomorrow (a integer);'))).toBe('opened')
    const [backup] = fs.readdirSync(backups)
    const connection = new Database(path.join(backups, backup ?? ''), { readonly: true })
    expect(connection.prepare("select count(*) from sqlite_master where name = 'tomorrow'").pluck().get()).toBe(0)
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
    connection.close()
  })

  it('leaves the old database working when a migration fails half-way', () => {
    const migrations = withMigration(
      'create table tomorrow (a integer);\n--> statement-breakpoint\ninsert into nowhere values (1);',
    )
    expect(fault(migrations)).toMatch(/could not be brought to this version .*Nothing was changed.*A backup stands in/)
    const connection = new Database(file)
    expect(connection.prepare("select count(*) from sqlite_master where name = 'tomorrow'").pluck().get()).toBe(0)
    connection.close()
    expect(fault()).toBe('opened')
  })

  it('does not touch a database of a newer program', () => {
    const migrations = withMigration('create table tomorrow (a integer);')
    openDesk(file, { backups, migrations }).raw.close()
    const before = fs.readFileSync(file)
    expect(fault()).toMatch(/written by a newer Penholder/)
    expect(fs.readFileSync(file).equals(before)).toBe(true)
  })

  it.each([
    ['no database at all', () => fs.writeFileSync(file, 'x'.repeat(9000)), /damaged or is no database/],
    ['torn pages', () => overwrite(file, 4096 * 3), /damaged/],
    [
      'another program’s',
      () => {
        fs.rmSync(file)
        new Database(file).exec('create table notes (a)').close()
      },
      /another program/,
    ],
  ])('says what is wrong with %s, and leaves it', (_what, spoil, sentence) => {
    spoil()
    const before = fs.readFileSync(file)
    expect(fault()).toMatch(sentence)
    expect(fs.readFileSync(file).equals(before)).toBe(true)
  })

  it('lets one process serve a folder, and the next when that one ends', () => {
    const release = holdInstance(folder)
    expect(() => holdInstance(folder)).toThrow(/Another Penholder is running/)
    release()
    holdInstance(folder)()
  })
})

describe('what the disk says', () => {
  const coded = (code: string) => Object.assign(new Error(code), { code })

  it.each([
    ['SQLITE_FULL', /full/],
    ['ENOSPC', /full/],
    ['EROFS', /read-only/],
    ['SQLITE_READONLY_DBMOVED', /cannot be written/],
    ['SQLITE_CORRUPT_VTAB', /damaged/],
    ['SQLITE_BUSY_SNAPSHOT', /locked/],
    ['SQLITE_IOERR_FSYNC', /errors/],
  ])('%s is one sentence', (code, sentence) => {
    expect(storageSentence(coded(code), 'data')).toMatch(sentence)
  })

  it('is nothing to do with other errors', () => {
    expect(storageSentence(coded('SQLITE_CONSTRAINT'), 'data')).toBeNull()
    expect(storageSentence(new Error('no'), 'data')).toBeNull()
    expect(storageSentence('no', 'data')).toBeNull()
  })
})

function overwrite(file: string, from: number): void {
  const descriptor = fs.openSync(file, 'r+')
  fs.writeSync(descriptor, Buffer.alloc(4096 * 4, 0xff), 0, 4096 * 4, from)
  fs.closeSync(descriptor)
}
