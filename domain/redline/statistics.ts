import type { DraftText } from '@/domain/draft/paragraph'
import type { Redline, RedlineEntry, RedlineKind } from './redline'
import { wordsOf } from './words'

/** What changed between two versions, in numbers. */
export interface RedlineStatistics {
  /** Entries of each kind. */
  entries: Record<RedlineKind, number>
  /** Words, blanks and marks not counted. A moved paragraph's words are neither. */
  wordsInserted: number
  wordsDeleted: number
  /** Unchanged entries whose label is another now. */
  renumberedOnly: number
}

const WORD = /[\p{L}\p{N}]/u

/** How many words a text has by the rule of its language. */
export function countWords(text: string, language: string): number {
  return wordsOf(text, language).filter((word) => WORD.test(word)).length
}

/** True for a paragraph of which nothing but the number changed. */
export function isRenumberedOnly(
  entry: RedlineEntry,
  oldLabels: readonly string[],
  newLabels: readonly string[],
): boolean {
  return entry.kind === 'unchanged' && oldLabels[entry.old[0]!] !== newLabels[entry.new[0]!]
}

/**
 * Counts a comparison up.
 * @param oldLabels each old paragraph's label (`labelsOf`)
 * @param newLabels each new paragraph's
 */
export function statisticsOf(
  { entries }: Redline,
  { language }: Pick<DraftText, 'language'>,
  oldLabels: readonly string[],
  newLabels: readonly string[],
): RedlineStatistics {
  const statistics: RedlineStatistics = {
    entries: { unchanged: 0, changed: 0, inserted: 0, deleted: 0, moved: 0, 'moved-changed': 0, split: 0, merged: 0 },
    wordsInserted: 0,
    wordsDeleted: 0,
    renumberedOnly: 0,
  }
  for (const entry of entries) {
    statistics.entries[entry.kind]++
    if (isRenumberedOnly(entry, oldLabels, newLabels)) statistics.renumberedOnly++
    for (const { op, text } of entry.segments) {
      if (op === 'insert') statistics.wordsInserted += countWords(text, language)
      if (op === 'delete') statistics.wordsDeleted += countWords(text, language)
    }
  }
  return statistics
}
