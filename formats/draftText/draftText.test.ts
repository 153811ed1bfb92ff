import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { labelsOf } from '@/domain/draft/labels'
import type { DraftText } from '@/domain/draft/paragraph'
import { understand } from '@/domain/draft/understand'
import { Chance } from '@/domain/redline/testing/chance'
import { PHRASES } from '@/domain/redline/testing/phrases'
import { asDraft, ORDINARY, REPETITIVE, writeParagraphs } from '@/domain/redline/testing/writtenDraft'
import { writeHtml } from './html'
import { readBytes, TEXT_LIMIT_BYTES } from './readBytes'
import { readMarkdown } from './readMarkdown'
import { readPlainText } from './readPlainText'
import { writeMarkdown, writePlainText } from './writeDraft'

// Hundreds of written drafts take longer than the usual five seconds on a busy machine.
vi.setConfig({ testTimeout: 90_000 })

const told = ({ paragraphs }: DraftText) => paragraphs.map(({ kind, level, text }) => [kind, level, text])
const forms = [
  ['plain text', writePlainText, readPlainText],
  ['Markdown', writeMarkdown, readMarkdown],
] as const
const read = (text: string, reader: typeof readPlainText, language?: string) =>
  understand(reader(text), { ...(language ? { language } : {}), newId: String }).draft
const labelled = (draft: DraftText) => {
  const labels = labelsOf(draft.paragraphs)
  return draft.paragraphs.map(
    ({ kind, text, openingLength }, at) =>
      `${labels[at] || kind}: ${text.slice(0, openingLength)}|${text.slice(openingLength)}`,
  )
}

describe('a draft as a file', () => {
  it.each(
    forms.flatMap(([name, write, reader]) =>
      PHRASES.map((phrases) => [name, phrases.language, phrases, write, reader] as const),
    ),
  )('in %s comes back exactly (%s)', (_name, language, phrases, write, reader) => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 3, max: 40 }),
        fc.constantFrom(ORDINARY, REPETITIVE),
        (seed, count, manner) => {
          const draft = asDraft(phrases, writeParagraphs(new Chance(seed), phrases, manner, count), 'p')
          expect(told(read(write(draft), reader, language))).toEqual(told(draft))
        },
      ),
      { numRuns: 40 },
    )
  })

  it.each(forms)('in %s keeps brackets, suffixes, headings, annexes and footnotes', (_name, write, reader) => {
    const source = [
      '# Human rights defenders',
      '*The General Assembly*,',
      '*Recalling* its [resolution – EGY, RUS] and * the [text: EU],[^1]',
      '## Protection',
      '1. *Urges* States:',
      '(a) To protect_them;',
      '(i) In law;',
      '1 bis. *Requests* a report;',
      '2. *Decides* to meet.',
      '## Annex',
      '1. The rules.',
      '[^1]: See <there> [^x].',
    ].join('\n\n')
    const draft = read(source, readMarkdown, 'en')
    expect(labelled(draft)).toEqual([
      'title: |Human rights defenders',
      'organ: The General Assembly|,',
      'PP1: Recalling| its [resolution – EGY, RUS] and * the [text: EU],',
      'heading: |Protection',
      'OP1: Urges| States:',
      'OP1(a): |To protect_them;',
      'OP1(a)(i): |In law;',
      'OP1 bis: Requests| a report;',
      'OP2: Decides| to meet.',
      'annex: |Annex',
      'Annex 1: |The rules.',
      'footnote: |See <there> .',
    ])
    expect(labelled(read(write(draft), reader, 'en'))).toEqual(labelled(draft))
    expect(read(write(draft), reader, 'en').paragraphs[2]!.footnotes).toEqual([
      { at: draft.paragraphs[2]!.text.length, noteId: '11' },
    ])
  })

  it.each([
    [
      'a paragraph a line',
      'Oceans\nThe General Assembly,\nRecalling the Convention,\nMindful of the law,\n1. Urges States to ratify;\n2. Decides to meet.',
    ],
    [
      'broken lines and blank lines',
      'Oceans\n\nThe General Assembly,\n\nRecalling the\nConvention,\n\nMindful of\nthe law,\n\n1. Urges States\nto ratify;\n\n2. Decides to\nmeet.',
    ],
    [
      'tabs, indents and labels',
      '  Oceans\r\n\r\n The General Assembly,\r\nPP1. Recalling the Convention,\r\nPP2. Mindful of the law,\r\nOP1.\tUrges States to ratify;\r\nOP2.\tDecides to meet.',
    ],
  ])('reads %s', (_name, source) => {
    const bytes = readBytes(new TextEncoder().encode(source))
    expect(bytes.ok && labelled(read(readPlainText(bytes.text).length > 0 ? bytes.text : '', readPlainText))).toEqual([
      'title: |Oceans',
      'organ: The General Assembly|,',
      'PP1: Recalling| the Convention,',
      'PP2: Mindful| of the law,',
      'OP1: Urges| States to ratify;',
      'OP2: Decides| to meet.',
    ])
  })

  it('reads hard-wrapped text without blank lines', () => {
    const source = [
      'Safety of seafarers',
      'The General Assembly,',
      'Recalling the conventions that were adopted on the safety of life at sea and',
      'the rights of those who work there, far from home and for long months,',
      '1. Urges all States to ratify them, to publish the reports of inspections and',
      'to train inspectors;',
      '2. Decides to remain seized of the matter.',
    ].join('\n')
    expect(read(source, readPlainText).paragraphs).toHaveLength(5)
    expect(read(source, readPlainText).paragraphs[3]!.text).toBe(
      'Urges all States to ratify them, to publish the reports of inspections and to train inspectors;',
    )
  })

  it('is semantic in HTML, in its language and direction', () => {
    const arabic = PHRASES.find(({ language }) => language === 'ar')!
    const html = writeHtml(asDraft(arabic, writeParagraphs(new Chance(1), arabic, ORDINARY, 6), 'p'))
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toMatch(/<p class="operative level-0" data-label="OP1"><span class="number">1\.<\/span><em>/)
  })
})

