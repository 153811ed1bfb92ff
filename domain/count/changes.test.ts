import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountEvent, changesOf, netChanges, voteChanges } from './changes'

const vote = (at: number, iso3: string, after: CountEvent['after'], mutationId = `m${at}`): CountEvent => ({
  at,
  actorId: 'ines',
  iso3,
  entity: 'expectedVote',
  after,
  mutationId,
})
const outreach = (at: number, iso3: string, after: CountEvent['after']): CountEvent => ({
  ...vote(at, iso3, after),
  entity: 'outreach',
})

describe('the changes that events tell', () => {
  it('say from where to where, though an event holds only the columns that changed', () => {
    const changes = changesOf([
      vote(1, 'KEN', { expected: 'abstain', confidence: 'likely', source: 'Counsellor' }),
      vote(2, 'KEN', { confidence: 'firm' }),
      vote(3, 'KEN', { heardAt: 3 }),
      vote(4, 'KEN', null),
    ])
    expect(
      voteChanges(changes).map(({ from, to }) => [from?.expected, from?.confidence, to.expected, to.confidence]),
    ).toEqual([
      ['unknown', null, 'abstain', 'likely'],
      ['abstain', 'likely', 'abstain', 'firm'],
      ['abstain', 'firm', 'unknown', null],
    ])
    expect(changes[0]?.words).toBe('Counsellor')
  })

  it('carry what the State said, where the same change logged a talk', () => {
    const talk: CountEvent = { ...vote(1, 'KEN', { said: 'Awaits capital.' }), entity: 'talk' }
    const [change] = changesOf([talk, vote(1, 'KEN', { expected: 'no', confidence: 'leaning', source: 'Corridor' })])
    expect(change?.words).toBe('Awaits capital.')
  })

  it('tell a signature and its mark apart', () => {
    const changes = changesOf([
      outreach(1, 'TUN', { coSponsorship: 'registered', reconfirm: false, nextStep: null }),
      outreach(2, 'TUN', { reconfirm: true }),
      outreach(3, 'TUN', { nextStep: 'Call' }),
      outreach(4, 'TUN', { coSponsorship: 'withdrawn', reconfirm: false, withdrawnReason: 'Oral revision' }),
    ])
    expect(changes.map((change) => change.kind)).toEqual(['sponsor', 'reconfirm', 'sponsor', 'reconfirm'])
    expect(changes[2]).toMatchObject({ from: 'registered', to: 'withdrawn', words: 'Oral revision' })
  })
})

describe('what differs since a moment', () => {
  const changes = changesOf([
    vote(10, 'IND', { expected: 'abstain', confidence: 'leaning' }),
    vote(20, 'IND', { expected: 'yes', confidence: 'leaning' }),
    vote(30, 'IND', { expected: 'yes', confidence: 'firm' }),
    vote(21, 'KEN', { expected: 'no', confidence: 'leaning' }),
    vote(31, 'KEN', null),
  ])

  it('is one line a State, from where it stood then to where it stands now', () => {
    expect(netChanges(changes, 15)).toMatchObject([
      { iso3: 'IND', from: { expected: 'abstain' }, to: { expected: 'yes', confidence: 'firm' } },
    ])
  })

  it('is nothing where a vote went there and back, and nothing after the last change', () => {
    expect(netChanges(changes, 0).map(({ iso3 }) => iso3)).toEqual(['IND'])
    expect(netChanges(changes, 31)).toEqual([])
  })

  it('never names a State twice, and its ends meet the first and the last of its changes', () => {
    const states = fc.constantFrom('NOR', 'KEN', 'IND')
    const votes = fc.constantFrom('yes', 'no', 'abstain', 'absent')
    fc.assert(
      fc.property(fc.array(fc.tuple(states, votes)), fc.nat(20), (told, since) => {
        const all = changesOf(told.map(([iso3, expected], at) => vote(at, iso3, { expected, confidence: 'firm' })))
        const net = netChanges(all, since)
        expect(new Set(net.map(({ iso3 }) => iso3)).size).toBe(net.length)
        for (const change of net) {
          const own = voteChanges(all).filter(({ iso3, at }) => iso3 === change.iso3 && at > since)
          expect(change.kind === 'vote' && [change.from, change.to]).toEqual([own[0]?.from, own.at(-1)?.to])
        }
      }),
    )
  })
})
