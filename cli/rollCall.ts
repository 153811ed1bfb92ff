import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { RECORDED_VOTES, type RecordedVote } from '@/domain/votes/vote'
import type { ParsedRollCall } from '@/formats/rollCall/parsedRollCall'
import { readRollCallFile, rollCallLabels, rollCallsNamed } from '@/formats/rollCall/rollCallFile'
import { ROLL_CALL_LIMIT_BYTES, tooLarge } from '@/formats/rollCall/textOfFile'
import type { CliCommand } from './cliCommand'

const USAGE = `Usage: npm run --silent cli -- roll-call FILE [--resolution SYMBOL]

Reads the recorded vote in FILE, the text of a UN record, report or press release or the voting data of the
UN Digital Library as CSV, and prints it as JSON. A file with several votes wants --resolution.`

/** The bytes of a file, or a sentence. One past the limit is not read. */
async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(file)
    if (size > ROLL_CALL_LIMIT_BYTES) {
      return tooLarge(file, size, ROLL_CALL_LIMIT_BYTES)
    }
    return await readFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') return `There is no file ${file}.`
    if (code === 'EISDIR') return `${file} is a folder. Name one file.`
    if (code === 'EACCES') return `${file} may not be read by this user.`
    throw error
  }
}

/** The lists as the source has them: a State printed under two headings is in both, and a sentence says so. */
function asPrinted(vote: ParsedRollCall, under: RecordedVote): string[] {
  return [...vote.votes[under], ...vote.twiceNamed.filter((twice) => twice.under.includes(under)).map((t) => t.iso3)]
}

function printVote(vote: ParsedRollCall): void {
  const lists = Object.fromEntries(RECORDED_VOTES.map((under) => [under, asPrinted(vote, under)]))
  const unrecognised = vote.unrecognised.map((name) => name.printed)
  console.log(JSON.stringify({ ...lists, unrecognised, stated: vote.stated }))
  for (const problem of vote.problems) console.error(problem)
}

function printChoice(sentence: string, votes: readonly ParsedRollCall[], labels: readonly string[]): void {
  console.error(`${sentence} Name one with --resolution:`)
  votes.forEach((vote, at) => {
    console.error(`  ${[labels[at], vote.date, vote.title].filter((part) => part).join('  ')}`)
  })
}

function choose(votes: ParsedRollCall[], wanted: string | undefined): ParsedRollCall | null {
  const meant = wanted === undefined ? votes : rollCallsNamed(votes, wanted)
  const [only] = meant
  if (only && meant.length === 1) return only
  const labels = rollCallLabels(votes)
  if (wanted !== undefined && meant.length === 0) {
    printChoice(`The file has no vote on ${wanted}.`, votes, labels)
    return null
  }
  const shown = meant.map((vote) => labels[votes.indexOf(vote)] ?? '')
  printChoice(`The file has ${meant.length} votes${wanted ? ` on ${wanted}` : ''}.`, meant, shown)
  return null
}

export const command: CliCommand = {
  name: 'roll-call',
  summary: 'read a recorded vote from a UN record, press release or voting CSV and print it as JSON',
  async run(argv) {
    const options = { resolution: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
    let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
    try {
      parsed = parseArgs({ args: argv, options, allowPositionals: true })
    } catch (error) {
      console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
      return 2
    }
    const [file, ...more] = parsed.positionals
    if (parsed.values.help) {
      console.log(USAGE)
      return 0
    }
    if (file === undefined || more.length > 0) {
      console.error(`Name one file.\n\n${USAGE}`)
      return 2
    }
    const bytes = await bytesOf(file)
    const reading = typeof bytes === 'string' ? { unreadable: bytes } : readRollCallFile(bytes)
    if ('unreadable' in reading) {
      console.error(reading.unreadable)
      return 1
    }
    const vote = choose(reading.votes, parsed.values.resolution)
    if (!vote) return 2
    printVote(vote)
    return 0
  },
}
