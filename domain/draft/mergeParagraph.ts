import { diff3Merge } from 'node-diff3'
import { compareWords } from '@/domain/redline/segments'
import { wordsOf } from '@/domain/redline/words'
import type { DraftParagraph, FootnoteReference } from './paragraph'

/** One paragraph's three readings: what both began with, and what each made of it. */
export interface ThreeReadings {
  base: DraftParagraph
  mine: DraftParagraph
  theirs: DraftParagraph
}

export interface MergedParagraph {
  /** Where the two truly conflict: mine. */
  paragraph: DraftParagraph
  /** What both changed in different ways. */
  conflicting: ('text' | 'kind' | 'level' | 'suffix' | 'state' | 'opening')[]
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Words between the first and the last change that are still merged. What merging costs grows with their square and
 * more; of a longer stretch both readings are shown, as of any other conflict.
 */
const MOST_WORDS_TO_MERGE = 600

/** Merges two edits of a text word by word; null where both changed the same words in different ways. */
export function mergeWords(base: string, mine: string, theirs: string, language: string): string | null {
  if (mine === theirs || theirs === base) return mine
  if (mine === base) return theirs
  const sides = [mine, base, theirs].map((text) => wordsOf(text, language)) as [string[], string[], string[]]
  const [start, end] = sharedEnds(sides)
  const [a, o, b] = sides.map((words) => words.slice(start, words.length - end)) as [string[], string[], string[]]
  if (Math.max(a.length, o.length, b.length) > MOST_WORDS_TO_MERGE) return null
  const merged: string[] = sides[0].slice(0, start)
  for (const region of diff3Merge(a, o, b, { excludeFalseConflicts: true })) {
    if (!region.ok) return null
    merged.push(...region.ok)
  }
  return merged.concat(sides[0].slice(sides[0].length - end)).join('')
}

/** How many words all three begin with alike, and how many they end with. */
function sharedEnds([first, ...others]: readonly [string[], string[], string[]]): [number, number] {
  const most = Math.min(first.length, ...others.map(({ length }) => length))
  let start = 0
  while (start < most && others.every((words) => words[start] === first[start])) start++
  let end = 0
  while (end < most - start && others.every((words) => words.at(-1 - end) === first.at(-1 - end))) end++
  return [start, end]
}

/** Where an offset of one text is in another that was edited from it. */
function carried(from: string, to: string, language: string): (at: number) => number {
  if (from === to) return (at) => Math.min(at, to.length)
  const segments = compareWords(from, to, language)
  return (at) => {
    let old = 0
    let now = 0
    for (const { op, text } of segments) {
      if (op === 'insert') {
        now += text.length
        continue
      }
      if (at <= old + text.length && (at < old + text.length || op === 'equal'))
        return op === 'equal' ? now + at - old : now
      old += text.length
      if (op === 'equal') now += text.length
    }
    return Math.min(now, to.length)
  }
}

function mergeFootnotes({ base, mine, theirs }: ThreeReadings, text: string, language: string): FootnoteReference[] {
  const ids = (paragraph: DraftParagraph) => new Set(paragraph.footnotes?.map(({ noteId }) => noteId))
  const [inBase, inMine, inTheirs] = [ids(base), ids(mine), ids(theirs)]
  const fromMine = carried(mine.text, text, language)
  const fromTheirs = carried(theirs.text, text, language)
  return [
    ...(mine.footnotes ?? [])
      .filter(({ noteId }) => inTheirs.has(noteId) || !inBase.has(noteId))
      .map((note) => ({ ...note, at: fromMine(note.at) })),
    ...(theirs.footnotes ?? [])
      .filter(({ noteId }) => !inMine.has(noteId) && !inBase.has(noteId))
      .map((note) => ({ ...note, at: fromTheirs(note.at) })),
  ].sort((a, b) => a.at - b.at)
}

/** Merges one paragraph: properties one by one, the text word by word. */
export function mergeParagraph(readings: ThreeReadings, language: string): MergedParagraph {
  const { base, mine, theirs } = readings
  const conflicting: MergedParagraph['conflicting'] = []
  const choose = <Value>(
    name: MergedParagraph['conflicting'][number],
    of: (paragraph: DraftParagraph) => Value,
  ): DraftParagraph => {
    const [before, left, right] = [of(base), of(mine), of(theirs)]
    if (same(left, right) || same(right, before)) return mine
    if (same(left, before)) return theirs
    conflicting.push(name)
    return mine
  }
  const words = mergeWords(base.text, mine.text, theirs.text, language)
  if (words === null) conflicting.push('text')
  const text = words ?? mine.text
  const opening = choose('opening', ({ openingLength, openingFixed, text: whole }) => [
    openingFixed,
    whole.slice(0, openingLength),
  ])
  const state = choose('state', ({ state: one, stateBy, stateAt }) => [one, stateBy, stateAt])
  const suffix = choose('suffix', (paragraph) => paragraph.suffix).suffix
  const footnotes = mergeFootnotes(readings, text, language)
  const paragraph: DraftParagraph = {
    id: base.id,
    kind: choose('kind', ({ kind }) => kind).kind,
    level: choose('level', ({ level }) => level).level,
    text,
    openingLength: Math.min(text.length, opening.openingLength),
    ...(opening.openingFixed ? { openingFixed: true } : {}),
    ...(suffix ? { suffix } : {}),
    ...(footnotes.length > 0 ? { footnotes } : {}),
    state: state.state,
    ...(state.stateBy === undefined ? {} : { stateBy: state.stateBy }),
    ...(state.stateAt === undefined ? {} : { stateAt: state.stateAt }),
    ...(mine.printedLabel === undefined ? {} : { printedLabel: mine.printedLabel }),
  }
  return { paragraph, conflicting }
}
