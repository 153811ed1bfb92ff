import fc from 'fast-check'
import type { DraftParagraph, DraftText } from '@/domain/draft/paragraph'
import type { RedlineEntry } from '@/domain/redline/redline'
import type { Base } from './trackedDraft'

/** For tests: drafts in six scripts, edited in known ways, with the comparison the edits amount to. */
export type EditedDraft = { draft: DraftText; base: Base }

const vocabularies = {
  en: ['Recalling', 'human', 'rights', 'defenders’', 'the', 'resolution', '70/161', 'shall', '[should]', 'co-operation'],
  fr: ['Rappelant', 'l’Assemblée', 'générale', 'droits', 'défenseurs', 'résolution', 'à', 'œuvre', '«', '»'],
  es: ['Recordando', 'los', 'derechos', 'humanos', 'niñez', 'cooperación', '¿qué?', 'Estados', 'Unión', 'párrafo'],
  ru: ['Ссылаясь', 'на', 'резолюцию', 'прав', 'человека', 'защитников', 'государств', 'ёлка', 'объявляет', '№'],
  ar: ['وإذ', 'تشير', 'إلى', 'حقوق', 'الإنسان', 'المدافعين', 'القرار', 'الجمعية', 'العامة', '٧٠'],
  zh: ['回顾', '大会', '人权', '维护者', '决议', '各国', '促进', '保护', '《宣言》', '第七十届'],
}

type Language = keyof typeof vocabularies

const words = (language: Language) =>
  fc
    .array(fc.constantFrom(...vocabularies[language]), { minLength: 1, maxLength: 9 })
    .map((chosen) => chosen.join(language === 'zh' ? '' : ' '))

type Edit = 'keep' | 'change' | 'insert' | 'delete' | 'move' | 'move-change' | 'split' | 'merge'

const step = (language: Language) =>
  fc.record({
    edit: fc.constantFrom<Edit>('keep', 'keep', 'change', 'insert', 'delete', 'move', 'move-change', 'split', 'merge'),
    kind: fc.constantFrom<DraftParagraph['kind']>('preambular', 'operative', 'operative', 'heading', 'other'),
    level: fc.constantFrom(0 as const, 0 as const, 1 as const, 2 as const),
    texts: fc.tuple(words(language), words(language), words(language)),
    opening: fc.nat(12),
    note: fc.boolean(),
  })

type Step = {
  edit: Edit
  kind: DraftParagraph['kind']
  level: 0 | 1 | 2
  texts: [string, string, string]
  opening: number
  note: boolean
}

/** Pairs of drafts of up to `most` edited places, in each of the six languages. */
export function editedDrafts(most: number): fc.Arbitrary<EditedDraft> {
  return fc
    .constantFrom(...(Object.keys(vocabularies) as Language[]))
    .chain((language) => fc.array(step(language), { minLength: 1, maxLength: most }).map((steps) => build(language, steps)))
}

