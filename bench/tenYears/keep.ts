import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openDatabase } from '@/db/client'
import { applyMigrations, knownMigrations } from '@/db/migrate'
import { type DeskSize, tellDesk } from './tell'

/** Raise it when the same size and seed would be told otherwise. */
const TELLING = 1

/**
 * The generated database of that size: made once and kept in the system's folder for temporary files under a name that
 * stands for size, seed and schema.
 *
 * @returns its file, never to be written to
 */
export async function keptDesk(size: DeskSize): Promise<string> {
  const name = createHash('sha256')
    .update(JSON.stringify([TELLING, size, knownMigrations()]))
    .digest('hex')
    .slice(0, 16)
  const folder = path.join(os.tmpdir(), 'penholder-bench', name)
  const file = path.join(folder, 'penholder.db')
  if (fs.existsSync(file)) return file
  console.log(`Generating a desk of ${size.years} years and ${size.events.toLocaleString('en')} events (kept) …`)
  const began = performance.now()
  fs.rmSync(folder, { recursive: true, force: true })
  const aside = `${file}.making`
  const handle = openDatabase(aside)
  applyMigrations(handle.raw)
  const events = tellDesk(handle, size)
  await handle.close()
  fs.renameSync(aside, file)
  const megabytes = Math.round(fs.statSync(file).size / 1e6)
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`${events.toLocaleString('en')} events, ${megabytes} MB, ${seconds} s.`)
  return file
}

/** Copies a kept database into a folder of its own, so that what a run writes stays out of the kept one. */
export function copyInto(folder: string, file: string): void {
  fs.mkdirSync(folder, { recursive: true })
  fs.copyFileSync(file, path.join(folder, 'penholder.db'), fs.constants.COPYFILE_FICLONE)
}
