/** One item's board in the room: State by State what is shown, what was expected, who is there. */

import { decisionContextOf } from '@/domain/votes/orderOfTheDay'
import { PERMANENT_MEMBERS } from '@/domain/votes/rule'
import { type RunningTally, runningTally } from '@/domain/votes/runningTally'
import { isMiss } from '@/domain/votes/scoring'
import { permanentTally, recordedTally, type Tally } from '@/domain/votes/tally'
import type { TheDay } from '@/domain/votes/theDay'
import type { Confidence, ExpectedVote, RecordedVote } from '@/domain/votes/vote'

export interface BoardRow {
  iso3: string
  vote: RecordedVote | null
  expected: ExpectedVote
  confidence: Confidence | null
  /** Null: nobody has looked. A State that votes is in the room whatever was marked. */
  present: boolean | null
  /** It voted otherwise than we had expected; once there is a record, who is not on the board did not vote. */
  missed: boolean
  /** Its vote is waited for: not shown yet, not marked as away, and nothing recorded that would say it did not vote. */
  toCome: boolean
}

export interface RoomBoard {
  rows: BoardRow[]
  tally: Tally
  running: RunningTally
  shown: number
  toCome: number
  missed: number
  inRoom: number
  notInRoom: number
}

/** The board of an item; States in the order given (the room's). */
export function roomBoard(day: TheDay, voteItemId: string, order: readonly string[]): RoomBoard | null {
  const item = day.items.find(({ id }) => id === voteItemId)
  if (!item) return null
  const [eligible, board] = [new Set(day.eligible[voteItemId]), day.boards[voteItemId] ?? {}]
  const [here, away] = [new Set(day.present), new Set(day.absent)]
  const rows = order
    .filter((iso3) => eligible.has(iso3))
    .map((iso3): BoardRow => {
      const vote = board[iso3] ?? null
      const [expected, confidence] = day.expected[voteItemId]?.[iso3] ?? ['unknown' as const, null]
      const marked = here.has(iso3) ? true : away.has(iso3) ? false : null
      const present = vote !== null && vote !== 'absent' ? true : marked
      return {
        iso3,
        vote,
        expected,
        confidence,
        present,
        toCome: vote === null && present !== false && item.recorded === null,
        missed: isMiss(expected, vote ?? (item.recorded ? 'absent' : null)),
      }
    })
  const votes = rows.flatMap(({ vote }) => (vote === null ? [] : [vote]))
  const tally = recordedTally(votes)
  const toCome = rows.filter((row) => row.toCome)
  const permanent = toCome.filter(({ iso3 }) => PERMANENT_MEMBERS.includes(iso3)).length
  const context = {
    ...decisionContextOf(item, item.members),
    permanent: permanentTally(rows.flatMap(({ iso3, vote }) => (vote === null ? [] : [{ iso3, expected: vote }]))),
  }
  return {
    rows,
    tally,
    running: runningTally(tally, { states: toCome.length, permanent }, item.threshold.rule, context),
    shown: votes.length,
    toCome: toCome.length,
    missed: rows.filter(({ missed }) => missed).length,
    inRoom: rows.filter(({ present }) => present === true).length,
    notInRoom: rows.filter(({ present }) => present === false).length,
  }
}
