import fs from 'node:fs'
import path from 'node:path'
import { findDelegation } from '@/db/delegation'
import { openDesk } from '@/db/opening'
import { ROLE_NAMES } from '@/domain/access'
import { resetClock } from '@/server/clock'
import { database, putDatabase } from '@/server/database'
import { backupFolder, databaseFile, makeSecret } from '@/server/dataFolder'
import { CAST } from '@/stories/sample/cast'
import { tellSample } from '@/stories/sample/sample'
import type { CliCommand } from './cliCommand'
import { parsedOrExit, sayingFaults } from './parsed'

const USAGE = `Usage: npm run cli -- sample

Fills the empty database of DATA_DIR with the sample: the delegation of Norway on 23 November 2015, two days before the
vote on human rights defenders. Prints where it is served and the sign-ins of its people, who are invented. A database
that holds the sample already is left as it is; one that holds a desk of your own is refused.`

export const command: CliCommand = {
  name: 'sample',
  summary: 'fill an empty database with the sample of 2015 and print its sign-ins',
  async run(argv) {
    const parsed = parsedOrExit(argv, {}, USAGE)
    if (typeof parsed === 'number') return parsed
    if (parsed.positionals.length > 0) {
      console.error(`This command takes no words.\n\n${USAGE}`)
      return 2
    }
    return sayingFaults(fill)
  },
}

async function fill(): Promise<number> {
  const file = databaseFile()
  const standing = fs.existsSync(file) ? await database().read(findDelegation) : undefined
  if (standing && standing.sampleNotice === null) {
    console.error(
      `${file} holds a desk of your own, so nothing was changed. Set DATA_DIR to an empty folder for the sample.`,
    )
    return 1
  }
  if (standing) console.log('The sample is there already and was left as it is.')
  else if (fs.existsSync(file)) await tellSample(Date.now())
  else await fillAside(file)
  await database().close()
  putDatabase(undefined)
  printSignIns()
  return 0
}

/** Tells the sample into a file beside and moves it into place whole: one that was cut short is never served. */
async function fillAside(file: string): Promise<void> {
  const aside = path.join(path.dirname(file), 'sample-in-the-making')
  fs.rmSync(aside, { recursive: true, force: true })
  const handle = openDesk(path.join(aside, 'penholder.db'), { backups: backupFolder() })
  putDatabase(handle)
  resetClock()
  await tellSample(Date.now())
  await handle.close()
  fs.renameSync(path.join(aside, 'penholder.db'), file)
  fs.rmSync(aside, { recursive: true, force: true })
  if (!process.env.NEXTAUTH_SECRET) makeSecret()
  putDatabase(undefined)
}

function printSignIns(): void {
  const address = `http://${process.env.HOST || 'localhost'}:${process.env.PORT || 3000}`
  const people = Object.values(CAST)
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length))
  const roleWidth = widest(people.map((one) => ROLE_NAMES[one.role]))
  const emailWidth = widest(people.map((one) => one.email))
  console.log(
    `\nThe sample: Monday 23 November 2015, 15:00 in New York. Its people are fictional.\nAddress: ${address}\n`,
  )
  for (const { name, email, role, password } of people) {
    console.log(`  ${ROLE_NAMES[role].padEnd(roleWidth)}  ${email.padEnd(emailWidth)}  ${password.padEnd(28)}  ${name}`)
  }
  console.log('')
}
