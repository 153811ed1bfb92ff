import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { emptyMasthead } from '@/domain/draft/masthead'
import { type Edit, editedDraft } from '@/formats/tracked/editedDrafts'
import { type PdfFonts, writePdf } from './writePdf'

const place = (edit: Edit, texts: [string, string, string]) =>
  ({ edit, kind: 'operative', level: 0, texts, opening: 5, note: edit === 'keep' }) as const

const cut = (name: string) =>
  readFileSync(
    fileURLToPath(
      new URL(`../../node_modules/@expo-google-fonts/stix-two-text/${name}/STIXTwoText_${name}.ttf`, import.meta.url),
    ),
  )
const fonts: PdfFonts = {
  normal: cut('400Regular'),
  italics: cut('400Regular_Italic'),
  bold: cut('700Bold'),
  bolditalics: cut('700Bold_Italic'),
}

const at = '2026-11-24T10:00:00.000Z'

/** The text of a PDF as pdftotext reads it, undefined where that program is missing. */
function textOf(bytes: Uint8Array): string | undefined {
  const read = spawnSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' })
  return read.status === 0 ? read.stdout : undefined
}

describe('a draft as PDF', () => {
  test('holds the text, numbers, changes and the confidential foot in Latin and Cyrillic', async () => {
    const { draft, base } = editedDraft('ru', [
      place('keep', ['Призывает все государства', 'защищать правозащитников;', '']),
      place('change', ['Urges', 'all States;', 'every State;']),
      place('split', ['Requests a report', 'and a panel;', '']),
    ])
    const masthead = { ...emptyMasthead, symbol: 'A/C.3/70/L.46', organ: 'General Assembly', sponsors: ['Norway'] }
    const written = await writePdf({
      draft,
      base,
      masthead,
      marking: 'CONFIDENTIAL',
      exported: 'Exported by A.',
      at,
      fonts,
    })
    if (!written.ok) throw new Error(written.reason)
    expect(new TextDecoder('latin1').decode(written.bytes.subarray(0, 5))).toBe('%PDF-')
    const text = textOf(written.bytes)
    if (text === undefined) return console.warn('pdftotext is missing, so the words of the PDF are not looked at.')
    for (const words of ['A/C.3/70/L.46', 'Norway: draft resolution', 'CONFIDENTIAL', 'Exported by A.', '1/1']) {
      expect(text).toContain(words)
    }
    expect(text).toMatch(/1\.\s+П1?ризывает все государства/)
    expect(text).toMatch(/2\.\s+Urges\s+all States;every State;/)
  }, 30_000)

  test.each([
    ['ar', 'تحث جميع الدول'],
    ['zh', '敦促各国'],
  ])('says to print from the browser for %s', async (language, words) => {
    const { draft } = editedDraft(language, [place('insert', [words, words, words])])
    const written = await writePdf({ draft, at, fonts })
    expect(written.ok).toBe(false)
    expect(!written.ok && written.reason).toContain('browser')
  })

  test.each([
    ['a word without end', 'a'.repeat(10_000), 10_000],
    ['blanks without end', `${' '.repeat(39_990)}a`, 1],
    ['no-break spaces without end', `${'\u00a0'.repeat(39_990)}a`, 1],
    ['a paragraph of very many words', 'a '.repeat(19_000), 19_000],
    ['brackets without end', '['.repeat(5000) + ']'.repeat(5000), 10_000],
  ])('sets %s, whole', async (_, words, signs) => {
    const { draft } = editedDraft('en', [place('insert', [words, words, words])])
    const [paragraph] = draft.paragraphs
    const written = await writePdf({
      draft: { ...draft, paragraphs: [{ ...paragraph!, text: words, openingLength: 0 }] },
      at,
      fonts,
    })
    if (!written.ok) throw new Error(written.reason)
    const text = textOf(written.bytes)
    if (text === undefined) return console.warn('pdftotext is missing, so the words of the PDF are not looked at.')
    expect(text.match(/[a[\]]/gu)).toHaveLength(signs)
  })
})
