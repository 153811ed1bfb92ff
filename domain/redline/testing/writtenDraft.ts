import { type DraftParagraph, type DraftText, directionOf, type ParagraphLevel } from '@/domain/draft/paragraph'
import type { Chance } from './chance'
import type { Phrases } from './phrases'

/** How a written draft's paragraphs resemble each other. */
export interface Manner {
  /** Share of paragraphs that repeat an earlier one but for a few words. */
  nearDuplicates: number
  /** Share of short lettered sub-paragraphs. */
  short: number
  /** How many chance words stand in a paragraph, at least and at most. */
  words: [number, number]
}

export const ORDINARY: Manner = { nearDuplicates: 0, short: 0.15, words: [6, 30] }
export const FORMULAIC: Manner = { nearDuplicates: 0, short: 0.2, words: [4, 8] }
export const REPETITIVE: Manner = { nearDuplicates: 0.25, short: 0.2, words: [5, 16] }

/** A paragraph before it is put into a draft. */
export interface Written {
  kind: 'preambular' | 'operative'
  level: ParagraphLevel
  opening: string
  text: string
}

const words = (chance: Chance, phrases: Phrases, [low, high]: [number, number]) =>
  Array.from({ length: chance.whole(low, high) }, () => chance.pick(phrases.words))

/** A new paragraph's text, without closing mark. */
export function writeSentence(chance: Chance, phrases: Phrases, manner: Manner, opening: string): string {
  const parts = [
    opening,
    ...(chance.yes(0.9) ? [chance.pick(phrases.actors)] : []),
    chance.pick(phrases.actions),
    chance.pick(phrases.matters),
    ...words(chance, phrases, manner.words),
    ...(chance.yes(0.5) ? [phrases.and, chance.pick(phrases.matters), ...words(chance, phrases, [1, 4])] : []),
    ...(chance.yes(0.7) ? [chance.pick(phrases.tails)] : []),
  ]
  return parts.join(phrases.blank)
}

/** One paragraph, sometimes nearly that of an earlier one. */
export function writeParagraph(
  chance: Chance,
  phrases: Phrases,
  manner: Manner,
  kind: Written['kind'],
  earlier: readonly Written[],
): Written {
  const mark = kind === 'preambular' ? phrases.comma : phrases.semicolon
  if (kind === 'operative' && earlier.length > 2 && chance.yes(manner.short)) {
    const text = [...words(chance, phrases, [3, 8]), chance.pick(phrases.matters)].join(phrases.blank) + mark
    return { kind, level: 1, opening: '', text }
  }
  const alike = earlier.filter((one) => one.kind === kind && one.level === 0)
  if (alike.length > 0 && chance.yes(manner.nearDuplicates)) {
    const model = chance.pick(alike)
    const from = chance.pick(phrases.matters)
    const old = phrases.matters.find((matter) => model.text.includes(matter)) ?? from
    const text = model.text.replace(old, [from, ...words(chance, phrases, [2, 4])].join(phrases.blank))
    return { ...model, text }
  }
  const opening = chance.pick(kind === 'preambular' ? phrases.preambularOpenings : phrases.operativeOpenings)
  return { kind, level: 0, opening, text: writeSentence(chance, phrases, manner, opening) + mark }
}

/** A list of paragraphs: a third preambular, the rest operative. */
export function writeParagraphs(chance: Chance, phrases: Phrases, manner: Manner, count: number): Written[] {
  const written: Written[] = []
  for (let at = 0; at < count; at++)
    written.push(writeParagraph(chance, phrases, manner, at < count / 3 ? 'preambular' : 'operative', written))
  return written
}

/** Puts paragraphs into a draft under a title and the organ's name; identities are `prefix` and a number. */
export function asDraft(phrases: Phrases, paragraphs: readonly Written[], prefix: string): DraftText {
  const plain = (kind: DraftParagraph['kind'], text: string, id: string): DraftParagraph => ({
    id: `${prefix}${id}`,
    kind,
    level: 0,
    text,
    openingLength: kind === 'organ' ? text.length - 1 : 0,
    state: 'open',
  })
  return {
    language: phrases.language,
    direction: directionOf(phrases.language),
    paragraphs: [
      plain('title', [phrases.matters[0], phrases.words[0]].join(phrases.blank || ' '), 'title'),
      plain('organ', phrases.organ, 'organ'),
      ...paragraphs.map(
        ({ kind, level, opening, text }, at): DraftParagraph => ({
          id: `${prefix}${at}`,
          kind,
          level,
          text,
          openingLength: opening.length,
          state: 'open',
        }),
      ),
    ],
  }
}
