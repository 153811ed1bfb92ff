import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Cron } from 'croner'
import { backupName } from '@/db/backup'
import { backupFolder } from './dataFolder'
import type { Settings } from './env'
import { log } from './log'

const SCHEDULED = 'scheduled'

/**
 * Backs up on BACKUP_SCHEDULE, each time in a process of its own: copying and verifying ten years of events takes
 * seconds, which nobody at the desk should feel.
 *
 * @returns how to stop
 */
export function startBackups(settings: Settings): () => void {
  if (!settings.BACKUP_SCHEDULE) return () => {}
  const job = new Cron(settings.BACKUP_SCHEDULE, { protect: true }, () => backUpAndRotate(settings.BACKUP_KEEP))
  return () => job.stop()
}

/** One scheduled backup, and what it makes surplus. Never throws: the desk goes on without. */
export async function backUpAndRotate(keep: number): Promise<void> {
  const folder = backupFolder()
  const file = path.join(folder, backupName(SCHEDULED, new Date()))
  try {
    await runBackup(file)
    const dropped = rotate(folder, keep)
    log().info({ file, dropped }, 'backed up')
  } catch (error) {
    // The desk goes on; the operator's watch on the log sees this line.
    log().error({ err: error, file }, 'the scheduled backup failed')
  }
}

function runBackup(file: string): Promise<void> {
  const args = ['--import', 'tsx', path.join('cli', 'main.ts'), 'backup', file]
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: process.cwd() }, (error, _out, told) => {
      if (error) reject(new Error(told.trim() || error.message))
      else resolve()
    })
  })
}

/**
 * Keeps the newest scheduled backups and removes the rest; those made by hand or before a migration stay.
 *
 * @returns the names removed
 */
export function rotate(folder: string, keep: number): string[] {
  const scheduled = fs
    .readdirSync(folder)
    .filter((name) => name.startsWith(`penholder-${SCHEDULED}-`) && name.endsWith('.db'))
    .sort()
  const surplus = scheduled.slice(0, Math.max(0, scheduled.length - keep))
  for (const name of surplus) fs.rmSync(path.join(folder, name), { force: true })
  return surplus
}
