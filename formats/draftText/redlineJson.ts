import { labelsOf } from '@/domain/draft/labels'
import { type DraftParagraph, type DraftText, isCounted } from '@/domain/draft/paragraph'
import type { RedlineEntry, RedlineKind, RedlineSegment } from '@/domain/redline/redline'
import type { ComparedDrafts } from './redlineHeader'

/** An entry among the PPs and OPs: `from` and `to` are places from 0 among those of the old and the new text. */
export interface JsonEntry {
  kind: RedlineKind
  from: number[]
  to: number[]
  fromLabels: string[]
  toLabels: string[]
  segments: RedlineSegment[]
}

/**
 * An entry of the title, the organ's line, a heading, a footnote or other text. They have no place among the PPs and
 * OPs: `from` and `to` say before which one they stand.
 */
export interface JsonOther extends Omit<JsonEntry, 'fromLabels' | 'toLabels'> {
  part: DraftParagraph['kind']
}

export interface JsonRedline {
  algorithm: number
  paragraphs: JsonEntry[]
  others: JsonOther[]
}

/** How many PPs and OPs stand before each paragraph. */
function countsBefore(draft: DraftText): number[] {
  let count = 0
  return draft.paragraphs.map((paragraph) => (isCounted(paragraph) ? count++ : count))
}

/** The redline for scripts. An entry with a PP or an OP on either side is among `paragraphs`, every other in `others`. */
export function redlineJson({ old, new: next, redline }: ComparedDrafts): JsonRedline {
  const before = { old: countsBefore(old), new: countsBefore(next) }
  const labels = { old: labelsOf(old.paragraphs), new: labelsOf(next.paragraphs) }
  const counted = (entry: RedlineEntry) =>
    entry.old.some((at) => isCounted(old.paragraphs[at]!)) || entry.new.some((at) => isCounted(next.paragraphs[at]!))
  const places = ({ old: from, new: to }: RedlineEntry) => ({
    from: from.map((at) => before.old[at]!),
    to: to.map((at) => before.new[at]!),
  })
  const paragraphs = redline.entries.filter(counted).map(
    (entry): JsonEntry => ({
      kind: entry.kind,
      ...places(entry),
      fromLabels: entry.old.map((at) => labels.old[at]!),
      toLabels: entry.new.map((at) => labels.new[at]!),
      segments: entry.segments,
    }),
  )
  const others = redline.entries
    .filter((entry) => !counted(entry))
    .map((entry): JsonOther => {
      const part = (entry.new[0] === undefined ? old.paragraphs[entry.old[0]!] : next.paragraphs[entry.new[0]])!.kind
      return { kind: entry.kind, part, ...places(entry), segments: entry.segments }
    })
  return { algorithm: redline.algorithm, paragraphs, others }
}

/** Both texts' PPs and OPs out of the JSON. */
export function readRedlineJson({ paragraphs }: JsonRedline): { old: string[]; new: string[] } {
  const side = (key: 'from' | 'to', other: 'insert' | 'delete') => {
    const texts: string[] = []
    for (const entry of paragraphs) {
      const text = entry.segments
        .filter(({ op }) => op !== other)
        .map((segment) => segment.text)
        .join('')
      const pieces = entry[key].length > 1 ? text.split('\n') : [text]
      entry[key].forEach((at, i) => {
        texts[at] = pieces[i]!
      })
    }
    return texts
  }
  return { old: side('from', 'insert'), new: side('to', 'delete') }
}

/** A draft for scripts: the form of `text FILE --format json`. */
export interface JsonDraft {
  title: string
  organ: string
  paragraphs: {
    label: string
    kind: 'preambular' | 'operative' | 'heading' | 'other'
    level: number
    opening: string
    text: string
  }[]
}

/** Title, organ and every other paragraph in order; an annex's line is a heading, a footnote is other text. */
export function draftJson(draft: DraftText): JsonDraft {
  const labels = labelsOf(draft.paragraphs)
  const textOf = (kind: DraftParagraph['kind']) => draft.paragraphs.find((one) => one.kind === kind)?.text ?? ''
  const kinds = { preambular: 'preambular', operative: 'operative', heading: 'heading', annex: 'heading' } as const
  return {
    title: textOf('title'),
    organ: textOf('organ'),
    paragraphs: draft.paragraphs.flatMap(({ kind, level, text, openingLength }, at) => {
      if (kind === 'title' || kind === 'organ') return []
      const shown = kind === 'footnote' || kind === 'other' ? 'other' : kinds[kind]
      return [{ label: labels[at]!, kind: shown, level, opening: text.slice(0, openingLength), text }]
    }),
  }
}