/** The drafts that these steps make, each step one edit. */
export function build(language: string, steps: Step[]): EditedDraft {
  const old: DraftParagraph[] = []
  const next: DraftParagraph[] = []
  const entries: RedlineEntry[] = []
  const arriving: { entry: RedlineEntry; paragraph: DraftParagraph }[] = []
  const gap = language === 'zh' ? '' : ' '

  steps.forEach((chosen, at) => {
    const make = (text: string, half: string): DraftParagraph => ({
      id: `p${at}${half}`,
      kind: chosen.kind,
      level: chosen.kind === 'operative' ? chosen.level : 0,
      text,
      openingLength: chosen.kind === 'operative' || chosen.kind === 'preambular' ? Math.min(chosen.opening, text.length) : 0,
      state: 'open',
    })
    const [a, b, c] = chosen.texts
    const both = `${a}${gap}${b}`
    const enter = (kind: RedlineEntry['kind'], before: string[], after: string[], segments: RedlineEntry['segments']) => {
      const entry: RedlineEntry = { kind, old: [], new: [], segments: segments.filter(({ text }) => text !== '') }
      before.forEach((text, half) => entry.old.push(old.push(make(text, `-${half}`)) - 1))
      const made = after.map((text, half) => make(text, `-${half}`))
      if (kind.startsWith('moved')) arriving.push({ entry, paragraph: made[0]! })
      else for (const paragraph of made) entry.new.push(next.push(paragraph) - 1)
      entries.push(entry)
    }
    const equal = { op: 'equal' as const, text: both }
    const changed = [
      { op: 'equal' as const, text: `${a}${gap}` },
      { op: 'delete' as const, text: b },
      { op: 'insert' as const, text: c },
    ]
    const cut = [{ op: 'equal' as const, text: a }, { op: 'delete' as const, text: gap }, { op: 'insert' as const, text: '\n' }, { op: 'equal' as const, text: b }]
    const joined = [{ op: 'equal' as const, text: a }, { op: 'delete' as const, text: '\n' }, { op: 'insert' as const, text: gap }, { op: 'equal' as const, text: b }]
    switch (chosen.edit) {
      case 'keep':
        return enter('unchanged', [both], [both], [equal])
      case 'change':
        return enter('changed', [both], [`${a}${gap}${c}`], changed)
      case 'insert':
        return enter('inserted', [], [both], [{ op: 'insert', text: both }])
      case 'delete':
        return enter('deleted', [both], [], [{ op: 'delete', text: both }])
      case 'move':
        return enter('moved', [both], [both], [equal])
      case 'move-change':
        return enter('moved-changed', [both], [`${a}${gap}${c}`], changed)
      case 'split':
        return enter('split', [both], [a, b], cut)
      case 'merge':
        return enter('merged', [a, b], [both], joined)
    }
  })
  for (const { entry, paragraph } of arriving) entry.new.push(next.push(paragraph) - 1)
  markFootnotes(steps, old, next, entries)
  const text = (paragraphs: DraftParagraph[]): DraftText => ({
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    paragraphs,
  })
  return { draft: text(next), base: { draft: text(old), redline: { algorithm: 1, entries } } }
}

/** Gives a footnote to what stayed where the step asks for one: its mark after the first character, its text edited. */
function markFootnotes(steps: Step[], old: DraftParagraph[], next: DraftParagraph[], entries: RedlineEntry[]): void {
  for (const entry of entries.slice()) {
    const before = old[entry.old[0] ?? -1]
    const after = next[entry.new[0] ?? -1]
    const chosen = steps[Number(/\d+/.exec((before ?? after)!.id)![0])]!
    if (!chosen.note) continue
    const noteId = `note-${(before ?? after)!.id}`
    const made: RedlineEntry = { kind: 'changed', old: [], new: [], segments: [] }
    const place = (paragraph: DraftParagraph | undefined, side: DraftParagraph[], text: string) => {
      if (!paragraph) return []
      paragraph.footnotes = [{ at: 1, noteId }]
      return [side.push({ id: noteId, kind: 'footnote', level: 0, text, openingLength: 0, state: 'open' }) - 1]
    }
    made.old = place(before, old, `See ${chosen.texts[0]}`)
    made.new = place(after, next, `See ${chosen.texts[1]}`)
    if (made.new.length === 0) made.kind = 'deleted'
    if (made.old.length === 0) made.kind = 'inserted'
    if (made.old.length > 0) {
      if (made.kind === 'changed') made.segments.push({ op: 'equal', text: 'See ' })
      made.segments.push({ op: 'delete', text: made.kind === 'changed' ? chosen.texts[0] : `See ${chosen.texts[0]}` })
    }
    if (made.new.length > 0) made.segments.push({ op: 'insert', text: made.kind === 'changed' ? chosen.texts[1] : `See ${chosen.texts[1]}` })
    entries.push(made)
  }
}
