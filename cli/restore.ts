import { restore } from '@/db/restore'
import { databaseFile } from '@/server/dataFolder'
import type { CliCommand } from './cliCommand'
import { parsedOrExit, sayingFaults } from './parsed'

const USAGE = `Usage: npm run cli -- restore FILE [--force]

Checks FILE, a backup, and puts it in place of the desk's database. The desk must be stopped. Where a database stands
already, nothing is done without --force; with it, the old one is kept beside the new one under a name with the time.`

export const command: CliCommand = {
  name: 'restore',
  summary: 'put a backup in place of the database, after checking it',
  async run(argv) {
    const parsed = parsedOrExit(argv, { force: { type: 'boolean' } }, USAGE)
    if (typeof parsed === 'number') return parsed
    const [file, ...more] = parsed.positionals
    if (file === undefined || more.length > 0) {
      console.error(`Name one backup.\n\n${USAGE}`)
      return 2
    }
    return sayingFaults(async () => {
      const { kept, standing, events } = restore(file, databaseFile(), { force: parsed.values.force === true })
      if (kept) console.log(`The database that stood there is kept: ${kept}`)
      const migrates = standing === 'older' ? ' It is of an earlier version and is migrated at the next start.' : ''
      console.log(`${databaseFile()} is ${file} now, ${events} events.${migrates}`)
      return 0
    })
  },
}
