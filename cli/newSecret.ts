import fs from 'node:fs'
import { makeSecret, secretFile } from '@/server/dataFolder'
import type { CliCommand } from './cliCommand'
import { parsedOrExit } from './parsed'

const USAGE = `Usage: npm run cli -- new-secret

Makes a new secret in DATA_DIR/secret; the old one is kept beside it. Everybody is signed out at the next start, and
two-step codes must be set up anew. For when the secret was lost or may be known to others.`

export const command: CliCommand = {
  name: 'new-secret',
  summary: 'make a new secret for sign-ins; everybody signs in again',
  async run(argv) {
    const parsed = parsedOrExit(argv, {}, USAGE)
    if (typeof parsed === 'number') return parsed
    const file = secretFile()
    if (fs.existsSync(file)) fs.renameSync(file, `${file}.before-${Date.now()}`)
    makeSecret()
    console.log(`${file} is new. Start the desk again.`)
    return 0
  },
}
