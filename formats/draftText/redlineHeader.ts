import { labelsOf } from '@/domain/draft/labels'
import type { DraftText } from '@/domain/draft/paragraph'
import { stationary } from '@/domain/redline/order'
import type { Redline, RedlineSegment } from '@/domain/redline/redline'

/** The two versions and what lies between them. */
export interface ComparedDrafts {
  old: DraftText
  new: DraftText
  redline: Redline
}

/** What stands in front of an entry on a page: `changed OP5 → OP6`, `moved OP2 → OP9 @7`, `heading`. */
export type EntryHeader = string

/** `7+9` places from 0 as counted from 1. */
const places = (list: readonly number[]) => list.map((at) => at + 1).join('+')

const inARow = (list: readonly number[]) => list.every((at, i) => i === 0 || at === list[i - 1]! + 1)

/**
 * The header of every entry. Old and new paragraphs come back from a page in order: an entry's old paragraphs are the
 * next ones, unless `@7` says which they are (counted from 1 among all paragraphs); likewise `>8+10` for the new.
 */
export function headersOf({ old, new: next, redline }: ComparedDrafts): EntryHeader[] {
  const oldLabels = labelsOf(old.paragraphs)
  const newLabels = labelsOf(next.paragraphs)
  const withOld = redline.entries.filter((entry) => entry.old.length > 0)
  const kept = stationary(withOld.map((entry) => (inARow(entry.old) ? entry.old[0]! : -1)))
  const inOrder = new Map(withOld.map((entry, at) => [entry, kept[at] === 1]))
  return redline.entries.map((entry) => {
    const name = (labels: string[], draft: DraftText, list: number[]) =>
      list.map((at) => labels[at] || draft.paragraphs[at]!.kind).join(' + ')
    const from = name(oldLabels, old, entry.old)
    const to = name(newLabels, next, entry.new)
    const path = from === to || from === '' || to === '' ? from || to : `${from} → ${to}`
    const kind = entry.kind === 'unchanged' ? '' : `${entry.kind} `
    const oldPlace = entry.old.length > 0 && !inOrder.get(entry) ? ` @${places(entry.old)}` : ''
    const newPlace = inARow(entry.new) ? '' : ` >${places(entry.new)}`
    return `${kind}${path}${oldPlace}${newPlace}`
  })
}

/** One entry as it was read from a page. */
export interface ReadEntry {
  header: EntryHeader
  segments: RedlineSegment[]
}

const KINDS = ['inserted', 'deleted', 'changed', 'moved-changed', 'moved', 'split', 'merged'] as const

/** Which sides an entry is on, and where its paragraphs stood if the header says so. */
function sidesOf(header: EntryHeader) {
  const kind = KINDS.find((one) => header.startsWith(`${one} `)) ?? 'unchanged'
  const numbers = (list: string | undefined) => list?.split('+').map((one) => Number(one) - 1)
  return {
    old: kind !== 'inserted',
    new: kind !== 'deleted',
    splits: kind === 'split',
    merges: kind === 'merged',
    oldPlaces: numbers(/ @([\d+]+)/.exec(header)?.[1]),
    newPlaces: numbers(/ >([\d+]+)$/.exec(header)?.[1]),
  }
}

/** Puts paragraphs with a known place there and the others, in order, where there is room. */
function arrange(found: { text: string; place: number | undefined }[]): string[] {
  const texts: (string | undefined)[] = new Array(found.length).fill(undefined)
  for (const { text, place } of found) if (place !== undefined) texts[place] = text
  let next = 0
  for (const { text, place } of found) {
    if (place !== undefined) continue
    while (texts[next] !== undefined) next++
    texts[next] = text
  }
  return texts.map((text) => text ?? '')
}

/** The paragraphs of both texts, out of the entries read from a redline. */
export function bothTexts(entries: readonly ReadEntry[]): { old: string[]; new: string[] } {
  const side = (op: 'insert' | 'delete', key: 'old' | 'new', several: 'merges' | 'splits') =>
    arrange(
      entries.flatMap(({ header, segments }) => {
        const sides = sidesOf(header)
        if (!sides[key]) return []
        const text = segments.filter((segment) => segment.op !== op).map((segment) => segment.text)
        const whole = text.join('')
        const known = key === 'old' ? sides.oldPlaces : sides.newPlaces
        return (sides[several] ? whole.split('\n') : [whole]).map((one, at) => ({ text: one, place: known?.[at] }))
      }),
    )
  return { old: side('insert', 'old', 'merges'), new: side('delete', 'new', 'splits') }
}
