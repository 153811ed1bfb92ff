import fc from 'fast-check'
import type { DraftParagraph, DraftText } from '@/domain/draft/paragraph'
import type { RedlineEntry, RedlineSegment } from '@/domain/redline/redline'
import type { Base } from './trackedDraft'

/** For tests: a draft and its base, in one of six scripts, with the comparison that the edits made amount to. */
export type EditedDraft = { draft: DraftText; base: Base }

const vocabularies = {
  en: [
    'Recalling',
    'human',
    'rights',
    'defenders’',
    'the',
    'resolution',
    '70/161',
    'shall',
    '[should]',
    'co-operation',
  ],
  fr: ['Rappelant', 'l’Assemblée', 'générale', 'droits', 'défenseurs', 'résolution', 'à', 'œuvre', '«', '»'],
  es: ['Recordando', 'los', 'derechos', 'humanos', 'niñez', 'cooperación', '¿qué?', 'Estados', 'Unión', 'párrafo'],
  ru: ['Ссылаясь', 'на', 'резолюцию', 'прав', 'человека', 'защитников', 'государств', 'ёлка', 'объявляет', '№'],
  ar: ['وإذ', 'تشير', 'إلى', 'حقوق', 'الإنسان', 'المدافعين', 'القرار', 'الجمعية', 'العامة', '٧٠'],
  zh: ['回顾', '大会', '人权', '维护者', '决议', '各国', '促进', '保护', '《宣言》', '第七十届'],
}

type Language = keyof typeof vocabularies

/** What an edit makes of the two halves of a text; `c` replaces one of them. */
const outcomes = {
  keep: (a: string, b: string, _c: string, gap: string) => same('unchanged', a + gap + b),
  move: (a: string, b: string, _c: string, gap: string) => same('moved', a + gap + b),
  change: (a: string, b: string, c: string, gap: string) => changed('changed', [equal(a + gap), cut(b), put(c)]),
  'change-start': (a: string, b: string, c: string, gap: string) =>
    changed('changed', [cut(a), put(c), equal(gap + b)]),
  append: (a: string, b: string, c: string, gap: string) => changed('changed', [equal(a + gap + b), put(gap + c)]),
  truncate: (a: string, b: string, _c: string, gap: string) => changed('changed', [equal(a), cut(gap + b)]),
  'move-change': (a: string, b: string, c: string, gap: string) =>
    changed('moved-changed', [equal(a + gap), cut(b), put(c)]),
  insert: (a: string, b: string, _c: string, gap: string) => outcome('inserted', [], [a + gap + b], [put(a + gap + b)]),
  delete: (a: string, b: string, _c: string, gap: string) => outcome('deleted', [a + gap + b], [], [cut(a + gap + b)]),
  split: (a: string, b: string, _c: string, gap: string) =>
    outcome('split', [a + gap + b], [a, b], [equal(a), cut(gap), put('\n'), equal(b)]),
  merge: (a: string, b: string, _c: string, gap: string) =>
    outcome('merged', [a, b], [a + gap + b], [equal(a), cut('\n'), put(gap), equal(b)]),
}

export type Edit = keyof typeof outcomes

function equal(text: string): RedlineSegment {
  return { op: 'equal', text }
}

function put(text: string): RedlineSegment {
  return { op: 'insert', text }
}

function cut(text: string): RedlineSegment {
  return { op: 'delete', text }
}

function outcome(kind: RedlineEntry['kind'], before: string[], after: string[], segments: RedlineSegment[]) {
  return { kind, before, after, segments }
}

function same(kind: RedlineEntry['kind'], text: string) {
  return outcome(kind, [text], [text], [equal(text)])
}

function changed(kind: RedlineEntry['kind'], segments: RedlineSegment[]) {
  const without = (op: RedlineSegment['op']) =>
    segments.map((segment) => (segment.op === op ? '' : segment.text)).join('')
  return outcome(kind, [without('insert')], [without('delete')], segments)
}

/** One place of the draft and what was done there. `texts` are its words: its halves, and what a half becomes. */
export type EditedPlace = {
  edit: Edit
  kind: DraftParagraph['kind']
  level: 0 | 1 | 2
  texts: [string, string, string]
  opening: number
  note: boolean
}

const words = (language: Language) =>
  fc
    .array(fc.constantFrom(...vocabularies[language]), { minLength: 1, maxLength: 9 })
    .map((chosen) => chosen.join(gapIn(language)))

