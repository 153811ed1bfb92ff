import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { DraftParagraph, DraftText } from '@/domain/draft/paragraph'
import { compare } from './compare'
import type { RedlineEntry } from './redline'
import { Chance } from './testing/chance'
import { judge } from './testing/judge'
import { editedDraft } from './testing/knownEdits'
import { PHRASES } from './testing/phrases'
import { FORMULAIC, type Manner, ORDINARY, REPETITIVE } from './testing/writtenDraft'

// Hundreds of written drafts take longer than the usual five seconds on a busy machine.
vi.setConfig({ testTimeout: 90_000 })

const english = PHRASES[0]!
const manners: [string, Manner][] = [
  ['ordinary', ORDINARY],
  ['formulaic', FORMULAIC],
  ['repetitive', REPETITIVE],
]

const paragraph = (text: string, id: string): DraftParagraph => ({
  id,
  kind: 'operative',
  level: 0,
  text,
  openingLength: 0,
  state: 'open',
})

/** A draft of bare texts; `a:` in front gives an identity. */
function draft(side: string, texts: string[], language = 'en'): DraftText {
  return {
    language,
    direction: 'ltr',
    paragraphs: texts.map((text, at) => {
      const named = /^(\w):(.*)$/s.exec(text)
      return named ? paragraph(named[2]!, named[1]!) : paragraph(text, `${side}${at}`)
    }),
  }
}

const told = (entries: RedlineEntry[]) =>
  entries.map((entry) => `${entry.kind} ${entry.old.join(',')}>${entry.new.join(',')}`)
const side = (entry: RedlineEntry, other: 'insert' | 'delete') =>
  entry.segments
    .filter(({ op }) => op !== other)
    .map(({ text }) => text)
    .join('')

describe('which paragraph became which', () => {
  it.each([
    [
      'nothing',
      ['Urges all States', 'Requests a report'],
      ['Urges all States', 'Requests a report'],
      ['unchanged 0>0', 'unchanged 1>1'],
    ],
    ['a word', ['All States shall report'], ['All States should report'], ['changed 0>0']],
    ['added', ['Urges all States'], ['Urges all States', 'Requests a report'], ['unchanged 0>0', 'inserted >1']],
    [
      'taken out',
      ['Stresses peace', 'Urges all States', 'Requests a report'],
      ['Stresses peace', 'Requests a report'],
      ['unchanged 0>0', 'deleted 1>', 'unchanged 2>1'],
    ],
    [
      'moved',
      ['Stresses peace', 'Urges all States', 'Requests a report', 'Decides to remain seized'],
      ['Urges all States', 'Requests a report', 'Decides to remain seized', 'Stresses peace'],
      ['unchanged 1>0', 'unchanged 2>1', 'unchanged 3>2', 'moved 0>3'],
    ],
    [
      'replaced altogether',
      ['Urges all States to protect journalists', 'Requests a report'],
      ['Welcomes new fisheries agreement', 'Requests a report'],
      ['deleted 0>', 'inserted >0', 'unchanged 1>1'],
    ],
    [
      'identity before likeness',
      ['a:Urges all States', 'b:Requests a report'],
      ['b:Urges all States', 'a:Requests a report'],
      ['changed 1>0', 'moved-changed 0>1'],
    ],
    ['nothing on one side', [], ['Urges all States'], ['inserted >0']],
    [
      'the same text three times',
      ['Women;', 'Urges all', 'Women;', 'Women;'],
      ['Women;', 'Women;', 'Women;'],
      ['unchanged 0>0', 'deleted 1>', 'unchanged 2>1', 'unchanged 3>2'],
    ],
  ])('%s', (_, old, next, expected) => {
    expect(told(compare(draft('old', old), draft('new', next)).entries).sort()).toEqual([...expected].sort())
  })

  it('finds the second half of a split paragraph though identity pairs only the first', () => {
    const old = draft('old', [
      'a:Urges all States to protect journalists online and to train judges in the provinces every year;',
    ])
    const next = draft('new', [
      'a:Urges all States to protect journalists online;',
      'Also urges them to train judges in the provinces every year;',
    ])
    expect(told(compare(old, next).entries)).toEqual(['split 0>0,1'])
  })

  it('finds a merger though identity pairs only one of the two', () => {
    const old = draft('old', [
      'a:Urges all States to protect journalists online;',
      'b:Requests the Secretary-General to train judges in the provinces;',
    ])
    const next = draft('new', [
      'b:Urges all States to protect journalists online; and requests the Secretary-General to train judges in the provinces;',
    ])
    const { entries } = compare(old, next)
    expect(told(entries)).toEqual(['merged 0,1>0'])
    expect(side(entries[0]!, 'insert')).toBe(old.paragraphs.map(({ text }) => text).join('\n'))
  })

  it('finds a chapeau and its letters in what was one paragraph, and the other way round', () => {
    const one = [
      'Calls upon States to register every fishing vessel, to publish annual catches by species, to inspect harbours without notice and to compensate coastal villages;',
      'Requests a report;',
    ]
    const several = [
      'Calls upon States:',
      'To register every fishing vessel;',
      'To publish annual catches by species;',
      'To inspect harbours without notice;',
      'To compensate coastal villages;',
      'Requests a report;',
    ]
    expect(told(compare(draft('old', one), draft('new', several)).entries)).toEqual([
      'split 0>0,1,2,3,4',
      'unchanged 1>5',
    ])
    expect(told(compare(draft('old', several), draft('new', one)).entries)).toEqual([
      'merged 0,1,2,3,4>0',
      'unchanged 5>1',
    ])
  })

  it.each(manners.flatMap(([name, manner]) => [20, 60, 200, 1000].map((count) => [name, count, manner] as const)))(
    'finds every move, split and merger: %s drafts of %d paragraphs',
    (name, count, manner) => {
      const runs = count === 1000 ? 2 : count === 200 ? 6 : 25
      for (let seed = 0; seed < runs; seed++) {
        const { missed } = judge(editedDraft(new Chance(seed * 31 + count), english, manner, count, 1 / 3))
        // Where a quarter of the paragraphs are twins, a twin added elsewhere may be liker than the edited original.
        const kinds =
          name === 'repetitive'
            ? ['moved', 'split', 'merged']
            : ['moved', 'moved-changed', 'split', 'merged', 'changed']
        expect(missed.filter(({ kind }) => kinds.includes(kind))).toEqual([])
      }
    },
  )

  it('claims no move, split or merger that there was not in ordinary drafts', () => {
    for (let seed = 0; seed < 10; seed++) {
      const { invented, movedTooMany } = judge(editedDraft(new Chance(seed), english, ORDINARY, 200, 1 / 3))
      expect(invented.filter(({ kind }) => kind !== 'changed')).toEqual([])
      expect(movedTooMany).toBe(0)
    }
  })

  it.each(PHRASES.map((phrases) => [phrases.language, phrases] as const))(
    'finds moves, splits and mergers in %s',
    (_, phrases) => {
      for (let seed = 0; seed < 8; seed++) {
        const { missed } = judge(editedDraft(new Chance(seed), phrases, ORDINARY, 60, 1 / 3))
        expect(missed.filter(({ kind }) => ['moved', 'moved-changed', 'split', 'merged'].includes(kind))).toEqual([])
      }
    },
  )
})

