import { describe, expect, it } from 'vitest'
import { readings, tallyByConfidence, tallyByGroup, tallyFigures, tallyOf } from '@/domain/votes/tally'
import type { Confidence, ExpectedVote, StateExpectation } from '@/domain/votes/vote'

/** The count of the dashboard in the design: 102–20–36, 28 not known, 7 absent. */
function designRows(): StateExpectation[] {
  const counts: [ExpectedVote, Confidence | null, number][] = [
    ['yes', 'firm', 64],
    ['yes', 'likely', 24],
    ['yes', 'leaning', 14],
    ['no', 'firm', 7],
    ['no', 'likely', 2],
    ['no', 'leaning', 11],
    ['abstain', 'firm', 4],
    ['abstain', 'likely', 17],
    ['abstain', 'leaning', 15],
    ['absent', 'firm', 7],
    ['unknown', null, 28],
  ]
  let next = 0
  return counts.flatMap(([expected, confidence, n]) =>
    Array.from({ length: n }, () => ({ iso3: `S${next++}`, expected, confidence })),
  )
}

describe('tally', () => {
  it('reads the count four ways', () => {
    expect(readings(designRows()).map((r) => [tallyFigures(r.tally), r.lead])).toEqual([
      ['102–20–36', 82],
      ['88–9–21', 79],
      ['64–7–4', 57],
      ['88–62–36', 26],
    ])
  })

  it('gives the doubtful votes to Yes where we vote No', () => {
    const strictest = readings(designRows(), 'no').at(-1)
    expect(strictest?.tally).toMatchObject({ yes: 102 + 28 + 11, no: 9 })
    expect(strictest?.label).toBe('Leaning No, not known: all to Yes')
  })

  it('counts by confidence and takes a missing one for leaning', () => {
    const rows = designRows().map((r) => (r.confidence === 'leaning' ? { ...r, confidence: null } : r))
    expect(tallyByConfidence(rows)).toEqual({
      yes: { firm: 64, likely: 24, leaning: 14 },
      no: { firm: 7, likely: 2, leaning: 11 },
      abstain: { firm: 4, likely: 17, leaning: 15 },
      absent: { firm: 7, likely: 0, leaning: 0 },
      unknown: 28,
    })
  })

  it('counts a State in every group it is in and sums the whole once', () => {
    const rows: StateExpectation[] = [
      { iso3: 'BRA', expected: 'yes', confidence: 'firm' },
      { iso3: 'ZAF', expected: 'no', confidence: 'likely' },
      { iso3: 'MNG', expected: 'unknown', confidence: null },
    ]
    const groups: Record<string, string[]> = { BRA: ['GRULAC', 'BRICS'], ZAF: ['UN-AFR', 'BRICS'] }
    const byGroup = tallyByGroup(rows, (iso3) => groups[iso3] ?? [])
    expect(byGroup.get('BRICS')).toEqual({ yes: 1, no: 1, abstain: 0, absent: 0, unknown: 0 })
    expect([...byGroup.keys()].sort()).toEqual(['BRICS', 'GRULAC', 'UN-AFR'])
    expect(tallyOf(rows)).toEqual({ yes: 1, no: 1, abstain: 0, absent: 0, unknown: 1 })
  })
})
