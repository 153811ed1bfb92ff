import type { RedlineSegment, SegmentOp } from '@/domain/redline/redline'
import { escapeMarkdown, unescapeMarkdown } from './markdownText'
import { bothTexts, type ComparedDrafts, headersOf, type ReadEntry } from './redlineHeader'

/**
 * A redline as a page of plain text or Markdown. Each entry is a block of its own with its header in front, then its
 * text with what was inserted and deleted between marks; ¶ and a line end is a break between two paragraphs of a
 * split or merged entry. A backslash before a mark says that it is text, so both texts come back to the letter.
 *
 *     {changed OP5 → OP6} Urges States to [-report-][+report promptly+];
 *     `changed OP5 → OP6` Urges States to <del>report</del><ins>report promptly</ins>;
 */
interface Notation {
  head: [string, string]
  marks: Record<Exclude<SegmentOp, 'equal'>, [string, string]>
  protect(text: string): string
  release(text: string): string
}

const PLAIN: Notation = {
  head: ['{', '}'],
  marks: { insert: ['[+', '+]'], delete: ['[-', '-]'] },
  // A bracket beside a plus or a dash is a mark, also where one of the two is text and the other begins a mark.
  protect: (text) => text.replace(/[\\¶]|\[(?=[-+]|$)|[-+](?=\]|$)|^\]/g, '\\$&'),
  release: (text) => text.replace(/\\(.)/gs, '$1'),
}

const MARKDOWN: Notation = {
  head: ['`', '`'],
  marks: { insert: ['<ins>', '</ins>'], delete: ['<del>', '</del>'] },
  protect: (text) => escapeMarkdown(text).replaceAll('¶', '\\¶').replaceAll('[^', '\\[^'),
  release: (text) => unescapeMarkdown(text.replaceAll('\\¶', '¶')),
}

const BREAK = '¶\n'

function writeSegment({ marks, protect }: Notation, { op, text }: RedlineSegment): string {
  const written = text.split('\n').map(protect).join(BREAK)
  return op === 'equal' ? written : `${marks[op][0]}${written}${marks[op][1]}`
}

function write(compared: ComparedDrafts, notation: Notation): string {
  const headers = headersOf(compared)
  const [open, close] = notation.head
  const lines = compared.redline.entries.map(({ segments }, at) => {
    const text = segments.map((segment) => writeSegment(notation, segment)).join('')
    return `${open}${headers[at]!}${close} ${text}`
  })
  return `${lines.join('\n\n')}\n`
}

/** Reads the segments of one entry: at a mark that no backslash stands before, the treatment changes. */
function readSegments(source: string, { marks, release }: Notation): RedlineSegment[] {
  const segments: RedlineSegment[] = []
  let op: SegmentOp = 'equal'
  let start = 0
  const take = (end: number) => {
    const text = source.slice(start, end).split(BREAK).map(release).join('\n')
    if (text !== '') segments.push({ op, text })
  }
  const openings = Object.entries(marks) as [Exclude<SegmentOp, 'equal'>, [string, string]][]
  for (let at = 0; at < source.length; ) {
    if (source[at] === '\\') {
      at += 2
      continue
    }
    const opened: (typeof openings)[number] | undefined =
      op === 'equal' ? openings.find(([, [mark]]) => source.startsWith(mark, at)) : undefined
    const mark: string | null = opened
      ? opened[1][0]
      : op !== 'equal' && source.startsWith(marks[op][1], at)
        ? marks[op][1]
        : null
    if (mark === null) {
      at++
      continue
    }
    take(at)
    op = opened ? opened[0] : 'equal'
    at += mark.length
    start = at
  }
  take(source.length)
  return segments
}

function read(page: string, notation: Notation): ReadEntry[] {
  const [open, close] = notation.head
  return page
    .replace(/\n$/, '')
    .split(/\n\n/)
    .filter((block) => block.startsWith(open))
    .map((block) => {
      const end = block.indexOf(`${close} `, 1)
      return { header: block.slice(1, end), segments: readSegments(block.slice(end + 2), notation) }
    })
}

/** The redline in plain text, with `[+inserted+]` and `[-deleted-]`. */
export function writeRedlineText(compared: ComparedDrafts): string {
  return write(compared, PLAIN)
}

/** The redline in Markdown, with `<ins>` and `<del>`. */
export function writeRedlineMarkdown(compared: ComparedDrafts): string {
  return write(compared, MARKDOWN)
}

/** Both texts' paragraphs out of a redline in plain text. */
export function readRedlineText(page: string): { old: string[]; new: string[] } {
  return bothTexts(read(page, PLAIN))
}

/** Both texts' paragraphs out of a redline in Markdown. */
export function readRedlineMarkdown(page: string): { old: string[]; new: string[] } {
  return bothTexts(read(page, MARKDOWN))
}
