import { describe, expect, it } from 'vitest'
import { byGroup, byVote, fromDrawnState, groupsInOrder, type Seated } from '@/domain/pictures/seatOrder'

const state = (
  iso3: string,
  vote: Seated['vote'],
  confidence: Seated['confidence'] = null,
  group?: string,
): Seated => ({
  iso3,
  name: iso3,
  vote,
  confidence,
  group: group ?? null,
})

const codes = (states: readonly Seated[]) => states.map(({ iso3 }) => iso3).join(' ')

describe('the order of seats', () => {
  it('runs from the surest Yes to the surest No', () => {
    const seated = byVote([
      state('NF', 'no', 'firm'),
      state('NL', 'no', 'leaning'),
      state('AF', 'abstain', 'firm'),
      state('AN', 'abstain'),
      state('U', 'unknown'),
      state('X', 'absent', 'likely'),
      state('YL', 'yes', 'likely'),
      state('YF', 'yes', 'firm'),
    ])
    expect(codes(seated)).toBe('YF YL U X AF AN NL NF')
  })

  it('keeps groups together, the largest first, those of none last', () => {
    const seated = byGroup([
      state('A', 'no', 'firm', 'WEOG'),
      state('B', 'yes', 'firm', 'African'),
      state('C', 'no', 'firm', 'African'),
      state('D', 'yes', 'firm'),
    ])
    expect(codes(seated)).toBe('B C A D')
  })

  it('begins with the State drawn and runs on past the end', () => {
    const states = ['A', 'B', 'C'].map((iso3) => state(iso3, 'unknown'))
    expect(codes(fromDrawnState(states, 'B'))).toBe('B C A')
    expect(codes(fromDrawnState(states, 'Z'))).toBe('A B C')
  })

  it('is that of the English alphabet, diacritics aside', () => {
    const named = ['Türkiye', 'Uganda', 'Costa Rica', 'Côte d’Ivoire', 'Tunisia'].map((name) => ({
      ...state(name, 'unknown'),
      name,
    }))
    expect(codes(fromDrawnState(named, 'Tunisia'))).toBe('Tunisia Türkiye Uganda Costa Rica Côte d’Ivoire')
  })

  it('says which groups sit where', () => {
    const seated = byGroup([
      state('A', 'no', 'firm', 'WEOG'),
      state('B', 'yes', 'firm', 'African'),
      state('C', 'no', 'firm', 'African'),
      state('D', 'yes', 'firm'),
    ])
    expect(groupsInOrder(seated)).toEqual([
      { group: 'African', from: 0, to: 1 },
      { group: 'WEOG', from: 2, to: 2 },
      { group: null, from: 3, to: 3 },
    ])
  })
})
