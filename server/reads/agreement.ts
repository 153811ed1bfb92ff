import { z } from 'zod'
import type { Db } from '@/db/client'
import { rollCallsBetween, rollCallsNamed } from '@/db/rollCalls'
import { agreementWithGroup, agreementWithState, groupPosition, type RollCall } from '@/domain/agreement/agreement'
import { GROUPS, membersOf } from '@/domain/reference/groups'
import type { AgreementView, ComparedVote } from '@/domain/votes/library'
import { packedVoteOf, unpackVotes } from '@/domain/votes/packed'
import type { RecordedVote } from '@/domain/votes/vote'
import { iso3Input } from '../inputs'
import { read } from '../read'

const day = z.union([z.iso.date(), z.literal('')])
const group = z.enum(GROUPS.map(({ id }) => id) as [string, ...string[]])

const SHOWN = 200

/** How a State voted beside another State, or beside most of a group, in a period of the library. */
export const agreementRead = read({
  name: 'agreement',
  permission: 'library.read',
  params: z.object({ iso3: iso3Input, with: z.union([iso3Input, group]), from: day, to: day }),
  kept: true,
  library: true,
  async load({ db }, { iso3, with: other, from, to }): Promise<AgreementView> {
    const isState = iso3Input.safeParse(other).success
    const period = { from: from || null, to: to || null }
    const members = memoizedMembers(other)
    // Only the votes that are compared are unpacked: a library holds a million.
    const rollCalls = (await rollCallsBetween(db, period.from, period.to)).map(({ id, date, votes }): RollCall => {
      const compared = isState ? [iso3, other] : [iso3, ...members(date)]
      return { voteId: id, day: date, votes: picked(votes, compared) }
    })
    const found = isState
      ? agreementWithState(iso3, other, rollCalls, period)
      : agreementWithGroup(iso3, members, rollCalls, period)
    const otherIn: VoteOf = isState
      ? (votes) => packedVoteOf(votes, other)
      : (votes, date) => mostOf(votes, date, iso3, members)
    return {
      same: found.same,
      of: found.of,
      opposed: found.opposedIds.length,
      differing: await compared(db, found.differIds, iso3, otherIn),
      alike: await compared(db, found.sameIds, iso3, otherIn),
    }
  },
})

type VoteOf = (packed: string, date: string) => RecordedVote | null

/** The newest of some votes with what both cast; the ids come oldest first. */
async function compared(db: Db, ids: readonly string[], iso3: string, otherIn: VoteOf): Promise<ComparedVote[]> {
  const shown = await rollCallsNamed(db, ids.slice(-SHOWN))
  return shown.map(({ votes, ...facts }) => ({
    ...facts,
    own: packedVoteOf(votes, iso3),
    other: otherIn(votes, facts.date),
  }))
}

function mostOf(packed: string, date: string, iso3: string, members: (day: string) => readonly string[]) {
  return groupPosition(
    { voteId: '', day: date, votes: unpackVotes(packed) },
    members(date).filter((member) => member !== iso3),
  )
}

function picked(packed: string, iso3s: readonly string[]): Map<string, RecordedVote> {
  return new Map(
    iso3s.flatMap((iso3): [string, RecordedVote][] => {
      const vote = packedVoteOf(packed, iso3)
      return vote === null ? [] : [[iso3, vote]]
    }),
  )
}

/** Votes of one day share the group's members. */
function memoizedMembers(groupId: string): (day: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (day) => {
    const members = known.get(day) ?? membersOf(groupId, day)
    known.set(day, members)
    return members
  }
}