describe('bytes that are no text', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  it.each([
    ['a PDF', bytes('%PDF-1.7 …'), /is a PDF/],
    ['an archive', bytes('PK\u0003\u0004…'), /Word document or an archive/],
    ['NUL', bytes('abc\u0000def'), /not a text file/],
    ['control characters throughout', bytes('\u0001\u0002a\u0003'), /not a text file/],
    ['another encoding', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20), /UTF-8/],
    ['too much', new Uint8Array(TEXT_LIMIT_BYTES + 1).fill(32), /larger than 8 MB/],
  ])('%s is refused with a sentence', (_name, content, sentence) => {
    const answer = readBytes(content)
    expect(answer.ok).toBe(false)
    expect(answer.ok ? '' : answer.reason).toMatch(sentence)
  })

  it('leaves out a stray control character and says so', () => {
    const text = `Urges all States ${'to report '.repeat(20)}`
    expect(readBytes(bytes(`\ufeff${text}\u0007`))).toEqual({
      ok: true,
      text,
      notices: ['1 control character was left out.'],
    })
  })

  it('reads UTF-16 with its mark', () => {
    expect(readBytes(Uint8Array.of(0xff, 0xfe, 0x41, 0x00))).toEqual({ ok: true, text: 'A', notices: [] })
  })

  it('reads 10,000 paragraphs', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `${at + 1}. Urges all States to do thing number ${at};`)
    const draft = read(`Title\n\nThe General Assembly,\n\n${lines.join('\n\n')}`, readPlainText)
    expect(labelsOf(draft.paragraphs).at(-1)).toBe('OP10000')
  })
})

it('joins ten thousand lines broken by hand in moments: a paste must not hold the server', () => {
  const line = 'the promotion and protection of all human rights and of the'
  const blocks = readPlainText(Array.from({ length: 10_000 }, () => line).join('\n'))
  expect(blocks).toEqual([{ text: Array.from({ length: 10_000 }, () => line).join(' ') }])
})
