import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** The file the desk keeps everything in: `penholder.db` under DATA_DIR (default `data`). */
export function databaseFile(): string {
  return path.resolve(process.env.DATA_DIR || 'data', 'penholder.db')
}

/** Where scheduled backups go, and those made before a migration. */
export function backupFolder(): string {
  return path.resolve(process.env.BACKUP_DIR || path.join(path.dirname(databaseFile()), 'backups'))
}

/** The file of the secret that is kept where NEXTAUTH_SECRET is not set. */
export function secretFile(): string {
  return path.join(path.dirname(databaseFile()), 'secret')
}

/** Makes a secret that its owner alone can read, and keeps it; one that is there stays. */
export function makeSecret(): void {
  const file = secretFile()
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  try {
    fs.writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
