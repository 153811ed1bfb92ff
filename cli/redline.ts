import { compare } from '@/domain/redline/compare'
import { writeRedlineHtml } from '@/formats/draftText/html'
import type { ComparedDrafts } from '@/formats/draftText/redlineHeader'
import { redlineJson } from '@/formats/draftText/redlineJson'
import { writeRedlineMarkdown, writeRedlineText } from '@/formats/draftText/redlinePage'
import { writeWord } from '@/formats/word/writeWord'
import type { CliCommand } from './cliCommand'
import { type Content, type DraftOnDisk, deliver, draftOnDisk, pdfOf } from './draftFiles'
import { parsedOrExit } from './parsed'

/** Whose the tracked changes are when a script asks for them. */
const AUTHOR = 'Penholder'

type Write = (compared: ComparedDrafts, next: DraftOnDisk) => Content | Promise<Content | { reason: string }>

/** Every form a redline is written in. */
const FORMATS: Record<string, Write> = {
  json: (compared) => `${JSON.stringify(redlineJson(compared))}\n`,
  html: writeRedlineHtml,
  markdown: writeRedlineMarkdown,
  text: writeRedlineText,
  docx: ({ old, new: next, redline }, { masthead }) =>
    writeWord({
      draft: next,
      ...(masthead ? { masthead } : {}),
      base: { draft: old, redline },
      author: AUTHOR,
      at: new Date().toISOString(),
    }),
  pdf: ({ old, new: next, redline }, { masthead }) => pdfOf({ draft: next, masthead, base: { draft: old, redline } }),
}

const USAGE = `Usage: npm run --silent cli -- redline OLD NEW [--format ${Object.keys(FORMATS).join('|')}] [--out FILE]

Compares two drafts (.txt, .md or .docx) and prints what changed: paragraphs inserted, deleted, changed, moved,
split and merged, and the words inside them. JSON is the default. In JSON, from and to are places from 0 among
the PPs and OPs; the title, the organ's line, headings and other text are under "others".`

export const command: CliCommand = {
  name: 'redline',
  summary: 'compare two drafts and write the redline as JSON, HTML, Markdown, text, Word or PDF',
  async run(argv) {
    const parsed = parsedOrExit(argv, { format: { type: 'string' }, out: { type: 'string', short: 'o' } }, USAGE)
    if (typeof parsed === 'number') return parsed
    const { format = 'json', out } = parsed.values
    const [oldFile, newFile, ...more] = parsed.positionals
    const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
    if (!write) {
      console.error(`There is no format “${format}”. Formats: ${Object.keys(FORMATS).join(', ')}.`)
      return 2
    }
    if (oldFile === undefined || newFile === undefined || more.length > 0) {
      console.error(`Name two files: the old draft and the new one.\n\n${USAGE}`)
      return 2
    }
    const [old, next] = [await draftOnDisk(oldFile, 'old'), await draftOnDisk(newFile, 'new')]
    for (const side of [old, next]) if (typeof side === 'string') console.error(side)
    if (typeof old === 'string' || typeof next === 'string') return 1
    const compared = { old: old.draft, new: next.draft, redline: compare(old.draft, next.draft) }
    const fault = await deliver(await write(compared, next), out)
    if (fault) console.error(fault)
    return fault ? 1 : 0
  },
}
