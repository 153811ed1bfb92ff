import { describe, expect, it } from 'vitest'
import { DEFAULT_CHANCES, toldChances } from '@/domain/forecast/chances'
import { COMMITTEE_VOTE_2015, PLENARY_VOTE_2015 } from '@/domain/reference/recordedVotes2015'
import { brierOf, changedVotes, type ScoredState, scoreCount } from '@/domain/votes/scoring'
import type { Confidence, ExpectedVote, RecordedVote, StateRecordedVote } from '@/domain/votes/vote'

const scored = (
  iso3: string,
  expected: ExpectedVote,
  confidence: Confidence | null,
  recorded: RecordedVote,
  enteredBy = 'Maja',
): ScoredState => ({
  iso3,
  expected,
  confidence,
  chances: toldChances({ expected, confidence }, DEFAULT_CHANCES),
  source: confidence === 'firm' ? 'letter' : 'talk',
  enteredBy,
  recorded,
})

describe('scoring', () => {
  const states = [
    scored('NOR', 'yes', 'firm', 'yes'),
    scored('SWE', 'yes', 'firm', 'yes', 'Jonas'),
    scored('KEN', 'no', 'leaning', 'abstain'),
    scored('MNG', 'unknown', null, 'yes'),
    scored('BRA', 'abstain', null, 'abstain', 'Jonas'),
  ]

  it('counts hits of those expected, unknown ones apart', () => {
    const score = scoreCount(states)
    expect(score.all).toMatchObject({ hits: 3, of: 4, unknown: 1 })
    expect(score.byConfidence.map(({ rate }) => [rate.hits, rate.of])).toEqual([
      [2, 2],
      [0, 0],
      [1, 2],
    ])
    expect(score.byConfidence[1]?.rate.brier).toBeNull()
    expect(score.bySource.map(({ source, rate }) => [source, rate.hits, rate.of])).toEqual([
      ['letter', 2, 2],
      ['talk', 1, 2],
    ])
    expect(score.byPerson.find(({ enteredBy }) => enteredBy === 'Jonas')?.rate).toMatchObject({ hits: 2, of: 2 })
    expect(score.misses).toEqual([{ iso3: 'KEN', expected: 'no', confidence: 'leaning', recorded: 'abstain' }])
  })

  it('measures the chances themselves: 0 certain and right, 2 certain and wrong', () => {
    const certain = { yes: 1, no: 0, abstain: 0, absent: 0 }
    expect(brierOf(certain, 'yes')).toBe(0)
    expect(brierOf(certain, 'no')).toBe(2)
    expect(brierOf({ yes: 0.25, no: 0.25, abstain: 0.25, absent: 0.25 }, 'absent')).toBeCloseTo(0.75, 12)
    const sum = states.reduce((total, state) => total + brierOf(state.chances, state.recorded), 0)
    expect(scoreCount(states).all.brier).toBeCloseTo(sum / 5, 12)
    expect(scoreCount([]).all).toEqual({ hits: 0, of: 0, unknown: 0, brier: null })
  })

  it('finds who changed between the Committee and the plenary of 2015', () => {
    const votesOf = (record: typeof COMMITTEE_VOTE_2015): StateRecordedVote[] => [
      ...record.yes.map((iso3) => ({ iso3, vote: 'yes' as const })),
      ...record.no.map((iso3) => ({ iso3, vote: 'no' as const })),
      ...record.abstain.map((iso3) => ({ iso3, vote: 'abstain' as const })),
      ...record.notRecorded.map((iso3) => ({ iso3, vote: 'absent' as const })),
    ]
    const changed = changedVotes(votesOf(COMMITTEE_VOTE_2015), votesOf(PLENARY_VOTE_2015))
    const of = (from: RecordedVote, to: RecordedVote) =>
      changed
        .filter((c) => c.from === from && c.to === to)
        .map((c) => c.iso3)
        .sort()
    expect(of('no', 'yes')).toEqual(['ZAF'])
    expect(of('no', 'abstain')).toEqual(['KEN', 'SAU'])
    expect([...of('abstain', 'no'), ...of('absent', 'no')].sort()).toEqual(['CUB', 'KHM', 'NIC'])
  })
})