const place = (language: Language): fc.Arbitrary<EditedPlace> =>
  fc.record({
    edit: fc.constantFrom(...(Object.keys(outcomes) as Edit[])),
    kind: fc.constantFrom<DraftParagraph['kind']>('preambular', 'operative', 'operative', 'heading', 'other'),
    level: fc.constantFrom(0 as const, 0 as const, 1 as const, 2 as const),
    texts: fc.tuple(words(language), words(language), words(language)),
    opening: fc.nat(12),
    note: fc.boolean(),
  })

/** Drafts of up to `most` edited places below a title and an organ line, in each of the six languages. */
export function editedDrafts(most: number): fc.Arbitrary<EditedDraft> {
  return fc
    .constantFrom(...(Object.keys(vocabularies) as Language[]))
    .chain((language) =>
      fc.array(place(language), { minLength: 1, maxLength: most }).map((places) => editedDraft(language, places)),
    )
}

/** The two drafts and their comparison that these places make. */
export function editedDraft(language: string, places: EditedPlace[]): EditedDraft {
  const making = new Making(gapIn(language))
  const head: EditedPlace = { ...places[0]!, edit: 'keep', level: 0, opening: 0, note: false }
  making.add('title', { ...head, kind: 'title' })
  making.add('organ', { ...head, kind: 'organ', opening: 3 })
  places.forEach((each, at) => {
    making.add(`p${at}`, each)
  })
  return making.done(language)
}

class Making {
  private readonly old: DraftParagraph[] = []
  private readonly new: DraftParagraph[] = []
  private readonly entries: RedlineEntry[] = []
  private readonly arrivals: (() => void)[] = []
  private readonly notes: (() => void)[] = []

  constructor(private readonly gap: string) {}

  add(id: string, chosen: EditedPlace): void {
    const { edit } = chosen
    const { kind, before, after, segments } = outcomes[edit](...chosen.texts, this.gap)
    const entry: RedlineEntry = { kind, old: [], new: [], segments: segments.filter(({ text }) => text !== '') }
    const from = before.map((text, half) => paragraph(`${id}-${half}`, text, chosen))
    const to = after.map((text, half) => paragraph(`${id}-${half}`, text, chosen))
    for (const made of from) entry.old.push(this.old.push(made) - 1)
    const arrive = () => {
      for (const made of to) entry.new.push(this.new.push(made) - 1)
    }
    // What moves goes to the end, in the order in which it stood.
    if (edit === 'move' || edit === 'move-change') this.arrivals.push(arrive)
    else arrive()
    this.entries.push(entry)
    if (chosen.note) this.notes.push(() => this.addNote(`note-${id}`, chosen, from[0], to[0]))
  }

  done(language: string): EditedDraft {
    for (const finish of [...this.arrivals, ...this.notes]) finish()
    const text = (paragraphs: DraftParagraph[]): DraftText => ({
      language,
      direction: language === 'ar' ? 'rtl' : 'ltr',
      paragraphs,
    })
    const base = { draft: text(this.old), redline: { algorithm: 2, entries: this.entries } }
    return { draft: text(this.new), base }
  }

  /** A footnote marked after the first character, whose own text is edited where both drafts have it. */
  private addNote(noteId: string, { texts }: EditedPlace, from?: DraftParagraph, to?: DraftParagraph): void {
    const entry: RedlineEntry = {
      kind: from ? (to ? 'changed' : 'deleted') : 'inserted',
      old: [],
      new: [],
      segments: [],
    }
    const write = (text: string, marked: DraftParagraph | undefined, side: 'old' | 'new', op: 'insert' | 'delete') => {
      if (!marked) return
      marked.footnotes = [{ at: 1, noteId }]
      const note: DraftParagraph = { id: noteId, kind: 'footnote', level: 0, text, openingLength: 0, state: 'open' }
      entry[side].push(this[side].push(note) - 1)
      entry.segments.push({ op, text })
    }
    write(`See ${texts[0]}`, from, 'old', 'delete')
    write(`See ${texts[1]}`, to, 'new', 'insert')
    this.entries.push(entry)
  }
}

function paragraph(id: string, text: string, { kind, level, opening }: EditedPlace): DraftParagraph {
  const opens = kind === 'operative' || kind === 'preambular' || kind === 'organ'
  return {
    id,
    kind,
    level: kind === 'operative' ? level : 0,
    text,
    openingLength: opens ? text.slice(0, opening).trimEnd().length : 0,
    state: 'open',
  }
}

function gapIn(language: string): string {
  return language === 'zh' ? '' : ' '
}
