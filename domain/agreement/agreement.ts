/** How often two States, or a State and a group, voted alike: always n of m, with the votes behind the numbers. */
import type { RecordedVote } from '@/domain/votes/vote'

/** One recorded vote: who did what. A State that is not in `votes` is not known to have taken part. */
export type RollCall = { voteId: string; day: string; votes: ReadonlyMap<string, RecordedVote> }

/** First and last day (`YYYY-MM-DD`), both inclusive; null is open. */
export type Period = { from: string | null; to: string | null }

/** `same` of `of` votes; the ids are in the order of the roll calls. `opposed`: one Yes and the other No. */
export type Agreement = { same: number; of: number; sameIds: string[]; differIds: string[]; opposedIds: string[] }

const isWithin = (day: string, { from, to }: Period): boolean =>
  (from === null || from <= day) && (to === null || day <= to)

/** A vote cast: absence says nothing of agreement, so such votes are in neither number. */
const castBy = (rollCall: RollCall, iso3: string): RecordedVote | null => {
  const vote = rollCall.votes.get(iso3)
  return vote === undefined || vote === 'absent' ? null : vote
}

type PositionOf = (rollCall: RollCall) => RecordedVote | null

function agreementOf(one: PositionOf, other: PositionOf, rollCalls: readonly RollCall[], period: Period): Agreement {
  const agreement: Agreement = { same: 0, of: 0, sameIds: [], differIds: [], opposedIds: [] }
  for (const rollCall of rollCalls) {
    if (!isWithin(rollCall.day, period)) continue
    const [a, b] = [one(rollCall), other(rollCall)]
    if (a === null || b === null) continue
    agreement.of += 1
    if (a === b) {
      agreement.same += 1
      agreement.sameIds.push(rollCall.voteId)
      continue
    }
    agreement.differIds.push(rollCall.voteId)
    if (a !== 'abstain' && b !== 'abstain') agreement.opposedIds.push(rollCall.voteId)
  }
  return agreement
}

/** How often two States voted alike in a period, of the votes both cast. */
export const agreementWithState = (
  iso3: string,
  other: string,
  rollCalls: readonly RollCall[],
  period: Period,
): Agreement =>
  agreementOf(
    (rollCall) => castBy(rollCall, iso3),
    (rollCall) => castBy(rollCall, other),
    rollCalls,
    period,
  )

/** What most of a group's members cast, or null where two votes share the lead or nobody cast one. */
export function groupPosition(rollCall: RollCall, members: readonly string[]): RecordedVote | null {
  const counts = { yes: 0, no: 0, abstain: 0, absent: 0 }
  for (const member of members) {
    const vote = castBy(rollCall, member)
    if (vote !== null) counts[vote] += 1
  }
  const [first, second] = (['yes', 'no', 'abstain'] as const).toSorted((a, b) => counts[b] - counts[a])
  if (first === undefined || second === undefined) return null
  return counts[first] > counts[second] ? first : null
}

/**
 * How often a State voted as most of a group's other members did, of the votes where it cast one and they had a
 * position. `membersOn` gives the members on the day of a vote, as groups change.
 */
export const agreementWithGroup = (
  iso3: string,
  membersOn: (day: string) => readonly string[],
  rollCalls: readonly RollCall[],
  period: Period,
): Agreement =>
  agreementOf(
    (rollCall) => castBy(rollCall, iso3),
    (rollCall) =>
      groupPosition(
        rollCall,
        membersOn(rollCall.day).filter((member) => member !== iso3),
      ),
    rollCalls,
    period,
  )
