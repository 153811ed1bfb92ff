import type { DayItem } from '@/domain/votes/orderOfTheDay'
import type { BoardRow } from '@/domain/votes/roomBoard'
import { type RecordedVote, VOTE_LETTERS } from '@/domain/votes/vote'
import type { WaitingWrite } from '@/domain/waitingWrite'

/** What both drawings of the board are given. */
export interface BoardPart {
  rows: readonly BoardRow[]
  /** The State that the next letter is for. */
  at: string | null
  item: DayItem
  isOpen: boolean
  waiting: readonly WaitingWrite[]
  setVote: (row: BoardRow, vote: RecordedVote | null) => void
  pick: (iso3: string) => void
  markPresent: (iso3: string, present: boolean) => void
}

/** The States of this item with something that still waits on the device. */
export function waitingStates(waiting: readonly WaitingWrite[], voteItemId: string): Set<string> {
  return new Set(
    waiting.flatMap((write) => {
      if (write.name === 'presence.set') return write.input.changes.map(({ iso3 }) => iso3)
      if (write.name !== 'boardVotes.set' || write.input.voteItemId !== voteItemId) return []
      return write.input.changes.map(({ iso3 }) => iso3)
    }),
  )
}

/** “as expected”, “expected A”, “expected ?”. */
export function expectedWords({ vote, expected, present }: BoardRow): string {
  if (vote === null && present === false) return 'not in the room'
  if (vote !== null && vote === expected) return 'as expected'
  return `expected ${expected === 'unknown' ? '?' : VOTE_LETTERS[expected]}`
}
