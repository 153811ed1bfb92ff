import { describe, expect, it } from 'vitest'
import { type Ended, leadsBack, nextVote, stageOfResults, standingDeadlines } from './afterVote'
import { DEADLINE_KINDS } from './stage'

const whole = (bodyId: string, status: Ended['status']): Ended => ({ kind: 'whole', bodyId, status })
const C3 = 'GA-C3'

describe('the stage after a vote', () => {
  it.each([
    ['pending', 'pending', null],
    ['adopted', 'pending', 'committee'],
    ['adopted', 'adopted', 'adopted'],
    ['adopted', 'rejected', 'rejected'],
    ['rejected', 'no-vote', 'rejected'],
    ['withdrawn', 'no-vote', 'withdrawn'],
    ['no-vote', 'no-vote', 'no-action'],
    ['adopted', 'no-vote', 'no-action'],
  ] as const)('%s in Committee, %s in plenary: %s', (committee, plenary, stage) => {
    const items = [
      { ...whole(C3, 'rejected'), kind: 'amendment' as const },
      whole(C3, committee),
      whole('GA-PLENARY', plenary),
    ]
    expect(stageOfResults(items, C3)).toBe(stage)
  })

  it('is adopted where no plenary follows', () => {
    expect(stageOfResults([whole('HRC', 'adopted')], 'HRC')).toBe('adopted')
    expect(stageOfResults([whole('HRC', 'pending')], 'HRC')).toBeNull()
  })

  it('leads back only along the line', () => {
    expect(leadsBack('plenary', 'committee')).toBe(true)
    expect(leadsBack('revised', 'committee')).toBe(false)
    expect(leadsBack('deferred', 'committee')).toBe(false)
    expect(leadsBack('adopted', 'rejected')).toBe(false)
  })
})

describe('the deadlines that stand', () => {
  const deadlines = DEADLINE_KINDS.map((kind, at) => ({ kind, at }))
  const kinds = (items: readonly Ended[], bodyId = C3) =>
    standingDeadlines(deadlines, items, bodyId).map(({ kind }) => kind)

  it('are all before the vote, those of the plenary and the others after the Committee, the others in the end', () => {
    expect(kinds([whole(C3, 'pending'), whole('GA-PLENARY', 'pending')])).toEqual(DEADLINE_KINDS)
    expect(kinds([whole(C3, 'adopted'), whole('GA-PLENARY', 'pending')])).toEqual(['plenary', 'meeting', 'other'])
    expect(kinds([whole(C3, 'rejected'), whole('GA-PLENARY', 'no-vote')])).toEqual(['meeting', 'other'])
    expect(kinds([whole('GA-PLENARY', 'adopted')], 'GA-PLENARY')).toEqual(['meeting', 'other'])
    expect(kinds([])).toEqual(DEADLINE_KINDS)
  })

  it('have the vote in the body first, then the plenary ahead', () => {
    const two = [
      { kind: 'action' as const, at: 1 },
      { kind: 'plenary' as const, at: 9 },
    ]
    expect(nextVote(two, 5)?.kind).toBe('action')
    expect(nextVote(two.slice(1), 5)?.kind).toBe('plenary')
    expect(nextVote([], 5)).toBeUndefined()
  })
})
