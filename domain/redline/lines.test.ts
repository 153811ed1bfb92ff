import { describe, expect, it } from 'vitest'
import type { DraftParagraph, DraftText } from '@/domain/draft/paragraph'
import { compare } from './compare'
import { redlineLines } from './lines'

const op = (text: string, openingLength: number): DraftParagraph => ({
  id: text,
  kind: 'operative',
  level: 0,
  text,
  openingLength,
  state: 'open',
})
const draft = (...paragraphs: DraftParagraph[]): DraftText => ({ language: 'en', direction: 'ltr', paragraphs })

describe('the lines of a redline page', () => {
  it('keep the opening words of each side apart', () => {
    const old = draft(op('Urges all States to protect defenders;', 5))
    const next = draft(op('Calls upon all States to protect defenders;', 10))
    const [entry] = compare(old, next).entries
    const [line] = redlineLines(entry!, old.paragraphs, next.paragraphs)
    expect(line?.runs.filter((run) => run.opening).map((run) => [run.op, run.text])).toEqual([
      ['delete', 'Urges'],
      ['insert', 'Calls upon'],
    ])
  })

  it('give both texts back', () => {
    const old = draft(op('Urges all States to protect defenders and to punish those who attack them without delay;', 5))
    const next = draft(
      op('Urges all States to protect defenders;', 5),
      op('Urges them to punish those who attack them without delay;', 5),
    )
    for (const entry of compare(old, next).entries) {
      const lines = redlineLines(entry, old.paragraphs, next.paragraphs)
      for (const line of lines.filter(({ side }) => side === 'new')) {
        expect(
          line.runs
            .filter(({ op }) => op !== 'delete')
            .map(({ text }) => text)
            .join(''),
        ).toBe(next.paragraphs[line.at]?.text)
      }
    }
  })

  it('show a footnote’s mark that came, stayed and went, each where it stands', () => {
    const noted = (text: string, ...footnotes: { at: number; noteId: string }[]) => ({
      ...op(text, 5),
      id: 'a',
      footnotes,
    })
    const text = 'Urges calm seas;'
    const old = draft(noted(text, { at: 5, noteId: 'stays' }, { at: 10, noteId: 'went' }))
    const next = draft(noted('Urges calm wide seas;', { at: 5, noteId: 'stays' }, { at: 21, noteId: 'came' }))
    const [entry] = compare(old, next).entries
    const [line] = redlineLines(entry!, old.paragraphs, next.paragraphs)
    expect(line?.runs.map(({ op: how, text: words, note }) => [how, note ?? words])).toEqual([
      ['equal', 'Urges'],
      ['equal', 'stays'],
      ['equal', ' calm'],
      ['delete', 'went'],
      ['equal', ' '],
      ['insert', 'wide '],
      ['equal', 'seas;'],
      ['insert', 'came'],
    ])
  })
})
