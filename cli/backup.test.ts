import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUp } from '@/db/backup'
import { type DatabaseHandle, openDatabase } from '@/db/client'
import { holdInstance } from '@/db/instanceLock'
import { restore } from '@/db/restore'
import { StorageFault } from '@/db/storageFault'
import { openToRead, verifyDatabase } from '@/db/verify'
import { rotate } from '@/server/backups'
import { createResolution } from '@/server/commands/resolutions'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'

describe('backup and restore', () => {
  let database: DatabaseHandle
  let folder: string
  let backup: string

  beforeEach(async () => {
    database = await freshDatabase()
    folder = path.dirname(database.file)
    backup = path.join(folder, 'kept', 'backup.db')
    const head = await foundDesk()
    told(await createResolution.perform(head, aResolution()))
  })
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

  const titles = (file: string) => {
    const connection = openToRead(file)
    const found = connection.prepare('select short_title from resolution order by short_title').pluck().all()
    connection.close()
    return found
  }

  it('copies a database in use, with what stands only in its write-ahead log, into one verified file', async () => {
    expect(fs.statSync(`${database.file}-wal`).size).toBeGreaterThan(0)
    const { verification, bytes } = await backUp(database.file, backup)
    expect(verification.faults).toEqual([])
    expect(bytes).toBe(fs.statSync(backup).size)
    expect(fs.statSync(backup).mode & 0o077).toBe(0)
    expect(fs.readdirSync(path.dirname(backup))).toEqual(['backup.db'])
    expect(titles(backup)).toEqual(['Human rights defenders'])
    await database.close()
  })

  it('is consistent while others write', async () => {
    const head = { id: 'operator', name: 'The operator', role: 'administrator' } as const
    const writes = Promise.all(
      Array.from({ length: 20 }, (_, at) => createResolution.perform(head, aResolution({ shortTitle: `No. ${at}` }))),
    )
    const { verification } = await backUp(database.file, backup)
    await writes
    expect(verification.faults).toEqual([])
    await database.close()
  })

  it('never overwrites, and leaves nothing behind when the database does not verify', async () => {
    fs.mkdirSync(path.dirname(backup))
    fs.writeFileSync(backup, 'mine')
    await expect(backUp(database.file, backup)).rejects.toThrow(/exists and is left as it is/)
    expect(fs.readFileSync(backup, 'utf8')).toBe('mine')
    fs.rmSync(backup)
    database.raw.exec('update event set at = at + 1 where seq = 2')
    await expect(backUp(database.file, backup)).rejects.toThrow(/does not verify.*Event 2/)
    expect(fs.readdirSync(path.dirname(backup))).toEqual([])
    await database.close()
  })

  it('restores only when told to replace, keeps the old one whole, and can go back to it', async () => {
    await backUp(database.file, backup)
    told(
      await createResolution.perform(
        { id: 'operator', name: '', role: 'administrator' },
        aResolution({ shortTitle: 'Later' }),
      ),
    )
    await database.close()
    expect(() => restore(backup, database.file, { force: false })).toThrow(/left as it is/)
    expect(titles(database.file)).toEqual(['Human rights defenders', 'Later'])

    const { kept } = restore(backup, database.file, { force: true })
    expect(titles(database.file)).toEqual(['Human rights defenders'])
    expect(titles(kept ?? '')).toEqual(['Human rights defenders', 'Later'])
    const again = openDatabase(database.file)
    expect(verifyDatabase(again.raw).faults).toEqual([])
    await again.close()
  })

  it('restores where a damaged database with its companions stands', async () => {
    await backUp(database.file, backup)
    await database.close()
    fs.writeFileSync(database.file, 'x'.repeat(9000))
    fs.writeFileSync(`${database.file}-wal`, 'y'.repeat(900))
    restore(backup, database.file, { force: true })
    expect(titles(database.file)).toEqual(['Human rights defenders'])
  })

  it('refuses while the desk is running', async () => {
    await backUp(database.file, backup)
    await database.close()
    const release = holdInstance(folder)
    expect(() => restore(backup, database.file, { force: true })).toThrow(/Another Penholder is running/)
    release()
    restore(backup, database.file, { force: true })
  })

  it.each([
    [
      'a file that is no database',
      (file: string) => fs.writeFileSync(file, 'x'.repeat(9000)),
      /damaged or is no database/,
    ],
    [
      'a database of another program',
      (file: string) => new Database(file).exec('create table t (a)').close(),
      /no backup of Penholder/,
    ],
    ['a backup cut short', (file: string) => fs.truncateSync(file, 20_000), /damaged|does not verify/],
    [
      'a backup changed afterwards',
      (file: string) => new Database(file).exec('update event set at = 1 where seq = 2').close(),
      /does not verify/,
    ],
    [
      'a backup of a newer version',
      (file: string) => new Database(file).exec('update __drizzle_migrations set created_at = 9e15').close(),
      /newer Penholder/,
    ],
  ])('refuses %s and leaves the database', async (_what, spoil, sentence) => {
    if (/no database|another program/.test(_what)) fs.mkdirSync(path.dirname(backup))
    else await backUp(database.file, backup)
    await database.close()
    spoil(backup)
    const before = fs.readFileSync(database.file)
    expect(() => restore(backup, database.file, { force: true })).toThrow(StorageFault)
    expect(() => restore(backup, database.file, { force: true })).toThrow(sentence)
    expect(fs.readFileSync(database.file).equals(before)).toBe(true)
  })

  it('keeps the newest scheduled backups and every other file', async () => {
    await database.close()
    const names = ['20260101T030000000Z', '20260102T030000000Z', '20260103T030000000Z'].map(
      (at) => `penholder-scheduled-${at}.db`,
    )
    for (const name of [...names, 'penholder-before-migration-20250101T000000000Z.db', 'mine.db'])
      fs.writeFileSync(path.join(folder, name), '')
    expect(rotate(folder, 2)).toEqual([names[0]])
    expect(fs.readdirSync(folder)).toEqual(expect.arrayContaining([names[1], names[2], 'mine.db']))
  })
})
