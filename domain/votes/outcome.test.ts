import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carries, type DecisionContext, decide } from '@/domain/votes/outcome'
import { ruleOf, ruleSentence, votingBodyOf } from '@/domain/votes/rule'

const committee: DecisionContext = { body: 'ga-committee', members: 193 }
const plenary: DecisionContext = { body: 'ga-plenary', members: 193 }
const council = (no: number, yes = 5 - no): DecisionContext => ({
  body: 'security-council',
  members: 15,
  permanent: { yes, no, other: 5 - yes - no },
})

describe('decide', () => {
  it.each([
    ['the Committee of 2015', 117, 14, 'adopted'],
    ['the plenary of 2015', 127, 14, 'adopted'],
    ['an amendment of 2017', 73, 84, 'rejected'],
    ['one vote ahead', 1, 0, 'adopted'],
    ['all abstain', 0, 0, 'rejected'],
    ['five each', 5, 5, 'rejected'],
  ] as const)('simple majority in Committee: %s', (_, yes, no, result) => {
    expect(decide({ yes, no }, 'simple-majority', committee).result).toBe(result)
  })

  it('sends a tie in plenary to a second vote and rejects it there', () => {
    const first = decide({ yes: 60, no: 60 }, 'simple-majority', plenary)
    expect(first).toMatchObject({ result: 'tie', tied: true })
    expect(first.reason).toContain('GA rule 95')
    const second = decide({ yes: 60, no: 60 }, 'simple-majority', { ...plenary, secondVote: true })
    expect(second).toMatchObject({ result: 'rejected', tied: true })
  })

  it('names rule 133 for a tie in Committee', () => {
    expect(decide({ yes: 3, no: 3 }, 'simple-majority', committee).reason).toBe(
      'Yes and No are equal: a tie rejects (GA rule 133).',
    )
  })

  it.each([
    [0, 0, 'rejected'],
    [2, 1, 'adopted'],
    [93, 24, 'adopted'],
    [119, 60, 'rejected'],
    [120, 60, 'adopted'],
    [1, 0, 'adopted'],
  ] as const)('two-thirds: %i–%i is %s', (yes, no, result) => {
    expect(decide({ yes, no }, 'two-thirds', plenary).result).toBe(result)
  })

  it('counts an absolute majority of all members, not of those voting', () => {
    expect(decide({ yes: 96, no: 0 }, 'absolute-majority', plenary).result).toBe('rejected')
    expect(decide({ yes: 97, no: 96 }, 'absolute-majority', plenary).result).toBe('adopted')
    expect(decide({ yes: 24, no: 23 }, 'absolute-majority', { body: 'hrc', members: 47 }).result).toBe('adopted')
    expect(decide({ yes: 24, no: 0 }, 'absolute-majority', { body: 'hrc', members: 48 }).result).toBe('rejected')
  })

  it('lets a permanent member veto in the Security Council, but not a procedural matter', () => {
    expect(decide({ yes: 9, no: 0 }, 'security-council', council(0)).result).toBe('adopted')
    expect(decide({ yes: 8, no: 0 }, 'security-council', council(0)).result).toBe('rejected')
    expect(decide({ yes: 14, no: 1 }, 'security-council', council(1)).result).toBe('rejected')
    expect(decide({ yes: 9, no: 6 }, 'security-council', { ...council(1), procedural: true }).result).toBe('adopted')
    expect(decide({ yes: 9, no: 1 }, 'security-council', council(0, 0)).result).toBe('adopted')
  })

  it('gives two-thirds exactly Yes ≥ ⅔ of those voting, and needs a Yes', () => {
    fc.assert(
      fc.property(fc.nat(193), fc.nat(193), (yes, no) => {
        const byShare = yes > 0 && yes * 3 >= (yes + no) * 2
        expect(carries({ yes, no }, 'two-thirds', { members: 193 })).toBe(byShare)
      }),
    )
  })
})

describe('rule', () => {
  it('follows the body and the question', () => {
    expect(ruleOf('ga-committee', 'important')).toBe('simple-majority')
    expect(ruleOf('ga-plenary', 'important')).toBe('two-thirds')
    expect(ruleOf('ga-committee', 'reconsideration')).toBe('two-thirds')
    expect(ruleOf('hrc')).toBe('simple-majority')
    expect(ruleOf('security-council')).toBe('security-council')
  })

  it('says its source', () => {
    expect(ruleSentence('simple-majority', 'ga-committee')).toBe(
      'Simple majority of those present and voting, GA rule 125',
    )
    expect(ruleSentence('two-thirds', 'hrc')).toBe('Two-thirds of those present and voting')
    expect(votingBodyOf('GA-C3')).toBe('ga-committee')
    expect(votingBodyOf('GA-C7')).toBeNull()
  })
})
