import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '@/db/client'
import { applyMigrations } from '@/db/migrate'
import { openToRead, verifyDatabase } from '@/db/verify'
import { type DeskSize, tellDesk } from './tell'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'penholder-told-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const SMALL: DeskSize = { years: 2, resolutionsAYear: 2, dividedAYear: 0, events: 4000, people: 6, seed: 7 }

async function told(name: string, size: DeskSize) {
  const handle = openDatabase(path.join(folder, name))
  applyMigrations(handle.raw)
  const events = tellDesk(handle, size)
  await handle.close()
  const connection = openToRead(path.join(folder, name))
  try {
    return { events, verification: verifyDatabase(connection) }
  } finally {
    connection.close()
  }
}

it('tells a desk that verify finds whole, alike each time and otherwise with another seed', async () => {
  const first = await told('first.db', SMALL)
  expect(first.verification.faults).toEqual([])
  expect(first.verification.more).toBe(0)
  expect(first.verification.events).toBe(first.events)
  expect(first.events).toBeGreaterThanOrEqual(SMALL.events)
  expect(first.verification.rows).toBeGreaterThan(4 * 2 * 193)
  const again = await told('again.db', SMALL)
  expect(again.verification.head).toEqual(first.verification.head)
  const other = await told('other.db', { ...SMALL, seed: 8 })
  expect(other.verification.head.hash).not.toBe(first.verification.head.hash)
}, 60_000)
