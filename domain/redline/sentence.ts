import type { RedlineEntry, SegmentOp } from './redline'
import { isRenumberedOnly } from './statistics'

/** What became of an entry, in words, for the line above it; empty where the words within say it all. */
export function entrySentence(entry: RedlineEntry, oldLabels: readonly string[], newLabels: readonly string[]): string {
  const from = entry.old.map((at) => oldLabels[at] || 'this').join(' and ')
  const to = entry.new.map((at) => newLabels[at] || 'this').join(' and ')
  switch (entry.kind) {
    case 'inserted':
      return 'new paragraph'
    case 'deleted':
      return 'deleted'
    case 'split':
      return `split: ${from} is now ${to}`
    case 'merged':
      return `merged: ${from} are now ${to}`
    case 'moved':
      return `moved from ${from}`
    case 'moved-changed':
      return `moved from ${from}, and changed`
    default:
      return isRenumberedOnly(entry, oldLabels, newLabels) ? `${from} is now ${to}, otherwise unchanged` : ''
  }
}

/** Did anything of this entry change, its number apart? */
export const isChange = (entry: RedlineEntry): boolean => entry.kind !== 'unchanged'

/** The gist of a change for a list: "by" to "at"; the first words of what came or went. */
export function entryGist(entry: RedlineEntry, sentence: string): string {
  if (entry.kind === 'split' || entry.kind === 'merged' || entry.kind === 'moved') return sentence
  // A bracket or a comma says little where words changed too.
  const first = (wanted: SegmentOp) => {
    const changed = entry.segments.filter(({ op, text }) => op === wanted && text.trim() !== '')
    return changed.find(({ text }) => /[\p{L}\p{N}]/u.test(text)) ?? changed[0]
  }
  const [removed, added] = [first('delete'), first('insert')]
  const short = (text: string) => (text.trim().length > 24 ? `${text.trim().slice(0, 22).trimEnd()}…` : text.trim())
  if (entry.kind === 'inserted' || entry.kind === 'deleted') return short((added ?? removed)?.text ?? '')
  if (removed && added) return `“${short(removed.text)}” to “${short(added.text)}”`
  return added ? `adds “${short(added.text)}”` : `takes out “${short(removed?.text ?? '')}”`
}
