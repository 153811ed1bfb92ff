import type { Content, ContentText } from 'pdfmake/interfaces'
import type { ParagraphKind } from '@/domain/draft/paragraph'
import type { Trace, TrackedParagraph, TrackedRun } from '@/formats/tracked/trackedDraft'
import { settableBlocks, settablePieces } from './settablePieces'

/** Points of indentation a level. */
const step = 28

/** How text is set. */
type Look = Omit<Partial<ContentText>, 'text'>
/** A stretch set in one way. */
type SetText = Look & { text: string }

/** Told apart by line first, by colour second; a moved text is doubly so where it went. */
const looks: Record<Trace, Look> = {
  kept: {},
  inserted: { decoration: 'underline', color: '#0b5394' },
  deleted: { decoration: 'lineThrough', color: '#990000' },
  'moved-from': { decoration: 'lineThrough', decorationStyle: 'double', color: '#38761d' },
  'moved-to': { decoration: 'underline', decorationStyle: 'double', color: '#38761d' },
}

const forms: Partial<Record<ParagraphKind, Look>> = {
  title: { bold: true, fontSize: 12, margin: [0, 12, 0, 10] },
  heading: { bold: true, alignment: 'center', margin: [0, 10, 0, 6] },
  annex: { bold: true, fontSize: 12, pageBreak: 'before', margin: [0, 0, 0, 10] },
  footnote: { fontSize: 8.5 },
}

/** A paragraph with its number in front and its changes drawn. */
export function paragraphContent({ form, runs, mark }: TrackedParagraph, printed: string): Content {
  const text = runs.flatMap(runContent)
  // The number goes and comes with its paragraph; the break that a split made or a merger removed is drawn.
  const partOfMore = runs.some(({ trace }) => trace === 'kept')
  if (printed !== '') text.unshift({ text: `${printed}\u2003`, ...(partOfMore ? {} : looks[mark]) })
  if (partOfMore && mark !== 'kept') text.push({ text: '\u00b6', ...looks[mark] })
  const bold = form.kind === 'title' || form.kind === 'annex' || form.kind === 'heading'
  return inBlocks(text, {
    alignment: bold ? 'left' : 'justify',
    margin: [step * form.level, 0, 0, 6],
    preserveLeadingSpaces: true,
    ...forms[form.kind],
  })
}

function inBlocks(pieces: SetText[], look: Look): Content {
  const blocks = settableBlocks(pieces)
  return blocks.length === 1 ? { text: pieces, ...look } : { stack: blocks.map((text) => ({ text })), ...look }
}

/** A footnote's text behind its number. */
export function noteContent(runs: TrackedRun[], number: number): Content {
  const text: SetText[] = [{ text: `${number} `, sup: true }, ...runs.flatMap(runContent)]
  return inBlocks(text, { fontSize: 8.5, margin: [0, 3, 0, 0] })
}

function runContent(run: TrackedRun): SetText[] {
  if ('note' in run) return [{ text: String(run.note + 1), sup: true, ...looks[run.trace] }]
  return settablePieces(run.text).map((text) => ({ text, italics: run.opening, ...looks[run.trace] }))
}
