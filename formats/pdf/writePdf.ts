import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { printedNumbers } from '@/domain/draft/labels'
import type { Masthead } from '@/domain/draft/masthead'
import type { DraftText } from '@/domain/draft/paragraph'
import { type Base, trackedDraft } from '@/formats/tracked/trackedDraft'
import { mastheadContent } from './masthead'
import { noteContent, paragraphContent } from './paragraphs'

/** The four cuts of the text's family, as TrueType or OpenType files. */
export type PdfFonts = { normal: Uint8Array; italics: Uint8Array; bold: Uint8Array; bolditalics: Uint8Array }

/** What a PDF is written from; the parts are those of `WordDraft`. */
export type PdfDraft = {
  draft: DraftText
  masthead?: Masthead
  base?: Base
  marking?: string
  exported?: string
  /** When it was written, ISO 8601 in UTC: the date in the file's properties. */
  at: string
  fonts: PdfFonts
}

export type PdfResult = { ok: true; bytes: Uint8Array } | { ok: false; reason: string }

/** Everything the fonts have signs for; in other scripts letters would be missing or stand in the wrong order. */
const writable = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u

const family = 'Text'
const cuts = ['normal', 'italics', 'bold', 'bolditalics'] as const

/** The library's own folder of files in memory, which its types leave out. */
type PdfMaker = typeof import('pdfmake') & {
  virtualfs: { writeFileSync(name: string, content: Uint8Array): void }
}

const fileOf = (cut: string) => `${family}-${cut}.ttf`

/**
 * The draft as a PDF in the form of a United Nations draft, clean or with its changes against a base: inserted words
 * underlined, deleted ones struck through, so that they are told apart without colour. Footnotes stand at the end.
 * For Arabic, Chinese and other scripts the fonts do not hold it answers a reason that says to print from the browser.
 */
export async function writePdf(document: PdfDraft): Promise<PdfResult> {
  const { draft, base, fonts } = document
  const texts = [draft, ...(base ? [base.draft] : [])].flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
  if (draft.direction === 'rtl' || !texts.every((text) => writable.test(text))) {
    return {
      ok: false,
      reason:
        'A PDF cannot be written in this script here. Open the print view and choose “Save as PDF” in your browser.',
    }
  }
  // Loaded only when a PDF is asked for: the library and its tables take a while.
  const pdfmake = (await import('pdfmake')).default as PdfMaker
  for (const cut of cuts) pdfmake.virtualfs.writeFileSync(fileOf(cut), Buffer.from(fonts[cut]))
  pdfmake.setFonts({ [family]: Object.fromEntries(cuts.map((cut) => [cut, fileOf(cut)])) })
  // Nothing in a draft is an address or a file to fetch.
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  const buffer = await pdfmake.createPdf(definition(document)).getBuffer()
  return { ok: true, bytes: new Uint8Array(buffer) }
}

function definition({ draft, masthead, base, marking, exported, at }: PdfDraft): TDocumentDefinitions {
  const { paragraphs, notes } = trackedDraft(draft, base)
  const numbers = {
    old: printedNumbers(base?.draft.paragraphs ?? draft.paragraphs),
    new: printedNumbers(draft.paragraphs),
  }
  const body = paragraphs.map((paragraph) => paragraphContent(paragraph, numbers[paragraph.side][paragraph.at]!))
  const content: Content[] = [
    ...(masthead ? mastheadContent(masthead) : []),
    ...body,
    { canvas: [{ type: 'line', x1: 180, y1: 12, x2: 300, y2: 12, lineWidth: 0.5 }], margin: [0, 0, 0, 12] },
    ...notes.map((runs, index) => noteContent(runs, index + 1)),
  ]
  return {
    content,
    pageSize: 'A4',
    pageMargins: [62, 72, 62, 62],
    defaultStyle: { font: family, fontSize: 10.5, lineHeight: 1.15 },
    info: {
      title: draft.paragraphs.find(({ kind }) => kind === 'title')?.text ?? '',
      creationDate: new Date(at),
    },
    header: (page: number): Content => ({
      margin: [62, 28, 62, 0],
      fontSize: 8.5,
      columns: [
        { text: marking ?? '', bold: true },
        { text: page > 1 ? (masthead?.symbol ?? '') : '', bold: true, alignment: 'right' },
      ],
    }),
    footer: (page: number, pages: number): Content => ({
      margin: [62, 20, 62, 0],
      fontSize: 8.5,
      columns: [{ text: exported ?? '' }, { text: `${page}/${pages}`, alignment: 'right', width: 60 }],
    }),
  }
}
