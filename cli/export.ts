import { writeFile } from 'node:fs/promises'
import { database, putDatabase } from '@/server/database'
import { sheetCsvDownload } from '@/server/downloads/sheetCsv'
import { OPERATOR } from '@/stories/founding'
import type { CliCommand } from './cliCommand'
import { parsedOrExit, sayingFaults } from './parsed'
import { meantItem } from './place'

const USAGE = `Usage: npm run --silent cli -- export --resolution SYMBOL [--item ID|committee|plenary] [FILE]

Writes the count sheet of one vote item as CSV, to FILE, which must not exist, or to standard output. docs/sheet-csv.md
says what stands in each column.`

export const command: CliCommand = {
  name: 'export',
  summary: 'write a count sheet as CSV',
  async run(argv) {
    const options = { resolution: { type: 'string' }, item: { type: 'string' } } as const
    const parsed = parsedOrExit(argv, options, USAGE)
    if (typeof parsed === 'number') return parsed
    const { values, positionals } = parsed
    if (positionals.length > 1) {
      console.error(USAGE)
      return 2
    }
    return sayingFaults(async () => {
      try {
        return await write(values.resolution, values.item, positionals[0])
      } finally {
        await database().close()
        putDatabase(undefined)
      }
    })
  },
}

async function write(
  resolution: string | undefined,
  item: string | undefined,
  file: string | undefined,
): Promise<number> {
  const meant = await meantItem(resolution, item)
  if (typeof meant === 'string') {
    console.error(meant)
    return 2
  }
  const { resolutionId, voteItemId, name } = meant
  const answer = await sheetCsvDownload.perform(OPERATOR, { resolutionId, voteItemId })
  if (answer.status !== 'ok') throw new Error(`The sheet of ${name} was answered with ${answer.status}.`)
  const { body } = answer.result
  if (file === undefined) {
    process.stdout.write(body)
    return 0
  }
  try {
    await writeFile(file, body, { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    console.error(`${file} is there already. Name a file that does not exist.`)
    return 1
  }
  console.error(`${name}: written to ${file}.`)
  return 0
}
