import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { DraftText } from '@/domain/draft/paragraph'
import { compare } from '@/domain/redline/compare'
import { Chance } from '@/domain/redline/testing/chance'
import { editedDraft } from '@/domain/redline/testing/knownEdits'
import { PHRASES } from '@/domain/redline/testing/phrases'
import { FORMULAIC, ORDINARY, REPETITIVE } from '@/domain/redline/testing/writtenDraft'
import { readRedlineHtml, writeRedlineHtml } from './html'
import type { ComparedDrafts } from './redlineHeader'
import { type JsonRedline, readRedlineJson, redlineJson } from './redlineJson'
import { readRedlineMarkdown, readRedlineText, writeRedlineMarkdown, writeRedlineText } from './redlinePage'

// Hundreds of written drafts take longer than the usual five seconds on a busy machine.
vi.setConfig({ testTimeout: 90_000 })

const compared = (old: DraftText, next: DraftText): ComparedDrafts => ({ old, new: next, redline: compare(old, next) })
const texts = (draft: DraftText) => draft.paragraphs.map(({ text }) => text)
const pages = [
  ['HTML', writeRedlineHtml, readRedlineHtml],
  ['Markdown', writeRedlineMarkdown, readRedlineMarkdown],
  ['plain text', writeRedlineText, readRedlineText],
] as const

function draft(side: string, list: string[]): DraftText {
  const paragraphs = list.map((text, at) => ({
    id: `${side}${at}`,
    kind: 'operative' as const,
    level: 0 as const,
    text,
    openingLength: 0,
    state: 'open' as const,
  }))
  return { language: 'en', direction: 'ltr', paragraphs }
}

describe('a redline on a page', () => {
  it.each(
    pages.flatMap(([name, write, read]) =>
      PHRASES.map((phrases) => [name, phrases.language, phrases, write, read] as const),
    ),
  )('in %s gives both texts back exactly (%s)', (_name, _language, phrases, write, read) => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom(ORDINARY, FORMULAIC, REPETITIVE),
        (seed, count, manner) => {
          const { old, new: next } = editedDraft(new Chance(seed), phrases, manner, count, 0.6)
          expect(read(write(compared(old, next)))).toEqual({ old: texts(old), new: texts(next) })
        },
      ),
      { numRuns: 40 },
    )
  })

  it.each(pages)('in %s gives back texts full of marks', (_name, write, read) => {
    const unit = fc.constantFrom(
      '[',
      ']',
      '+',
      '-',
      '\\',
      '¶',
      '<',
      '>',
      '`',
      '*',
      '_',
      '&',
      '{',
      '}',
      '^',
      '#',
      'ins',
      'del',
      '/',
      ' ',
      'a',
      'b',
      '"',
      '1.',
    )
    const text = fc.string({ unit, minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 7 }), fc.array(text, { maxLength: 7 }), (old, next) => {
        expect(read(write(compared(draft('o', old), draft('n', next))))).toEqual({ old, new: next })
      }),
      { numRuns: 600 },
    )
  })

  it('in JSON gives both texts back exactly, counted among the PPs and OPs', () => {
    for (const phrases of PHRASES) {
      const { old, new: next } = editedDraft(new Chance(5), phrases, REPETITIVE, 60, 0.5)
      const json = JSON.parse(JSON.stringify(redlineJson(compared(old, next)))) as JsonRedline
      expect(readRedlineJson(json)).toEqual({ old: texts(old).slice(2), new: texts(next).slice(2) })
    }
  })

  it('names entries by their labels', () => {
    const old = draft('o', ['Urges all States to report', 'Requests a report', 'Welcomes the panel'])
    const next = draft('n', ['Decides to meet', 'Urges all States to report promptly', 'Requests a report'])
    expect(writeRedlineText(compared(old, next))).toBe(
      '{inserted OP1} [+Decides to meet+]\n\n{changed OP1 → OP2} Urges all States to report[+ promptly+]\n\n{OP2 → OP3} Requests a report\n\n{deleted OP3} [-Welcomes the panel-]\n',
    )
    expect(writeRedlineMarkdown(compared(old, next))).toContain(
      '`changed OP1 → OP2` Urges all States to report<ins> promptly</ins>',
    )
    expect(redlineJson(compared(old, next)).paragraphs[1]).toEqual({
      kind: 'changed',
      from: [0],
      to: [1],
      fromLabels: ['OP1'],
      toLabels: ['OP2'],
      segments: [
        { op: 'equal', text: 'Urges all States to report' },
        { op: 'insert', text: ' promptly' },
      ],
    })
  })
})
