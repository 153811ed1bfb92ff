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

/** Where a clause begins: what is done to the draft is said there, and not of what the paragraph is about. */
const BEGINS = '(?:^|[:;,]|\\band\\b|\\bto\\b)\\s*(?:an? )?(?:oral )?(?:amendment )?(?:to )?'
const CHANGING_VERBS = 'replac\\w+|substitut\\w+|reformulat\\w+|rewrit\\w+|reword\\w+|chang(?:e|es|ing)|amend(?:s|ing)?'
const DELETING_VERBS = 'delet\\w+|omit\\w*|omission|remov\\w+|strik(?:e|es|ing) (?:out|the|OP|PP)'
const ADDING_VERBS = 'add(?:s|ing|ition)?|insert\\w*'

const CHANGING = new RegExp(`${BEGINS}(?:${CHANGING_VERBS})\\b`, 'i')
const DELETING = new RegExp(`${BEGINS}(?:${DELETING_VERBS})`, 'i')
const ADDING = new RegExp(`${BEGINS}(?:${ADDING_VERBS})\\b`, 'i')
/** Something of a paragraph, governed by the verb or at the head of the clause: whatever is done to it, it stays. */
const PART_OF_PARAGRAPH = new RegExp(
  `(?:${BEGINS}|\\b(?:${DELETING_VERBS}|${ADDING_VERBS})\\s+)(?:(?:of|the|an?|all|any|both|these|following|last|first|new) )*` +
    '(?:words?|phrases?|expressions?|references?|sentences?)\\b',
  'i',
)

/**
 * What an amendment does by words as “Delete OP8”, “OP3: replace by …”, “Insert a new PP2 bis”; null where they do not say,
 * as a symbol alone does not. Words deleted from a paragraph or put into it change it.
 */
export function effectOfWords(words: string): AmendmentEffect | null {
  const [changes, deletes, adds] = [CHANGING, DELETING, ADDING].map((rule) => rule.test(words))
  if (changes || ((deletes || adds) && PART_OF_PARAGRAPH.test(words))) return 'changes'
  if (deletes) return 'deletes'
  return adds ? 'adds' : null
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
