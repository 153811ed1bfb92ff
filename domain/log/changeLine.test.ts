import { describe, expect, it } from 'vitest'
import { type ChangeLine, changeLineOf, LOG_ENTITIES, UNTOLD_ENTITIES, withTalksJoined } from './changeLine'
import type { LoggedChange, LogNames } from './loggedChange'

const names: LogNames = {
  person: (id) => (id === 'maja' ? 'Maja Lien' : 'The operator'),
  voteItem: () => 'Plenary, whole text',
  bodyOf: (id) => (id === 'committee' ? 'GA-C3' : 'GA-PLENARY'),
}

const logged = (entity: string, change: Partial<LoggedChange>): LoggedChange => ({
  seq: 1,
  at: 1000,
  actorId: 'maja',
  type: 'x',
  iso3: null,
  entity,
  key: 'item',
  before: null,
  after: null,
  mutationId: 'm',
  undoes: null,
  ...change,
})

const say = (entity: string, change: Partial<LoggedChange>) => changeLineOf(logged(entity, change), names)?.text

describe('a line of the log', () => {
  it.each([
    ['resolution', { after: { shortTitle: 'Defenders' } }, 'Resolution founded: Defenders.'],
    [
      'resolution',
      { before: {}, after: { stage: 'revised', symbol: 'A/C.3/70/L.46/Rev.1' } },
      'Stage: Revised, A/C.3/70/L.46/Rev.1.',
    ],
    ['resolution', { before: {}, after: { archivedAt: 5 } }, 'Archived.'],
    [
      'resolution',
      { before: {}, after: { yesTarget: 110, sponsorTarget: 75 } },
      'Changed: target for Yes votes and target for sponsors.',
    ],
    [
      'deadline',
      { before: {}, after: { label: 'Action', at: Date.UTC(2015, 10, 25, 15) } },
      'Action moved: Wed 25 Nov 2015, 10:00 New York.',
    ],
    ['teamMember', { key: 'r/maja', after: {} }, 'Maja Lien joined the team.'],
    ['teamMember', { key: 'r/maja', before: {} }, 'Maja Lien left the team.'],
    ['voteItem', { before: {}, after: { status: 'adopted' } }, 'Plenary, whole text: adopted.'],
    ['voteItem', { key: 'committee', before: {}, after: { status: 'adopted' } }, 'Plenary, whole text: approved.'],
    ['voteItem', { before: {}, after: { status: 'no-vote' } }, 'Plenary, whole text: no vote.'],
    ['voteItem', { before: {}, after: { status: 'pending' } }, 'Plenary, whole text: open again.'],
    ['draftVersion', { before: {}, after: { publishedAt: 5 } }, 'Version published.'],
    ['talk', { before: { said: 'x' } }, undefined],
  ])('tells %s', (entity, change, text) => expect(say(entity, change)).toBe(text))

  it('tells a change of confidence alone without guessing the vote', () => {
    const line = changeLineOf(
      logged('expectedVote', { before: { confidence: 'firm' }, after: { confidence: 'likely' } }),
      names,
    )
    expect(line?.votes[0]).toMatchObject({ from: { expected: null, confidence: 'firm' }, to: { confidence: 'likely' } })
  })

  it('keeps what-ifs out of every kind', () => {
    expect(
      Object.values(LOG_ENTITIES)
        .flat()
        .filter((entity) => UNTOLD_ENTITIES.includes(entity)),
    ).toEqual([])
    expect(say('scenario', { after: { name: 'Worst case' } })).toBeUndefined()
  })

  it('tells a talk and the vote it told as one, and leaves other steps alone', () => {
    const changes = [
      logged('expectedVote', {
        iso3: 'LBN',
        mutationId: 'one',
        after: { expected: 'yes', source: 'Counsellor, call' },
      }),
      logged('talk', { iso3: 'LBN', mutationId: 'one', after: { how: 'call', said: 'With us.' } }),
      logged('expectedVote', { iso3: 'FRA', mutationId: 'two', after: { expected: 'yes' } }),
    ]
    const lines = withTalksJoined(changes.map((change) => changeLineOf(change, names) as ChangeLine))
    expect(lines.map(({ iso3, text, votes }) => [iso3, text, votes.length])).toEqual([
      ['LBN', 'Call. With us.', 1],
      ['FRA', '', 1],
    ])
  })
})
