/** How far an amendment is removed from the draft in substance, as far as what it does says (GA rules 90 and 130). */

import type { VoteItemKind } from '@/domain/votes/item'

/** What an amendment does to the draft, the furthest removed first. */
export const AMENDMENT_EFFECTS = ['deletes', 'changes', 'adds'] as const
export type AmendmentEffect = (typeof AMENDMENT_EFFECTS)[number]

export const AMENDMENT_EFFECT_WORDS: Readonly<Record<AmendmentEffect, string>> = {
  deletes: 'It deletes a paragraph',
  changes: 'It changes a paragraph',
  adds: 'It adds to the text',
}

const DISTANCE: Readonly<Record<AmendmentEffect, number>> = { deletes: 3, changes: 2, adds: 1 }

export const distanceOfEffect = (effect: AmendmentEffect): number => DISTANCE[effect]

export const effectOfDistance = (distance: number | null): AmendmentEffect | null =>
  AMENDMENT_EFFECTS.find((effect) => DISTANCE[effect] === distance) ?? null

/** Something of a paragraph: whatever is done to it, the paragraph stays. */
const PART_OF_PARAGRAPH = /\b(?:words?|phrases?|expressions?|references?|sentences?)\b/i
const CHANGING = /\b(?:replac\w+|substitut\w+|reformulat\w+|rewrit\w+|reword\w+|chang(?:e|es|ing))\b/i
const DELETING = /\b(?:delet\w+|omit\w*|omission|remov\w+|strik(?:e|es|ing))\b/i
const ADDING = /\b(?:add(?:s|ing|ition)?|insert\w*)\b/i

/**
 * What an amendment does by words as “Delete OP8”, “OP3: replace by …”, “Insert a new PP2 bis”; null where they do not say,
 * as a symbol alone does not. Words deleted from a paragraph or put into it change it.
 */
export function effectOfWords(words: string): AmendmentEffect | null {
  const doesSomething = CHANGING.test(words) || DELETING.test(words) || ADDING.test(words)
  if (CHANGING.test(words) || (doesSomething && PART_OF_PARAGRAPH.test(words))) return 'changes'
  if (DELETING.test(words)) return 'deletes'
  return ADDING.test(words) ? 'adds' : null
}

/** An amendment as far as its distance goes: what was entered wins over what the title says. */
export interface Amending {
  kind: VoteItemKind
  title: string
  rank: number | null
  distance: number | null
  paragraphLabel: string | null
}

const isAmendment = ({ kind }: Amending) => kind === 'amendment' || kind === 'oral-amendment'

/** The distance that the order of the day goes by; null for what is no amendment and where it is not known. */
export function amendmentDistance(item: Omit<Amending, 'rank' | 'paragraphLabel'>): number | null {
  if (item.kind !== 'amendment' && item.kind !== 'oral-amendment') return null
  if (item.distance !== null) return item.distance
  const effect = effectOfWords(item.title)
  return effect && distanceOfEffect(effect)
}

/** Why an amendment stands where the rules place it among the others; null for what is no amendment. */
export function removalSentence(item: Amending): string | null {
  if (!isAmendment(item)) return null
  if (item.rank !== null) return `Ranked ${item.rank} for how far it is removed, by hand.`
  const effect = effectOfDistance(amendmentDistance(item))
  if (effect === null) return 'What it does to the text is not entered: it follows as it was filed.'
  const what = item.paragraphLabel ?? 'a paragraph'
  const by = item.distance === null ? ', by its title' : ''
  switch (effect) {
    case 'deletes':
      return `Deletes ${what}${by}: further removed than what changes or adds.`
    case 'changes':
      return `Changes ${what}${by}: after what deletes, before what adds.`
    case 'adds':
      return `Adds to the text${by}: the least removed.`
  }
}
