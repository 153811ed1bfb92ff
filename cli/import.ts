import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { RollCallReadingAnswer } from '@/domain/count/rollCallImport'
import { type SheetPreview, undecided } from '@/domain/count/sheetImport'
import { textOfFile } from '@/formats/rollCall/textOfFile'
import { importRollCall } from '@/server/commands/rollCallImport'
import { importSheet } from '@/server/commands/sheetImport'
import { database, putDatabase } from '@/server/database'
import { rollCallPreviewRead } from '@/server/reads/rollCallPreview'
import { sheetPreviewRead } from '@/server/reads/sheetPreview'
import { OPERATOR } from '@/stories/founding'
import type { CliCommand } from './cliCommand'
import { parsedOrExit, sayingFaults } from './parsed'
import { type MeantItem, meantItem } from './place'

const USAGE = `Usage: npm run cli -- import roll-call|sheet FILE --resolution SYMBOL [--item ID|committee|plenary] [--confirm]

  roll-call   a recorded vote: text of a UN record or press release, or voting data as CSV; [--vote LABEL] of several
  sheet       an edited export of the count sheet; [--leave-out] the lines with a fault, [--overwrite] what the desk
              changed since the export

Shows what was understood, what was not and what would change. Writes only with --confirm.`

const OPTIONS = {
  resolution: { type: 'string' },
  item: { type: 'string' },
  vote: { type: 'string' },
  confirm: { type: 'boolean' },
  'leave-out': { type: 'boolean' },
  overwrite: { type: 'boolean' },
} as const

interface Call {
  file: string
  meant: MeantItem
  text: string
  vote: string | null
  confirm: boolean
  leaveOut: boolean
  overwrite: boolean
}

export const command: CliCommand = {
  name: 'import',
  summary: 'import a roll call or an edited sheet into a vote item',
  async run(argv) {
    const parsed = parsedOrExit(argv, OPTIONS, USAGE)
    if (typeof parsed === 'number') return parsed
    const [kind, file, ...more] = parsed.positionals
    if ((kind !== 'roll-call' && kind !== 'sheet') || file === undefined || more.length > 0) {
      console.error(USAGE)
      return 2
    }
    const { resolution, item, vote, confirm, overwrite, 'leave-out': leaveOut } = parsed.values
    return sayingFaults(async () => {
      try {
        const text = await textIn(file)
        if ('unreadable' in text) return fault(text.unreadable)
        const meant = await meantItem(resolution, item)
        if (typeof meant === 'string') return fault(meant, 2)
        const chosen = { confirm: confirm === true, leaveOut: leaveOut === true, overwrite: overwrite === true }
        const call = { file, meant, text: text.text, vote: vote ?? null, ...chosen }
        return kind === 'sheet' ? await bringSheet(call) : await bringRollCall(call)
      } finally {
        await database().close()
        putDatabase(undefined)
      }
    })
  },
}

function fault(sentence: string, code = 1): number {
  console.error(sentence)
  return code
}

const MOST_BYTES = 8 * 1024 * 1024

async function textIn(file: string): Promise<{ text: string } | { unreadable: string }> {
  try {
    if ((await stat(file)).size > MOST_BYTES)
      return { unreadable: `${file} has more than 8 MB. Cut it to what you need.` }
    return textOfFile(await readFile(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') return { unreadable: `There is no file ${file}.` }
    if (code === 'EISDIR') return { unreadable: `${file} is a folder. Name one file.` }
    throw error
  }
}

async function bringRollCall({ file, meant, text, vote, confirm }: Call): Promise<number> {
  const { name, ...at } = meant
  const input = { ...at, text, label: vote, decisions: { names: {}, twice: {} } }
  const answer = await rollCallPreviewRead.perform(OPERATOR, input)
  if (answer.status !== 'ok') throw new Error(`The roll call was answered with ${answer.status}.`)
  const preview: RollCallReadingAnswer = answer.result
  if ('unreadable' in preview) return fault(preview.unreadable)
  if (preview.chosen === null) {
    return fault(
      `Several votes; name one with --vote:\n${preview.choices.map((one) => `  ${one.label}  ${one.figures}`).join('\n')}`,
      2,
    )
  }
  console.log(`${name}: ${preview.figures}, ${preview.notVoting} not voting.`)
  for (const sentence of preview.warnings) console.log(sentence)
  for (const open of preview.open.names) console.log(`Not understood: “${open.printed}”. Correct it in the file.`)
  for (const { iso3 } of preview.open.twice) console.log(`${iso3} stands under two headings. Correct it in the file.`)
  if (!confirm) return shown()
  const done = await importRollCall.perform(OPERATOR, { ...input, label: preview.chosen, source: path.basename(file) })
  if (done.status !== 'ok') return fault(done.message)
  console.log(`Recorded ${done.result.figures}.`)
  return 0
}

async function bringSheet({ meant, text, confirm, leaveOut, overwrite }: Call): Promise<number> {
  const { name, ...at } = meant
  const answer = await sheetPreviewRead.perform(OPERATOR, { ...at, text })
  if (answer.status !== 'ok') throw new Error(`The sheet was answered with ${answer.status}.`)
  const preview: SheetPreview = answer.result
  if ('unreadable' in preview) return fault(preview.unreadable)
  const { plan } = preview
  console.log(`${name}: States that differ: ${plan.rows.length}; the same: ${plan.unchanged}.`)
  for (const { line, printed, sentence } of plan.problems) console.log(`Line ${line}, ${printed}: ${sentence}`)
  for (const row of plan.rows) {
    for (const { field, from, to } of row.changes) console.log(`${row.iso3} ${field}: ${from} → ${to}`)
    for (const { field, from, to, by } of row.conflicts)
      console.log(`${row.iso3} ${field}: ${from} → ${to}, but ${by} changed it since the export`)
  }
  if (!confirm) return shown()
  const open = undecided(plan, {})
  const choices = Object.fromEntries(open.map((iso3) => [iso3, overwrite ? 'overwrite' : 'keep']))
  const input = { ...at, text, choices, leaveOut: leaveOut ? plan.problems.length : 0 }
  const done = await importSheet.perform(OPERATOR, input)
  if (done.status !== 'ok') return fault(done.message)
  console.log(
    `States changed: ${done.result.changed}.${open.length > 0 && !overwrite ? ' What the desk changed since was kept.' : ''}`,
  )
  return 0
}

function shown(): number {
  console.log('Nothing was written. Add --confirm to write it.')
  return 0
}
