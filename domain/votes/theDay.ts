/** The day itself: who is in the room and what the board shows, item by item. */
import type { DayItem } from '@/domain/votes/orderOfTheDay'
import type { Confidence, ExpectedVote, RecordedVote } from '@/domain/votes/vote'

/** A colleague set another vote than a client saw and sent: theirs stands. */
export interface BoardDifference {
  iso3: string
  standing: RecordedVote | null
  sent: RecordedVote | null
}

/** What the page of the day needs, all of it at once, so that it goes on when the network drops. */
export interface TheDay {
  resolutionId: string
  bodyId: string
  /** In the order of the day. */
  items: DayItem[]
  nextId: string | null
  /** Who is marked present or not; States that nobody marked are in neither list. */
  present: string[]
  absent: string[]
  /** By item: who may vote, what is expected, and the board so far. */
  eligible: Record<string, string[]>
  expected: Record<string, Record<string, [ExpectedVote, Confidence | null]>>
  boards: Record<string, Record<string, RecordedVote>>
}
