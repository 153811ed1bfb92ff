import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestFromWhole } from '@/domain/votes/carryOver'
import { carries, type DecisionContext } from '@/domain/votes/outcome'
import { DECISION_RULES } from '@/domain/votes/rule'
import { runningTally } from '@/domain/votes/runningTally'
import { thresholdOf, thresholdSentence } from '@/domain/votes/threshold'

const committee: DecisionContext = { body: 'ga-committee', members: 193 }

describe('running tally', () => {
  it('is the one of the design: ahead by 53, No can still reach 90', () => {
    const running = runningTally({ yes: 58, no: 5 }, { states: 85, permanent: 0 }, 'simple-majority', committee)
    expect(running).toEqual({ yesCanReach: 143, noCanReach: 90, yesNeeded: 17, decided: null })
  })

  it('knows when it is over', () => {
    const at = (yes: number, no: number, states: number) =>
      runningTally({ yes, no }, { states, permanent: 0 }, 'simple-majority', committee).decided
    expect(at(60, 10, 49)).toBe('adopted')
    expect(at(60, 10, 50)).toBeNull()
    expect(at(10, 60, 50)).toBe('rejected')
    expect(at(0, 0, 0)).toBe('rejected')
  })

  it('waits for a permanent member that has not voted, and ends with a veto', () => {
    const context: DecisionContext = { body: 'security-council', members: 15, permanent: { yes: 4, no: 0, other: 0 } }
    const votes = { yes: 12, no: 0 }
    expect(runningTally(votes, { states: 1, permanent: 1 }, 'security-council', context).decided).toBeNull()
    expect(runningTally(votes, { states: 1, permanent: 0 }, 'security-council', context).decided).toBe('adopted')
    const vetoed = { ...context, permanent: { yes: 4, no: 1, other: 0 } }
    expect(runningTally({ yes: 12, no: 1 }, { states: 2, permanent: 0 }, 'security-council', vetoed).decided).toBe(
      'rejected',
    )
  })

  it('never calls a vote decided that some way of voting would turn', () => {
    const small = fc.nat(8)
    fc.assert(
      fc.property(small, small, fc.nat(6), fc.constantFrom(...DECISION_RULES), (yes, no, states, rule) => {
        const context: DecisionContext = { body: 'ga-plenary', members: yes + no + states }
        const { decided } = runningTally({ yes, no }, { states, permanent: 0 }, rule, context)
        const results = new Set<boolean>()
        for (let moreYes = 0; moreYes <= states; moreYes += 1) {
          for (let moreNo = 0; moreNo <= states - moreYes; moreNo += 1) {
            results.add(carries({ yes: yes + moreYes, no: no + moreNo }, rule, context))
          }
        }
        const sure = results.size === 1
        expect(decided !== null).toBe(sure)
        if (decided !== null) expect(results.has(decided === 'adopted')).toBe(true)
      }),
    )
  })
})

describe('threshold', () => {
  it('is the body’s own, or set by hand with a reason', () => {
    expect(thresholdOf('ga-plenary', 'important')).toEqual({
      ok: true,
      threshold: { rule: 'two-thirds', overridden: null },
    })
    expect(thresholdOf('ga-committee', 'ordinary', { rule: 'two-thirds', reason: ' ' }).ok).toBe(false)
    const set = thresholdOf('hrc', 'ordinary', { rule: 'two-thirds', reason: 'The Council decided so' })
    if (!set.ok) throw new Error(set.refusal)
    expect(thresholdSentence(set.threshold, 'hrc')).toBe(
      'Two-thirds of those present and voting (set by hand: The Council decided so)',
    )
    expect(thresholdOf('hrc', 'ordinary', { rule: 'simple-majority', reason: '' }).ok).toBe(true)
  })
})

describe('carried over from the whole', () => {
  const whole = { iso3: 'BRA', expected: 'yes', confidence: 'firm' } as const

  it('suggests No on a hostile amendment for who is with us, leaning only', () => {
    const hostile = { kind: 'amendment', recommended: 'no' } as const
    expect(suggestFromWhole(whole, 'yes', hostile)).toEqual({ iso3: 'BRA', expected: 'no', confidence: 'leaning' })
    const against = { ...whole, iso3: 'CHN', expected: 'no' } as const
    expect(suggestFromWhole(against, 'yes', hostile)?.expected).toBe('yes')
  })

  it('suggests the same vote in plenary, one step less sure, and nothing from nothing', () => {
    const plenary = { kind: 'whole', recommended: 'yes' } as const
    expect(suggestFromWhole(whole, 'yes', plenary)).toMatchObject({ expected: 'yes', confidence: 'likely' })
    expect(suggestFromWhole({ ...whole, expected: 'unknown', confidence: null }, 'yes', plenary)).toBeNull()
    expect(suggestFromWhole(whole, 'yes', { kind: 'part', recommended: null })).toBeNull()
  })
})
