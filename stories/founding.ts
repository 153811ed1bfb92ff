import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type DatabaseHandle, openDatabase } from '@/db/client'
import { applyMigrations } from '@/db/migrate'
import type { Actor } from '@/domain/access'
import type { Answer } from '@/domain/answer'
import { setUpDesk } from '@/server/commands/desk'
import { putDatabase } from '@/server/database'

/** Who acts before anybody can sign in, and at the command line. */
export const OPERATOR: Actor = { id: 'operator', name: 'The operator', role: 'administrator' }

/** The result of an answer that must be ok: a story that a rule refuses is a bug in the story. */
export function told<Result>(answer: Answer<Result>): Result {
  if (answer.status !== 'ok') throw new Error(`The story was refused: ${JSON.stringify(answer)}`)
  return answer.result
}

/** A fresh migrated database in a folder of its own, in place of the desk's until it is closed. */
export async function freshDatabase(): Promise<DatabaseHandle> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'penholder-'))
  const handle = openDatabase(path.join(folder, 'penholder.db'))
  applyMigrations(handle.raw)
  putDatabase(handle)
  return handle
}

/** Founds the desk of Norway with one administrator, who is returned. */
export async function foundDesk(now?: number): Promise<Actor> {
  const input = {
    iso3: 'NOR',
    title: 'Permanent Mission, New York',
    name: 'Ada Berg',
    email: 'ada.berg@example.org',
    password: 'seven quiet fjords',
  }
  const { personId } = told(await setUpDesk.perform(OPERATOR, input, { now }))
  return { id: personId, name: input.name, role: 'administrator' }
}
