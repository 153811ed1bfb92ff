import fs from 'node:fs'
import { naming, StorageFault } from '@/db/storageFault'
import { databaseFile, makeSecret, secretFile } from './dataFolder'
import { SHORTEST_SECRET } from './env'

let secret: string | undefined

/**
 * The secret that seals session cookies: NEXTAUTH_SECRET, or one made once and kept beside the database, readable by
 * its owner alone.
 *
 * @throws {StorageFault} with a sentence, when the one that belongs to this database is missing or spoilt
 */
export function deskSecret(): string {
  secret ??= process.env.NEXTAUTH_SECRET || keptSecret(secretFile())
  return secret
}

const ANOTHER =
  'Put the right one back from a backup, set NEXTAUTH_SECRET, or make a new one, which signs everybody out: npm run cli -- new-secret'

function keptSecret(file: string): string {
  if (!fs.existsSync(file)) {
    // A desk without its secret lost a file: a new one would sign everybody out, which the operator should decide.
    if (fs.existsSync(databaseFile())) {
      throw new StorageFault(`The secret that belongs to this database is missing: ${file}. ${ANOTHER}`)
    }
    naming(file, makeSecret)
  }
  const kept = naming(file, () => fs.readFileSync(file, 'utf8').trim())
  if (kept.length < SHORTEST_SECRET) throw new StorageFault(`The secret in ${file} is too short to be safe. ${ANOTHER}`)
  return kept
}
