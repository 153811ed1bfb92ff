import { describe, expect, it } from 'vitest'
import { type DayCommand, withWrite } from '@/domain/votes/dayCommand'
import { neededSentence, stillSentence } from '@/domain/votes/neededSentence'
import type { DayItem } from '@/domain/votes/orderOfTheDay'
import { roomBoard } from '@/domain/votes/roomBoard'
import { emptyTally, tallyByConfidence } from '@/domain/votes/tally'
import type { TheDay } from '@/domain/votes/theDay'

const item = (id: string, given: Partial<DayItem> = {}): DayItem => ({
  id,
  kind: 'amendment',
  bodyId: 'GA-C3',
  title: id,
  symbol: null,
  date: '2015-11-25',
  meeting: null,
  recommended: 'no',
  ruleOverride: null,
  ruleReason: null,
  procedural: false,
  consensusExpected: false,
  aboutId: null,
  rank: null,
  distance: null,
  operative: [],
  excludes: [],
  filed: 1,
  place: null,
  status: 'pending',
  statusNote: null,
  declared: null,
  withoutVote: false,
  decidedAt: null,
  moverIso3: null,
  moverName: null,
  versionId: null,
  paragraphLabel: null,
  oralRevision: null,
  version: 1,
  threshold: { rule: 'simple-majority', overridden: null },
  eligible: 4,
  members: 4,
  count: tallyByConfidence([]),
  tally: emptyTally(),
  suggested: 0,
  recorded: null,
  settled: { status: 'pending', cause: null, by: null },
  ...given,
})

const STATES = ['CHN', 'FRA', 'GHA', 'KEN']

const day = (): TheDay => {
  const items = [
    item('first', { rank: 1, excludes: ['second'] }),
    item('second', { rank: 2 }),
    item('whole', { kind: 'whole' }),
  ]
  const each = <Value>(value: () => Value) => Object.fromEntries(items.map(({ id }) => [id, value()]))
  return {
    resolutionId: 'r',
    bodyId: 'GA-C3',
    items,
    nextId: 'first',
    present: [],
    absent: [],
    eligible: each(() => STATES),
    expected: each(() => ({})),
    boards: each(() => ({})),
  }
}

const board = (
  voteItemId: string,
  votes: Record<string, 'yes' | 'no' | null>,
  seen: 'yes' | 'no' | null = null,
): DayCommand => ({
  name: 'boardVotes.set',
  input: {
    resolutionId: 'r',
    voteItemId,
    changes: Object.entries(votes).map(([iso3, vote]) => ({ iso3, vote, seen })),
  },
})

describe('what waits on a phone', () => {
  it('shows a vote at once, takes it off again, and leaves a colleague’s', () => {
    const shown = withWrite(day(), board('first', { FRA: 'yes' }))
    expect(shown.boards.first).toEqual({ FRA: 'yes' })
    expect(withWrite(shown, board('first', { FRA: null }, 'yes')).boards.first).toEqual({})
    expect(withWrite(shown, board('first', { FRA: 'no' }, null)).boards.first).toEqual({ FRA: 'yes' })
  })

  it('goes on to the next item that the rules leave without asking the server', () => {
    const voted = withWrite(day(), board('first', { FRA: 'yes', GHA: 'yes', CHN: 'no' }))
    const declared = withWrite(voted, {
      name: 'voteItem.declare',
      input: {
        resolutionId: 'r',
        voteItemId: 'first',
        given: { how: 'board', figures: { yes: 2, no: 1, abstain: 0 } },
      },
    })
    expect(declared.items.map(({ status }) => status)).toEqual(['adopted', 'moot', 'pending'])
    expect(declared.nextId).toBe('whole')
    expect(declared.items[0]?.recorded).toMatchObject({ yes: 2, no: 1, abstain: 0, absent: 1 })
    const back = withWrite(declared, { name: 'voteItem.reopen', input: { resolutionId: 'r', voteItemId: 'first' } })
    expect(back.nextId).toBe('first')
  })

  it('counts the room: who votes is there, who is marked away is not waited for', () => {
    const presence: DayCommand = {
      name: 'presence.set',
      input: {
        resolutionId: 'r',
        changes: [
          { iso3: 'KEN', present: false },
          { iso3: 'GHA', present: true },
        ],
      },
    }
    const room = roomBoard(withWrite(withWrite(day(), presence), board('first', { FRA: 'yes' })), 'first', STATES)
    expect(room).toMatchObject({ shown: 1, toCome: 2, inRoom: 2, notInRoom: 1 })
    expect(room && neededSentence(room, 'simple-majority', 4)).toBe('Needs more Yes than No: ahead by 1.')
    expect(room && stillSentence(room)).toBe('2 not yet shown; No can still reach 2, and 1 more Yes make it sure.')
  })

  it('says when nothing can change the result', () => {
    const room = roomBoard(withWrite(day(), board('first', { FRA: 'yes', GHA: 'yes', CHN: 'yes' })), 'first', STATES)
    expect(room && stillSentence(room)).toBe('1 not yet shown, but it carries whatever they do.')
  })
})
