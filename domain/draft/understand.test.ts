import { describe, expect, it } from 'vitest'
import { takeIdentities } from './identity'
import { labelsOf } from './labels'
import type { RawBlock } from './rawBlock'
import { understand } from './understand'

const read = (lines: (string | RawBlock)[], language = 'en', prefix = 'p') =>
  understand(
    lines.map((line) => (typeof line === 'string' ? { text: line } : line)),
    { language, newId: (at) => `${prefix}${at}` },
  )

const told = (lines: (string | RawBlock)[], language = 'en') => {
  const { paragraphs } = read(lines, language).draft
  const labels = labelsOf(paragraphs)
  return paragraphs.map(
    ({ kind, text, openingLength }, at) =>
      `${labels[at] || kind}: ${text.slice(0, openingLength)}|${text.slice(openingLength)}`,
  )
}

describe('understanding a text', () => {
  it('tells masthead, title, organ, PPs, OPs and their levels', () => {
    expect(
      told([
        'United Nations',
        'A/C.3/70/L.46',
        'Human rights defenders',
        'The General Assembly,',
        'Recalling also its resolution 53/144,',
        'Cherishing their work,',
        '1. Urges all States:',
        '(a) To protect them;',
        '(i) In law;',
        '(ii) In practice;',
        'a. Every day;',
        'i. At night;',
        '(b) To train judges;',
        '2. Prohibits reprisals;',
        '2 bis. Decides to remain seized of the matter.',
      ]),
    ).toEqual([
      'other: |United Nations',
      'other: |A/C.3/70/L.46',
      'title: |Human rights defenders',
      'organ: The General Assembly|,',
      'PP1: Recalling also| its resolution 53/144,',
      'PP2: Cherishing| their work,',
      'OP1: Urges| all States:',
      'OP1(a): |To protect them;',
      'OP1(a)(i): |In law;',
      'OP1(a)(ii): |In practice;',
      'OP1(a)(ii)a.: |Every day;',
      'OP1(a)(ii)a.i.: |At night;',
      'OP1(b): |To train judges;',
      'OP2: Prohibits| reprisals;',
      'OP2 bis: Decides| to remain seized of the matter.',
    ])
  })

  it('goes by the depth of a list whatever its letters look like, also where the list begins at (a)', () => {
    const item = (numberText: string, indent: number, text: string): RawBlock => ({ numberText, indent, text })
    const head = ['T', 'The General Assembly,']
    const nested = [
      item('1.', 0, 'Urges all States:'),
      item('a.', 1, 'To protect them;'),
      item('i.', 2, 'In law;'),
      item('ii.', 2, 'In practice;'),
      item('b.', 1, 'To train judges;'),
      item('2.', 0, 'Requests a report;'),
    ]
    expect(told([...head, ...nested]).slice(2)).toEqual([
      'OP1: Urges| all States:',
      'OP1(a): |To protect them;',
      'OP1(a)(i): |In law;',
      'OP1(a)(ii): |In practice;',
      'OP1(b): |To train judges;',
      'OP2: Requests| a report;',
    ])
    const apart = [
      item('(a)', 0, 'To protect them;'),
      item('(i)', 1, 'In law;'),
      item('(b)', 0, 'To train judges;'),
      '2. Requests a report;',
    ]
    expect(told([...head, '1. Urges all States:', ...apart]).slice(3)).toEqual([
      'OP1(a): |To protect them;',
      'OP1(a)(i): |In law;',
      'OP1(b): |To train judges;',
      'OP2: Requests| a report;',
    ])
  })

  it('keeps the cells of a table as text, and says so', () => {
    const cells = ['State', 'Contribution', 'Norway'].map((text): RawBlock => ({ text, inTable: true }))
    const { draft, doubts } = read(['T', 'The General Assembly,', '1. Urges all States;', ...cells, '2. Decides;'])
    expect(draft.paragraphs.map(({ kind }) => kind).slice(2)).toEqual([
      'operative',
      'other',
      'other',
      'other',
      'operative',
    ])
    expect(doubts[3]).toEqual(['From a table; kept as text, cell by cell.'])
  })

  it('knows the letter (i) after (h) from the numeral', () => {
    const letters = [...'abcdefghij'].map((one) => `(${one}) Item ${one};`)
    expect(
      told(['Title', 'The General Assembly,', '1. Urges:', ...letters, '(k) Item;', '(i) Below;', '(ii) Below;']).slice(
        -4,
      ),
    ).toEqual(['OP1(j): |Item j;', 'OP1(k): |Item;', 'OP1(k)(i): |Below;', 'OP1(k)(ii): |Below;'])
  })

  it('takes labels of the room and numbers of a list', () => {
    expect(
      told([
        'T',
        'The Human Rights Council,',
        'PP1. Recalling x,',
        'OP 1: Urges y;',
        'OP1(a) To z;',
        { text: 'Requests q.', numberText: '2.' },
      ]).slice(2),
    ).toEqual(['PP1: Recalling| x,', 'OP1: Urges| y;', 'OP1(a): |To z;', 'OP2: Requests| q.'])
  })

  it('knows headings and annexes, which number on their own', () => {
    expect(
      told([
        'T',
        'The General Assembly,',
        'Recalling x,',
        'I. Protection',
        '1. Urges y;',
        'Reporting',
        '2. Requests z.',
        'Annex',
        '1. The first rule.',
      ]).slice(3),
    ).toEqual([
      'heading: |I. Protection',
      'OP1: Urges| y;',
      'heading: |Reporting',
      'OP2: Requests| z.',
      'annex: |Annex',
      'Annex 1: |The first rule.',
    ])
  })

  it('reads unnumbered operative paragraphs, with a doubt', () => {
    const { draft, doubts } = read(['T', 'The General Assembly,', 'Recalling x,', 'Urges y;', 'Requests z.'])
    expect(labelsOf(draft.paragraphs)).toEqual(['', '', 'PP1', 'OP1', 'OP2'])
    expect(doubts.map((list) => list.length)).toEqual([0, 0, 0, 1, 1])
  })

  it('keeps what it does not understand, with a doubt', () => {
    const { draft, doubts } = read([
      'T',
      'The General Assembly,',
      'Recalling x,',
      '1. Urges y;',
      'see the note by the secretariat for what this means, which is long and says nothing at all of use',
    ])
    expect(draft.paragraphs.at(-1)).toMatchObject({
      kind: 'other',
      text: expect.stringContaining('note by the secretariat'),
    })
    expect(doubts.at(-1)).toHaveLength(1)
  })

  it('prefers the source’s italics to its own rule, and says so', () => {
    const [paragraph] = read([
      'T',
      'The General Assembly,',
      { text: '1. Urges strongly all States', italicPrefixLength: 17 },
    ]).draft.paragraphs.slice(2)
    expect(paragraph).toMatchObject({
      text: 'Urges strongly all States',
      openingLength: 14,
    })
    const [other] = read([
      'T',
      'The General Assembly,',
      { text: 'Mindful always of x,', italicPrefixLength: 14 },
    ]).draft.paragraphs.slice(2)
    expect(other).toMatchObject({ openingLength: 14, openingFixed: true })
  })

  it('points footnote marks at their notes', () => {
    const { paragraphs } = read([
      'T',
      'The General Assembly,',
      { text: '1. Urges x;', footnoteRefs: [{ at: 10, key: '1' }] },
      { text: 'See y.', style: 'footnote', footnoteKey: '1' },
    ]).draft
    expect(paragraphs[2]!.footnotes).toEqual([{ at: 7, noteId: 'p3' }])
    expect(paragraphs[3]).toMatchObject({ id: 'p3', kind: 'footnote', text: 'See y.' })
  })

  it.each([
    ['fr', 'L’Assemblée générale,', 'Rappelant sa résolution,', '1. Prie les États;'],
    ['es', 'La Asamblea General,', 'Recordando su resolución,', '1. Exhorta a los Estados;'],
    ['ru', 'Генеральная Ассамблея,', 'ссылаясь на резолюцию,', '1. призывает государства;'],
    ['ar', 'إن الجمعية العامة،', 'إذ تشير إلى قرارها،', '1. تحث الدول؛'],
    ['zh', '大会，', '回顾其决议，', '1. 促请各国；'],
  ])('reads %s', (language, organ, preambular, operative) => {
    const { draft, doubts } = understand(
      ['标题 Title', organ, preambular, operative].map((text) => ({ text })),
      { newId: String },
    )
    expect(draft.paragraphs.map(({ kind }) => kind)).toEqual(['title', 'organ', 'preambular', 'operative'])
    expect(draft.language).toBe(language)
    expect(draft.direction).toBe(language === 'ar' ? 'rtl' : 'ltr')
    expect(doubts.flat()).toEqual([])
  })
})

describe('identities of an imported text', () => {
  it('come from the version it follows, through edits and moves', () => {
    const old = read(
      [
        'T',
        'The General Assembly,',
        '1. Urges all States to protect journalists;',
        '2. Requests a report;',
        '3. Decides to remain seized.',
      ],
      'en',
      'old',
    ).draft
    const next = read(
      [
        'T',
        'The General Assembly,',
        '1. Requests a report;',
        '2. Urges all States to protect women journalists;',
        '3. Welcomes fisheries agreements;',
        '4. Decides to remain seized.',
      ],
      'en',
      'new',
    ).draft
    expect(takeIdentities(next, old).paragraphs.map(({ id }) => id)).toEqual([
      'old0',
      'old1',
      'old3',
      'old2',
      'new4',
      'old4',
    ])
  })
})
