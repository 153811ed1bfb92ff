import { describe, expect, it } from 'vitest'
import type { LoggedChange, LogNames } from '@/domain/log/loggedChange'
import { storyOf } from './story'

const names: LogNames = {
  person: (id) => ({ maja: 'Maja Lien', sondre: 'Sondre Bakke' })[id] ?? 'The operator',
  bodyOf: () => 'GA-C3',
  voteItem: (id) => (id === 'whole' ? 'Committee, whole text' : 'Plenary, whole text'),
}

let seq = 0
function logged(entity: string, change: Partial<LoggedChange>): LoggedChange {
  seq += 1
  return {
    seq,
    at: seq * 1000,
    actorId: 'maja',
    type: 'x',
    iso3: 'LBN',
    entity,
    key: entity === 'expectedVote' ? 'whole/LBN' : `r/${seq}`,
    before: null,
    after: null,
    mutationId: `mutation-${seq}`,
    undoes: null,
    ...change,
  }
}

const talk = (change: Partial<LoggedChange> = {}) =>
  logged('talk', { after: { how: 'call', withWhom: 'Ambassador', said: 'Will co-sponsor.', at: 500 }, ...change })

describe('the story of a State', () => {
  it('tells a talk and the vote it told as one line', () => {
    const entries = storyOf(
      [
        talk({ mutationId: 'one' }),
        logged('expectedVote', {
          mutationId: 'one',
          after: { expected: 'yes', confidence: 'firm', source: 'Ambassador, call' },
        }),
      ],
      names,
    )
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      kind: 'talk',
      by: 'Maja Lien',
      at: 500,
      how: 'Call, Ambassador',
      text: 'Will co-sponsor.',
      votes: [
        { from: { expected: 'unknown' }, to: { expected: 'yes', confidence: 'firm' }, item: 'Committee, whole text' },
      ],
    })
  })

  it('says where a carried-over vote is from in words, where an early version kept the number of the item', () => {
    const id = '4f0c2f53-4c0c-4c53-9d1c-0a5c7be2a6a1'
    const vote = { expected: 'no', confidence: 'leaning', suggestedFrom: id }
    const told = (voteItem: LogNames['voteItem']) =>
      storyOf([logged('expectedVote', { after: vote })], { ...names, voteItem })[0]?.text
    expect(told(() => 'Committee, whole text')).toBe('Taken from Committee, whole text, not confirmed.')
  })

  it('knows the vote behind a change of confidence alone, item by item', () => {
    const entries = storyOf(
      [
        logged('expectedVote', { after: { expected: 'yes', confidence: 'firm' } }),
        logged('expectedVote', { key: 'plenary/LBN', after: { expected: 'abstain', confidence: 'leaning' } }),
        logged('expectedVote', { before: { confidence: 'firm' }, after: { confidence: 'likely' } }),
      ],
      names,
    )
    expect(entries[0]?.votes[0]).toMatchObject({
      from: { expected: 'yes', confidence: 'firm' },
      to: { expected: 'yes', confidence: 'likely' },
    })
  })

  it('marks a line that was taken back, says by whom, and goes on from what stood before', () => {
    const entries = storyOf(
      [
        logged('expectedVote', { after: { expected: 'yes', confidence: 'firm' } }),
        logged('expectedVote', { mutationId: 'slip', before: { expected: 'yes' }, after: { expected: 'no' } }),
        logged('expectedVote', {
          actorId: 'sondre',
          undoes: 'slip',
          before: { expected: 'no' },
          after: { expected: 'yes' },
        }),
        logged('expectedVote', { before: { confidence: 'firm' }, after: { confidence: 'leaning' } }),
      ],
      names,
    )
    expect(entries.map((entry) => entry.takenBackBy)).toEqual([null, 'Sondre Bakke', null])
    expect(entries[0]?.votes[0]?.from).toEqual({ expected: 'yes', confidence: 'firm' })
  })

  it('says what a vote heard again, a confirmation and a suggestion are', () => {
    const texts = storyOf(
      [
        logged('expectedVote', { after: { expected: 'no', confidence: 'leaning', suggestedFrom: 'the vote of 2013' } }),
        logged('expectedVote', { before: { suggestedFrom: 'the vote of 2013' }, after: { suggestedFrom: null } }),
        logged('expectedVote', { before: { heardAt: 1 }, after: { heardAt: 2 } }),
        logged('expectedVote', { before: { source: null }, after: { source: 'Note verbale' } }),
      ],
      names,
    ).map((entry) => entry.text)
    expect(texts).toEqual([
      'Source: Note verbale.',
      'Heard again, unchanged.',
      'Confirmed.',
      'Taken from the vote of 2013, not confirmed.',
    ])
  })

  it('writes the outreach out: moves, withdrawal, mark, responsible, step, note', () => {
    const say = (before: Record<string, unknown> | null, after: Record<string, unknown>) =>
      storyOf([logged('outreach', { before, after })], names)[0]?.text
    expect(say(null, { coSponsorship: 'asked', responsibleId: 'maja' })).toBe('Asked. Maja Lien is responsible.')
    expect(say({ coSponsorship: 'asked' }, { coSponsorship: 'registered' })).toBe('Asked to registered.')
    expect(
      say(
        { coSponsorship: 'registered', reconfirm: true },
        { coSponsorship: 'withdrawn', reconfirm: false, withdrawnReason: 'OP 8', withdrawnFrom: 'L.46/Rev.1' },
      ),
    ).toBe('Withdrew from L.46/Rev.1: OP 8.')
    expect(
      say({ reconfirm: false, nextStep: null }, { reconfirm: true, nextStep: 'Call', nextStepDue: '2015-11-24' }),
    ).toBe('To be confirmed again. Next: Call, by 24 Nov.')
    expect(say({ nextStep: 'Call' }, { nextStep: null })).toBe('Done or dropped: Call.')
    expect(say({ note: 'x' }, { note: null })).toBe('The note was taken away.')
    expect(say({ responsibleId: 'maja' }, { responsibleId: null })).toBe('Nobody is responsible any more.')
  })

  it('leaves out rows that say nothing', () => {
    expect(
      storyOf([logged('outreach', { after: { coSponsorship: 'not-asked', reconfirm: false, note: null } })], names),
    ).toEqual([])
    expect(storyOf([], names)).toEqual([])
  })
})
