import { writeHtml } from '@/formats/draftText/html'
import { draftJson } from '@/formats/draftText/redlineJson'
import { writeMarkdown, writePlainText } from '@/formats/draftText/writeDraft'
import { writeWord } from '@/formats/word/writeWord'
import type { CliCommand } from './cliCommand'
import { type Content, type DraftOnDisk, deliver, draftOnDisk, pdfOf } from './draftFiles'
import { parsedOrExit } from './parsed'

/** Every form a clean draft is written in. */
const FORMATS: Record<string, (read: DraftOnDisk) => Content | Promise<Content | { reason: string }>> = {
  json: ({ draft }) => `${JSON.stringify(draftJson(draft))}\n`,
  docx: ({ draft, masthead }) =>
    writeWord({ draft, ...(masthead ? { masthead } : {}), author: 'Penholder', at: new Date().toISOString() }),
  markdown: ({ draft }) => writeMarkdown(draft),
  text: ({ draft }) => writePlainText(draft),
  html: ({ draft }) => writeHtml(draft),
  pdf: pdfOf,
}

const USAGE = `Usage: npm run --silent cli -- text FILE [--format ${Object.keys(FORMATS).join('|')}] [--out FILE]

Reads a draft (.txt, .md or .docx), says what each paragraph is, and writes it in another form. JSON is the default.`

export const command: CliCommand = {
  name: 'text',
  summary: 'read a draft from text, Markdown or Word and write it in another form',
  async run(argv) {
    const parsed = parsedOrExit(argv, { format: { type: 'string' }, out: { type: 'string', short: 'o' } }, USAGE)
    if (typeof parsed === 'number') return parsed
    const { format = 'json', out } = parsed.values
    const [file, ...more] = parsed.positionals
    const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
    if (!write) {
      console.error(`There is no format “${format}”. Formats: ${Object.keys(FORMATS).join(', ')}.`)
      return 2
    }
    if (file === undefined || more.length > 0) {
      console.error(`Name one file.\n\n${USAGE}`)
      return 2
    }
    const read = await draftOnDisk(file, 'p')
    if (typeof read === 'string') {
      console.error(read)
      return 1
    }
    const fault = await deliver(await write(read), out)
    if (fault) console.error(fault)
    return fault ? 1 : 0
  },
}
