import { describe, expect, it } from 'vitest'
import type { Conflict } from '@/domain/answer'
import { type CountCommand, commandWords, conceded, insisted, parted, patchesOf } from './countCommand'

const votes = (...states: string[]): CountCommand => ({
  name: 'expectedVotes.set',
  input: {
    resolutionId: 'r',
    voteItemId: 'whole',
    changes: states.map((iso3) => ({ iso3, version: 2, expected: 'yes', confidence: 'firm' })),
  },
})

const talk: CountCommand = {
  name: 'talk.log',
  input: {
    resolutionId: 'r',
    iso3: 'LBN',
    how: 'corridor',
    withWhom: 'Counsellor',
    said: 'Content.',
    at: 50,
    told: { voteItemId: 'whole', version: 2, expected: 'abstain', confidence: 'likely' },
    step: { version: 3, nextStep: 'Call the capital', nextStepDue: '2015-11-25' },
  },
}

const conflict = (iso3: string, version = 5, entity = 'expectedVote'): Conflict => ({
  ...{ entity, key: `whole/${iso3}`, iso3, version, by: 'Sondre Bakke', at: 1 },
  theirs: { expected: 'no' },
  mine: { expected: 'yes' },
})

describe('what waits of the count', () => {
  it('is laid over the rows of its vote item alone', () => {
    expect(patchesOf(votes('FRA'), 'whole', 7).get('FRA')).toEqual({
      ...{ expected: 'yes', confidence: 'firm', heardAt: 7, lastHeardAt: 7, suggestedFrom: null },
    })
    expect(patchesOf(votes('FRA'), 'amendment', 7).size).toBe(0)
  })

  it('says nothing new of a State where only the source was written', () => {
    const input = { resolutionId: 'r', voteItemId: 'whole', changes: [{ iso3: 'FRA', version: 0, source: 'Desk' }] }
    expect(patchesOf({ name: 'expectedVotes.set', input }, 'whole', 7).get('FRA')).toEqual({ source: 'Desk' })
  })

  it('shows a talk with the vote it told, as the desk will', () => {
    expect(patchesOf(talk, 'whole', 90).get('LBN')).toMatchObject({
      ...{ expected: 'abstain', confidence: 'likely', source: 'Counsellor, corridor', lastHeardAt: 50 },
      nextStep: 'Call the capital',
    })
    const elsewhere = { nextStep: 'Call the capital', nextStepDue: '2015-11-25', lastHeardAt: 50 }
    expect(patchesOf(talk, 'amendment', 90).get('LBN')).toEqual(elsewhere)
  })
})

describe('what a colleague changed first', () => {
  it('is parted by State from what goes on', () => {
    const { contested, rest } = parted(votes('FRA', 'GAB', 'KEN'), [conflict('KEN'), conflict('FRA')])
    expect(contested.map(({ command }) => command)).toEqual([votes('KEN'), votes('FRA')])
    expect(rest).toEqual(votes('GAB'))
    expect(parted(votes('FRA'), [conflict('FRA')]).rest).toBeNull()
  })

  it('is set all the same by who has seen it', () => {
    const again = insisted(votes('FRA'), [conflict('FRA', 9)])
    expect(again).toMatchObject({ input: { changes: [{ iso3: 'FRA', version: 9, expected: 'yes' }] } })
    expect(insisted(talk, [conflict('LBN', 9)])).toMatchObject({
      input: { told: { version: 9 }, step: { version: 3 } },
    })
    const step = insisted(talk, [conflict('LBN', 8, 'outreach')])
    expect(step).toMatchObject({ input: { told: { version: 2 }, step: { version: 8 } } })
  })

  it('stands when it is conceded, and the talk was held without the vote', () => {
    expect(conceded(votes('FRA'), [conflict('FRA')])).toBeNull()
    const left = conceded(talk, [conflict('LBN')])
    expect(left).toMatchObject({ name: 'talk.log', input: { said: 'Content.' } })
    expect(left?.input).not.toHaveProperty('told')
    expect(left?.input).toHaveProperty('step')
    expect(conceded(talk, [conflict('LBN', 8, 'outreach')])?.input).not.toHaveProperty('step')
  })
})

describe('the words for a change', () => {
  it('say what is the same for all', () => {
    expect(commandWords(votes('FRA'))).toBe('France set to yes, firm')
    expect(commandWords(votes('FRA', 'GAB'))).toBe('2 States set to yes, firm')
    expect(commandWords(talk)).toBe('Talk with Lebanon')
  })
})
