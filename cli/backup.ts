import { backUp } from '@/db/backup'
import { databaseFile } from '@/server/dataFolder'
import type { CliCommand } from './cliCommand'
import { parsedOrExit, sayingFaults } from './parsed'

const USAGE = `Usage: npm run cli -- backup FILE

Writes a consistent, verified copy of the desk's database to FILE, which must not exist. The desk may be in use.
The secret beside the database (DATA_DIR/secret) is not in it: keep that one apart.`

export const command: CliCommand = {
  name: 'backup',
  summary: 'copy the database to a file while the desk is in use, and verify the copy',
  async run(argv) {
    const parsed = parsedOrExit(argv, {}, USAGE)
    if (typeof parsed === 'number') return parsed
    const [file, ...more] = parsed.positionals
    if (file === undefined || more.length > 0) {
      console.error(`Name one file.\n\n${USAGE}`)
      return 2
    }
    return sayingFaults(() => write(file))
  },
}

async function write(file: string): Promise<number> {
  const { bytes, verification } = await backUp(databaseFile(), file)
  const { events, rows, head } = verification
  console.log(`${file}: ${Math.ceil(bytes / 1024)} kB, ${rows} rows, ${events} events, verified.`)
  console.log(`Last event: ${head.seq}:${head.hash}`)
  return 0
}
