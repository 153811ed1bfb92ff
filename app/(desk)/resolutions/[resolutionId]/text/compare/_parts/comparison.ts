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

/** The language and direction that a version's words are set in. */
export const writtenIn = ({ language }: Pick<DraftView, 'language'>): { lang: string; dir: TextDirection } => ({
  lang: language,
  dir: directionOf(language),
})

/** Every entry with its labels, its sentence and its lines, changes numbered in their order. */
export function comparedEntries({ from, to, redline, labels }: Omit<Comparison, 'entries'>): ComparedEntry[] {
  let change = 0
  return redline.entries.map((entry, place) => {
    const sentence = entrySentence(entry, labels.old, labels.new)
    if (isChange(entry)) change += 1
    return {
      key: `entry ${place}`,
      entry,
      change: isChange(entry) ? change : 0,
      sentence,
      gist: entryGist(entry, sentence),
      from: entry.old
        .map((at) => labels.old[at])
        .filter(Boolean)
        .join(', '),
      to: entry.new
        .map((at) => labels.new[at])
        .filter(Boolean)
        .join(', '),
      lines: redlineLines(entry, from.paragraphs, to.paragraphs),
    }
  })
}
