import { stateByIso3 } from '@/domain/reference/states'
import { RECORDED_VOTES, type RecordedVote } from '@/domain/votes/vote'
import type { ParsedRollCall } from './parsedRollCall'

/** One State under one heading, in the order of the source. */
export interface Entry {
  under: RecordedVote
  iso3: string
}

const HEADING: Record<RecordedVote, string> = {
  yes: 'In favour',
  no: 'Against',
  abstain: 'Abstaining',
  absent: 'Absent or not voting',
}

const nameOf = (iso3: string) => stateByIso3(iso3)?.name ?? iso3

/**
 * Puts the entries into the vote's lists. A State under two headings goes into neither but into `twiceNamed`; one
 * printed twice under the same heading counts once. Both are said in `problems`, as are stated totals that differ
 * from the names listed.
 */
export function settle(vote: ParsedRollCall, entries: readonly Entry[]): ParsedRollCall {
  const headings = new Map<string, RecordedVote[]>()
  for (const { under, iso3 } of entries) {
    const sofar = headings.get(iso3)
    if (sofar) sofar.push(under)
    else headings.set(iso3, [under])
  }
  for (const [iso3, all] of headings) {
    const under = [...new Set(all)]
    if (under.length > 1) {
      vote.twiceNamed.push({ iso3, under })
      const where = under.map((heading) => `“${HEADING[heading]}”`).join(' and ')
      vote.problems.push(`${nameOf(iso3)} stands under ${where}: choose which vote is right.`)
      continue
    }
    const only = under[0]
    if (only) vote.votes[only].push(iso3)
    if (only && all.length > 1) {
      vote.problems.push(`${nameOf(iso3)} is printed ${all.length} times under “${HEADING[only]}” and counted once.`)
    }
  }
  compareTotals(vote)
  return vote
}

function compareTotals(vote: ParsedRollCall): void {
  for (const under of RECORDED_VOTES) {
    if (under === 'absent' || !vote.listed.includes(under)) continue
    const stated = vote.stated[under]
    const listed = vote.votes[under].length + vote.twiceNamed.filter((twice) => twice.under.includes(under)).length
    if (stated === null || stated === listed) continue
    const missed = vote.unrecognised.filter((name) => name.under === under).length
    const because = missed > 0 ? `; ${missed} more ${missed === 1 ? 'name was' : 'names were'} not understood` : ''
    vote.problems.push(
      `${HEADING[under]}: the source states ${stated}, and ${listed} ${listed === 1 ? 'State was' : 'States were'} read${because}.`,
    )
  }
}
