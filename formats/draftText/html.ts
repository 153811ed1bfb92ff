import { labelsOf, printedNumbers } from '@/domain/draft/labels'
import type { DraftParagraph, DraftText } from '@/domain/draft/paragraph'
import type { RedlineSegment } from '@/domain/redline/redline'
import { bothTexts, type ComparedDrafts, headersOf, type ReadEntry } from './redlineHeader'
import { footnoteNumbers } from './writeDraft'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
}

const unescapeHtml = (html: string) =>
  html.replace(
    /&(?:amp|lt|gt|quot|#39);/g,
    (entity) => Object.keys(ENTITIES).find((sign) => ENTITIES[sign] === entity)!,
  )

const STYLE = `body{max-width:46rem;margin:2rem auto;padding:0 1rem;font-family:"STIX Two Text","Times New Roman",serif;line-height:1.5}
h1{font-size:1.35rem}h2{font-size:1.1rem}p{margin:.7em 0;white-space:pre-wrap}
.level-1{margin-inline-start:2em}.level-2{margin-inline-start:4em}.level-3{margin-inline-start:6em}.level-4{margin-inline-start:8em}
.number{margin-inline-end:.7em}.mark{font:.75rem sans-serif;border:1px solid;border-radius:3px;padding:0 .35em;margin-inline-end:.6em}
ins{text-decoration:underline double;background:#e3f1e6}del{text-decoration:line-through;background:#f8e1e0}
@media print{ins,del{background:none}}`

const page = (draft: DraftText, title: string, body: string) =>
  `<!doctype html>
<html lang="${escapeHtml(draft.language)}" dir="${draft.direction}">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>
${STYLE}
</style></head>
<body><article>
${body}
</article></body>
</html>
`

const titleOf = (draft: DraftText) => draft.paragraphs.find(({ kind }) => kind === 'title')?.text ?? 'Draft'

const tagOf = (kind: DraftParagraph['kind']) =>
  kind === 'title' ? 'h1' : kind === 'heading' || kind === 'annex' ? 'h2' : 'p'

/** The words of a paragraph with its opening in italics and its footnote marks as links. */
function wordsOf({ text, openingLength, footnotes }: DraftParagraph, numberOf: (id: string) => string): string {
  const marks = [...(footnotes ?? [])].sort((a, b) => a.at - b.at)
  const part = (from: number, to: number, last: boolean) => {
    let html = ''
    let at = from
    for (const mark of marks) {
      if (mark.at < from || (last ? mark.at > to : mark.at >= to)) continue
      const number = numberOf(mark.noteId)
      html += `${escapeHtml(text.slice(at, mark.at))}<sup><a href="#note-${number}">${number}</a></sup>`
      at = mark.at
    }
    return html + escapeHtml(text.slice(at, to))
  }
  const opening = part(0, openingLength, openingLength === text.length)
  return (
    (opening ? `<em>${opening}</em>` : '') + (openingLength < text.length ? part(openingLength, text.length, true) : '')
  )
}

/** A draft as a page of HTML on its own. */
export function writeHtml(draft: DraftText): string {
  const numbers = printedNumbers(draft.paragraphs)
  const labels = labelsOf(draft.paragraphs)
  const notes = footnoteNumbers(draft)
  const numberOf = (id: string) => notes.get(id) ?? '?'
  const lines = draft.paragraphs.map((paragraph, at) => {
    const { kind, level } = paragraph
    const tag = tagOf(kind)
    const number = numbers[at] ? `<span class="number">${escapeHtml(numbers[at])}</span>` : ''
    const note = kind === 'footnote' ? ` id="note-${numberOf(paragraph.id)}"` : ''
    const front = kind === 'footnote' ? `<sup>${numberOf(paragraph.id)}</sup> ` : number
    const label = labels[at] ? ` data-label="${escapeHtml(labels[at])}"` : ''
    return `<${tag} class="${kind} level-${level}"${note}${label}>${front}${wordsOf(paragraph, numberOf)}</${tag}>`
  })
  return page(draft, titleOf(draft), lines.join('\n'))
}

const TAGS = { insert: 'ins', delete: 'del' } as const

function segmentHtml({ op, text }: RedlineSegment): string {
  const html = escapeHtml(text).replaceAll('\n', '<span class="break">¶</span><br>')
  return op === 'equal' ? html : `<${TAGS[op]}>${html}</${TAGS[op]}>`
}

/** A redline as a page of HTML on its own; each entry says in words what became of it. */
export function writeRedlineHtml(compared: ComparedDrafts): string {
  const { old, new: next, redline } = compared
  const headers = headersOf(compared)
  const lines = redline.entries.map((entry, at) => {
    const { kind, level } = (
      entry.new[0] === undefined ? old.paragraphs[entry.old[0]!] : next.paragraphs[entry.new[0]]
    )!
    const tag = tagOf(kind)
    const header = escapeHtml(headers[at]!)
    const words = entry.segments.map(segmentHtml).join('')
    const mark = `<span class="mark">${header.replace(/ (?:@|&gt;)[\d+]+/g, '')}</span>`
    return `<${tag} class="${kind} level-${level} ${entry.kind}" data-entry="${header}">${mark}${words}</${tag}>`
  })
  return page(next, titleOf(next), lines.join('\n'))
}

/** Both texts' paragraphs out of a page that `writeRedlineHtml` wrote. */
export function readRedlineHtml(html: string): { old: string[]; new: string[] } {
  const entries: ReadEntry[] = []
  const pattern = /<(h1|h2|p) class="[^"]*" data-entry="([^"]*)"><span class="mark">[^<]*<\/span>(.*?)<\/\1>/gs
  for (const [, , header, words] of html.matchAll(pattern)) {
    const segments: RedlineSegment[] = []
    const flat = words!.replaceAll('<span class="break">¶</span><br>', '\n')
    for (const [, tag, marked, plain] of flat.matchAll(/<(ins|del)>(.*?)<\/\1>|([^<]+)/gs)) {
      const op = tag === 'ins' ? 'insert' : tag === 'del' ? 'delete' : 'equal'
      segments.push({ op, text: unescapeHtml(marked ?? plain ?? '') })
    }
    entries.push({ header: unescapeHtml(header!), segments })
  }
  return bothTexts(entries)
}
