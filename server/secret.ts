import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { databaseFile } from './database'

let secret: string | undefined

/** The secret that seals session cookies: NEXTAUTH_SECRET, or one made once and kept beside the database, readable by its owner alone. */
export function deskSecret(): string {
  secret ??= process.env.NEXTAUTH_SECRET ?? keptSecret(path.join(path.dirname(databaseFile()), 'secret'))
  return secret
}

function keptSecret(file: string): string {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  try {
    fs.writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return fs.readFileSync(file, 'utf8').trim()
}
