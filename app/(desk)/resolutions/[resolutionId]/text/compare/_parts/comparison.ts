import { printedNumbers } from '@/domain/draft/labels'
import { directionOf, type TextDirection } from '@/domain/draft/paragraph'
import type { DraftView } from '@/domain/draft/version'
import { type RedlineLine, redlineLines } from '@/domain/redline/lines'
import type { Redline, RedlineEntry } from '@/domain/redline/redline'
import { entryGist, entrySentence, isChange } from '@/domain/redline/sentence'

/** Two versions, what lies between them, and every entry made ready to draw. */
export interface Comparison {
  from: DraftView
  to: DraftView
  redline: Redline
  labels: { old: string[]; new: string[] }
  numbers: { old: string[]; new: string[] }
  /** The numbers of the footnotes on each side, by identity. */
  notes: { old: ReadonlyMap<string, number>; new: ReadonlyMap<string, number> }
  entries: ComparedEntry[]
}

export interface ComparedEntry {
  /** Its place in the comparison, as a key. */
  key: string
  entry: RedlineEntry
  /** Its number among the changes, from 1; 0 where nothing but perhaps its number changed. */
  change: number
  sentence: string
  gist: string
  from: string
  to: string
  lines: RedlineLine[]
}

/** The number in front of every paragraph: what is printed before an OP, and the number of a footnote. */
export function numbersOf(paragraphs: DraftView['paragraphs'], notes: ReadonlyMap<string, number>): string[] {
  return printedNumbers(paragraphs).map((number, at) => {
    const paragraph = paragraphs[at]
    return paragraph?.kind === 'footnote' ? String(notes.get(paragraph.id) ?? '') : number
  })
}

/** The language and direction that a version's words are set in. */
export const writtenIn = ({ language }: Pick<DraftView, 'language'>): { lang: string; dir: TextDirection } => ({
  lang: language,
  dir: directionOf(language),
})

/** Every entry with its labels, its sentence and its lines, changes numbered in their order. */
export function comparedEntries({ from, to, redline, labels }: Omit<Comparison, 'entries'>): ComparedEntry[] {
  let change = 0
  return redline.entries.map((entry, place) => {
    const lines = redlineLines(entry, from.paragraphs, to.paragraphs)
    const marks = isChange(entry) ? '' : changedMarks(lines)
    const sentence = marks || entrySentence(entry, labels.old, labels.new)
    const changed = isChange(entry) || marks !== ''
    if (changed) change += 1
    return {
      key: `entry ${place}`,
      entry,
      change: changed ? change : 0,
      sentence,
      gist: marks || entryGist(entry, sentence),
      from: entry.old
        .map((at) => labels.old[at])
        .filter(Boolean)
        .join(', '),
      to: entry.new
        .map((at) => labels.new[at])
        .filter(Boolean)
        .join(', '),
      lines,
    }
  })
}

/** What became of the footnotes of a paragraph whose words are the same; empty where nothing did. */
function changedMarks(lines: readonly RedlineLine[]): string {
  const marks = lines.flatMap(({ runs }) => runs.filter(({ note, op }) => note !== undefined && op !== 'equal'))
  if (marks.length === 0) return ''
  if (marks.every(({ op }) => op === 'insert')) return 'footnote added'
  return marks.every(({ op }) => op === 'delete') ? 'footnote taken out' : 'footnotes changed'
}
