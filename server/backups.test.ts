import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openToRead, verifyDatabase } from '@/db/verify'
import { backUpAndRotate } from './backups'
import { database, putDatabase } from './database'

describe('the scheduled backup', () => {
  const before = process.env.DATA_DIR
  let folder: string

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'penholder-scheduled-'))
    process.env.DATA_DIR = folder
    putDatabase(undefined)
  })
  afterEach(() => {
    if (before === undefined) delete process.env.DATA_DIR
    else process.env.DATA_DIR = before
    putDatabase(undefined)
    fs.rmSync(folder, { recursive: true, force: true })
  })

  it('is made by a process of its own while the desk has the database open, and the surplus goes', async () => {
    const handle = database()
    const backups = path.join(folder, 'backups')
    fs.mkdirSync(backups)
    fs.writeFileSync(path.join(backups, 'penholder-scheduled-20200101T030000000Z.db'), '')
    await backUpAndRotate(1)
    const [name, ...more] = fs.readdirSync(backups)
    expect(more).toEqual([])
    const connection = openToRead(path.join(backups, name ?? ''))
    expect(verifyDatabase(connection).faults).toEqual([])
    connection.close()
    await handle.close()
  }, 30_000)
})
