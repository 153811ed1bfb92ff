import { describe, expect, it, vi } from 'vitest'
import { compare } from './compare'
import { compareWords } from './segments'
import { Chance } from './testing/chance'
import { editedDraft } from './testing/knownEdits'
import { PHRASES } from './testing/phrases'
import { REPETITIVE } from './testing/writtenDraft'

// Hundreds of written drafts take longer than the usual five seconds on a busy machine.
vi.setConfig({ testTimeout: 90_000 })

const shown = (old: string, next: string, language = 'en') =>
  compareWords(old, next, language)
    .map(({ op, text }) => (op === 'equal' ? text : op === 'insert' ? `[+${text}+]` : `[-${text}-]`))
    .join('')

describe('words in a paragraph', () => {
  it.each([
    ['en', 'States shall report', 'States should report', 'States [-shall-][+should+] report'],
    ['en', 'States report', 'States report promptly', 'States report[+ promptly+]'],
    ['en', 'a full and early report', 'a first new report', 'a [-full and early-][+first new+] report'],
    ['en', 'by the State', 'by the States;', 'by the [-State-][+States;+]'],
    ['fr', 'l’État d’accueil', 'l’Organisation d’accueil', '[-l’État-][+l’Organisation+] d’accueil'],
    ['ru', 'призывает государства', 'призывают государства', '[-призывает-][+призывают+] государства'],
    ['ar', 'تحث الدول الأعضاء', 'تدعو الدول الأعضاء', '[-تحث-][+تدعو+] الدول الأعضاء'],
    ['zh', '促请所有国家报告', '敦促所有国家报告', '[-促请-][+敦促+]所有国家报告'],
    ['en', '', 'new', '[+new+]'],
    ['en', 'old', '', '[-old-]'],
    ['en', '', '', ''],
  ])('%s: %s → %s', (language, old, next, expected) => {
    expect(shown(old, next, language)).toBe(expected)
  })

  it.each(PHRASES.map((phrases) => [phrases.language, phrases] as const))(
    'never cuts a word in %s',
    (language, phrases) => {
      const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
      const bounds = (text: string) =>
        new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length))
      for (let seed = 0; seed < 6; seed++) {
        const { old, new: next } = editedDraft(new Chance(seed), phrases, REPETITIVE, 40, 0.5)
        for (const entry of compare(old, next).entries) {
          for (const other of ['insert', 'delete'] as const) {
            const kept = entry.segments.filter(({ op }) => op !== other)
            const whole = bounds(kept.map(({ text }) => text).join(''))
            let at = 0
            for (const { text } of kept) {
              at += text.length
              expect(whole.has(at), `${text} in ${language}`).toBe(true)
            }
          }
        }
      }
    },
  )
})
