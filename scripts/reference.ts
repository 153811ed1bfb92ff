/**
 * Rewrites what the product knows of the world from a folder of facts:
 *
 *   npm run reference -- FOLDER
 *
 * FOLDER holds states.csv, groups.csv, group_members.csv, bodies.csv, body_members.csv, rollcalls.csv,
 * rollcall_meta.csv and sponsors.csv. Written are domain/reference/data/*.json and public/flags/*.svg (the latter from
 * the flag-icons package). Run it after the facts changed, look at the difference, commit it.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bodyMembers } from './reference/bodyMembers'
import { earlierVotes } from './reference/earlierVotes'
import { copyFlags } from './reference/flags'
import { groupMembers, groups } from './reference/groups'
import { recordedVotes } from './reference/recordedVotes'
import { sponsors } from './reference/sponsors'
import { stateNames, states } from './reference/states'

const dataFolder = join(import.meta.dirname, '../domain/reference/data')

/** One entry a line, so that a changed fact is one changed line in the history. */
function lines(value: unknown[] | Record<string, unknown>): string {
  if (Array.isArray(value)) return `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`
  const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${JSON.stringify(entry)}`)
  return `{\n${entries.join(',\n')}\n}\n`
}

async function main(folder: string | undefined): Promise<number> {
  if (!folder) {
    console.error('Name the folder of facts: npm run reference -- FOLDER')
    return 2
  }
  await mkdir(dataFolder, { recursive: true })
  const stateRows = states(folder)
  const files: Record<string, unknown[] | Record<string, unknown>> = {
    'states.json': stateRows,
    'stateNames.json': stateNames(stateRows),
    'groups.json': groups(folder),
    'groupMembers.json': groupMembers(folder),
    'bodyMembers.json': bodyMembers(folder),
    'recordedVotes2015.json': recordedVotes(folder),
    'earlierVotes.json': earlierVotes(folder),
    'sponsors2015.json': sponsors(folder),
  }
  for (const [file, value] of Object.entries(files)) {
    const text = lines(value)
    await writeFile(join(dataFolder, file), text)
    console.log(`${file}: ${Object.keys(value).length} entries, ${Buffer.byteLength(text)} bytes`)
  }
  const flags = await copyFlags(stateRows.map((state) => state.iso2))
  console.log(`public/flags: ${flags.count} files, ${flags.bytes} bytes, largest ${flags.largest}`)
  return 0
}

process.exitCode = await main(process.argv[2])
