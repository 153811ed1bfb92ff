import fs from 'node:fs'
import { naming } from '@/db/storageFault'
import { openToRead, verifyDatabase } from '@/db/verify'
import { databaseFile } from '@/server/dataFolder'
import type { CliCommand } from './cliCommand'
import { parsedOrExit, sayingFaults } from './parsed'

const USAGE = `Usage: npm run cli -- verify [FILE] [--expect NUMBER:HASH]

Checks the desk's database, or a backup: the file's pages, every reference, the chain of hashes over the event log,
and every current row against the log replayed. Prints each fault; exit code 1 when there is one. The desk may be in use.

  --expect NUMBER:HASH   a last event noted down earlier (backup and verify print it) that must still be in the log:
                         so a log that was cut short or written anew is found too`

export const command: CliCommand = {
  name: 'verify',
  summary: 'check the database: pages, references, the event log against the rows, the chain of hashes',
  async run(argv) {
    const parsed = parsedOrExit(argv, { expect: { type: 'string' } }, USAGE)
    if (typeof parsed === 'number') return parsed
    const [file = databaseFile(), ...more] = parsed.positionals
    const expected = notedEvent(parsed.values.expect)
    if (more.length > 0 || expected === 'unreadable') {
      console.error(`${more.length > 0 ? 'Name one file at most.' : '--expect wants NUMBER:HASH.'}\n\n${USAGE}`)
      return 2
    }
    if (!fs.existsSync(file)) {
      console.error(`There is no database at ${file}. Check DATA_DIR.`)
      return 1
    }
    return sayingFaults(async () => naming(file, () => check(file, expected)))
  },
}

function notedEvent(written: string | undefined): { seq: number; hash: string } | undefined | 'unreadable' {
  if (written === undefined) return undefined
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(written) ?? []
  return seq && hash ? { seq: Number(seq), hash } : 'unreadable'
}

function check(file: string, expected: { seq: number; hash: string } | undefined): number {
  const connection = openToRead(file)
  try {
    const { faults, more, events, rows, head } = verifyDatabase(connection, expected)
    for (const fault of faults) console.error(fault)
    if (more > 0) console.error(`… and ${more} more.`)
    console.log(
      `${file}: ${rows} rows, ${events} events, ${faults.length + more === 0 ? 'no fault' : `${faults.length + more} faults`}.`,
    )
    console.log(`Last event: ${head.seq}:${head.hash}`)
    return faults.length === 0 ? 0 : 1
  } finally {
    connection.close()
  }
}