describe('both texts come back exactly', () => {
  it.each(PHRASES.map((phrases) => [phrases.language, phrases] as const))('in %s', (_, phrases) => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(...manners),
        (seed, count, [, manner]) => {
          const { old, new: next } = editedDraft(new Chance(seed), phrases, manner, count, 0.6)
          const { entries } = compare(old, next)
          expect(entries.flatMap((entry) => entry.old).sort((a, b) => a - b)).toEqual(
            old.paragraphs.map((_p, at) => at),
          )
          expect(entries.flatMap((entry) => entry.new).sort((a, b) => a - b)).toEqual(
            next.paragraphs.map((_p, at) => at),
          )
          for (const entry of entries) {
            expect(side(entry, 'insert')).toBe(entry.old.map((at) => old.paragraphs[at]!.text).join('\n'))
            expect(side(entry, 'delete')).toBe(entry.new.map((at) => next.paragraphs[at]!.text).join('\n'))
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('for any text at all', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 }).map((found) => found.replaceAll('\n', ' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.array(text, { maxLength: 12 }), (old, next) => {
        const { entries } = compare(draft('old', old), draft('new', next))
        const left = draft('old', old).paragraphs
        const right = draft('new', next).paragraphs
        for (const entry of entries) {
          expect(side(entry, 'insert')).toBe(entry.old.map((at) => left[at]!.text).join('\n'))
          expect(side(entry, 'delete')).toBe(entry.new.map((at) => right[at]!.text).join('\n'))
        }
        expect(entries.flatMap((entry) => entry.new).sort((a, b) => a - b)).toEqual(right.map((_p, at) => at))
      }),
    )
  })

  it('is the same every time and does not touch its arguments', () => {
    const { old, new: next } = editedDraft(new Chance(3), english, REPETITIVE, 60, 0.4)
    const before = JSON.stringify([old, next])
    expect(compare(old, next)).toEqual(compare(old, next))
    expect(JSON.stringify([old, next])).toBe(before)
  })
})
