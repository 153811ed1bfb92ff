import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import type { LiveChange } from '@/domain/liveMessage'
import { markOutOfDate } from './outOfDate'

const KEYS = [
  ['desk', 'rollCalls'],
  ['resolution', 'r1', 'countSheet', 'i1'],
  ['resolution', 'r1', 'draft', 'v1'],
  ['resolution', 'r2', 'countSheet', 'i2'],
]

function touchedBy(change: Pick<LiveChange, 'resolutionId' | 'entity'>): string[] {
  const client = new QueryClient()
  for (const key of KEYS) client.setQueryData(key, {})
  const whole = { seq: 1, at: 0, byId: 'a', byName: 'Ada', type: 't', iso3: null, key: 'k', mutationId: 'm', ...change }
  markOutOfDate(client, [whole])
  return KEYS.filter((key) => client.getQueryState(key)?.isInvalidated).map((key) => key.slice(0, 3).join(' '))
}

describe('what a change puts out of date', () => {
  it('is what shows it, on its own resolution, and the lists of the desk', () => {
    expect(touchedBy({ resolutionId: 'r1', entity: 'expectedVote' })).toEqual([
      'desk rollCalls',
      'resolution r1 countSheet',
    ])
    expect(touchedBy({ resolutionId: 'r1', entity: 'draftParagraph' })).toEqual([
      'desk rollCalls',
      'resolution r1 draft',
    ])
  })

  it('is everything of a resolution where the kind of row is not listed, and everything where it is of the desk', () => {
    expect(touchedBy({ resolutionId: 'r2', entity: 'voteItem' })).toEqual([
      'desk rollCalls',
      'resolution r2 countSheet',
    ])
    expect(touchedBy({ resolutionId: null, entity: 'person' })).toHaveLength(KEYS.length)
  })

  it('is the counts of every resolution, not their texts, where a record of the library changed', () => {
    expect(touchedBy({ resolutionId: null, entity: 'rollCall' })).toEqual([
      'desk rollCalls',
      'resolution r1 countSheet',
      'resolution r2 countSheet',
    ])
  })
})
