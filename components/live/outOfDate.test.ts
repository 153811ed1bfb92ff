import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import type { LiveChange } from '@/domain/liveMessage'
import { LIBRARY_PART } from '@/domain/votes/libraryImport'
import { markOutOfDate } from './outOfDate'

const KEYS = [
  ['desk', 'rollCalls'],
  ['desk', 'resolutions'],
  ['desk', 'colleagues'],
  ['resolution', 'r1', 'countSheet', 'i1'],
  ['resolution', 'r1', 'draft', 'v1'],
  ['resolution', 'r2', 'countSheet', 'i2'],
]

function touchedBy(change: Pick<LiveChange, 'resolutionId' | 'entity'> & Partial<LiveChange>): string[] {
  const client = new QueryClient()
  for (const key of KEYS) client.setQueryData(key, {})
  const whole = { seq: 1, at: 0, byId: 'a', byName: 'Ada', type: 't', iso3: null, key: 'k', mutationId: 'm', ...change }
  markOutOfDate(client, [whole])
  return KEYS.filter((key) => client.getQueryState(key)?.isInvalidated).map((key) => key.slice(0, 3).join(' '))
}

describe('what a change puts out of date', () => {
  it('is what shows it, on its own resolution, and nothing of the desk', () => {
    expect(touchedBy({ resolutionId: 'r1', entity: 'expectedVote' })).toEqual(['resolution r1 countSheet'])
    expect(touchedBy({ resolutionId: 'r1', entity: 'draftParagraph' })).toEqual(['resolution r1 draft'])
  })

  it('is everything of a resolution and the list of them where the kind of row is not listed', () => {
    expect(touchedBy({ resolutionId: 'r2', entity: 'voteItem' })).toEqual([
      'desk resolutions',
      'resolution r2 countSheet',
    ])
  })

  it('is everything where it is of the desk', () => {
    expect(touchedBy({ resolutionId: null, entity: 'person' })).toHaveLength(KEYS.length)
  })

  it('is the lists of the library alone where a part of a long import came in', () => {
    expect(touchedBy({ resolutionId: null, entity: 'rollCall', type: LIBRARY_PART })).toEqual(['desk rollCalls'])
  })

  it('is the counts of every resolution, not their texts, where a record of the library changed', () => {
    expect(touchedBy({ resolutionId: null, entity: 'rollCall' })).toEqual([
      'desk rollCalls',
      'desk resolutions',
      'desk colleagues',
      'resolution r1 countSheet',
      'resolution r2 countSheet',
    ])
  })
})
