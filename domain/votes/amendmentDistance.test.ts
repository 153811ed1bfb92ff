import { describe, expect, it } from 'vitest'
import {
  AMENDMENT_EFFECTS,
  amendmentDistance,
  distanceOfEffect,
  effectOfDistance,
  effectOfWords,
  removalSentence,
} from './amendmentDistance'
import { type OrderedItem, orderOfTheDay } from './order'

const amendment = { kind: 'amendment' as const, title: '', rank: null, distance: null, paragraphLabel: 'OP8' }

describe('how far an amendment is removed', () => {
  it.each([
    ['Delete OP8', 'deletes'],
    ['OP8: deletion', 'deletes'],
    ['Delete OP8 and insert a new OP9', 'deletes'],
    ['Delete the words “as appropriate” in OP8', 'changes'],
    ['Insert the words “as appropriate” in OP8', 'changes'],
    ['Delete OP8 and replace it by the following', 'changes'],
    ['Replace OP3', 'changes'],
    ['Insert a new PP2 bis', 'adds'],
    ['Add OP12', 'adds'],
    ['Delete OP8 on climate change', 'deletes'],
    ['Insert a new PP2 bis on climate change', 'adds'],
    ['OP6 on climate change', null],
    ['Add OP9 on the right to strike', 'adds'],
    ['Add a new OP7 bis with a reference to sovereignty', 'adds'],
    ['Delete all references to defenders in OP5', 'changes'],
    ['Deletion of the words “where needed”', 'changes'],
    ['Amendment to delete OP8', 'deletes'],
    ['Oral amendment: strike out PP4', 'deletes'],
    ['A/C.3/70/L.66', null],
    ['Amendment to OP8', null],
    ['Additional protocols', null],
  ])('%s: %s', (words, effect) => expect(effectOfWords(words)).toBe(effect))

  it('is one scale, there and back', () => {
    for (const effect of AMENDMENT_EFFECTS) expect(effectOfDistance(distanceOfEffect(effect))).toBe(effect)
    expect(effectOfDistance(null)).toBeNull()
    expect(effectOfDistance(0.4)).toBeNull()
  })

  it('is what was entered, else what the title says, and nothing for what is no amendment', () => {
    expect(amendmentDistance({ ...amendment, title: 'Delete OP8' })).toBe(3)
    expect(amendmentDistance({ ...amendment, title: 'Delete OP8', distance: 1 })).toBe(1)
    expect(amendmentDistance({ ...amendment, kind: 'part', title: 'Delete OP8', distance: 1 })).toBeNull()
  })

  it('is said with its reason', () => {
    expect(removalSentence({ ...amendment, title: 'Delete OP8' })).toBe(
      'Deletes OP8, by its title: further removed than what changes or adds.',
    )
    expect(removalSentence({ ...amendment, distance: 2, paragraphLabel: null })).toBe(
      'Changes a paragraph: after what deletes, before what adds.',
    )
    expect(removalSentence({ ...amendment, rank: 2, distance: 3 })).toBe('Ranked 2 for how far it is removed, by hand.')
    expect(removalSentence(amendment)).toContain('as it was filed')
    expect(removalSentence({ ...amendment, kind: 'whole' })).toBeNull()
  })

  it('orders the day', () => {
    const item = (id: string, title: string, filed: number, rank: number | null = null): OrderedItem => ({
      ...{ id, kind: 'amendment', stage: 'committee', about: null, rank, operative: [], excludes: [] },
      ...{ distance: amendmentDistance({ ...amendment, title }), filed, manualPlace: null },
    })
    const items = [
      item('adds', 'Add OP9', 1),
      item('unknown', 'A/C.3/70/L.66', 2),
      item('changes', 'Replace OP3', 3),
      item('deletes', 'Delete OP8', 4),
      item('ranked', 'Add OP10', 5, 1),
    ]
    expect(orderOfTheDay(items).map(({ id }) => id)).toEqual(['ranked', 'deletes', 'changes', 'adds', 'unknown'])
  })
})
