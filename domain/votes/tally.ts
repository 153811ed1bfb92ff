/** Counting: who is expected to vote how, how surely, by group, and the same count read more strictly. */
import { PERMANENT_MEMBERS } from '@/domain/votes/rule'
import {
  type Confidence,
  type ExpectedVote,
  heldConfidence,
  type RecordedVote,
  type StateExpectation,
} from '@/domain/votes/vote'

/** A number of States by expected vote. */
export type Tally = Record<ExpectedVote, number>

/** A number of States by expected vote and by how firmly it is expected; an unknown vote has no confidence. */
export type ConfidenceTally = Record<Exclude<ExpectedVote, 'unknown'>, Record<Confidence, number>> & {
  unknown: number
}

export const emptyTally = (): Tally => ({ yes: 0, no: 0, abstain: 0, absent: 0, unknown: 0 })

/** Counts expectations: one a State, the caller hands in eligible States only. */
export function tallyOf(rows: Iterable<Pick<StateExpectation, 'expected'>>): Tally {
  const tally = emptyTally()
  for (const row of rows) tally[row.expected] += 1
  return tally
}

/** Counts recorded votes. Nothing recorded is unknown. */
export function recordedTally(votes: Iterable<RecordedVote>): Tally {
  const tally = emptyTally()
  for (const vote of votes) tally[vote] += 1
  return tally
}

/** Counts expectations by vote and confidence; a vote with no confidence entered counts as leaning. */
export function tallyByConfidence(rows: Iterable<StateExpectation>): ConfidenceTally {
  const none = () => ({ firm: 0, likely: 0, leaning: 0 })
  const tally: ConfidenceTally = { yes: none(), no: none(), abstain: none(), absent: none(), unknown: 0 }
  for (const row of rows) {
    const confidence = heldConfidence(row)
    if (row.expected === 'unknown' || confidence === null) tally.unknown += 1
    else tally[row.expected][confidence] += 1
  }
  return tally
}

/**
 * Counts by group. A State counts once in each group it is in, so groups that overlap do not sum to the whole;
 * a State in no group is left out.
 */
export function tallyByGroup(
  rows: Iterable<Pick<StateExpectation, 'iso3' | 'expected'>>,
  groupsOf: (iso3: string) => readonly string[],
): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const row of rows) {
    for (const group of groupsOf(row.iso3)) {
      const tally = tallies.get(group) ?? emptyTally()
      tally[row.expected] += 1
      tallies.set(group, tally)
    }
  }
  return tallies
}

/** The number of States counted: every vote, known or not. */
export const countedStates = (tally: Tally): number =>
  tally.yes + tally.no + tally.abstain + tally.absent + tally.unknown

/** "102–20–36": Yes–No–Abstain with en dashes. */
export const tallyFigures = (tally: Pick<Tally, 'yes' | 'no' | 'abstain'>): string =>
  `${tally.yes}–${tally.no}–${tally.abstain}`

/** The permanent members among the rows: how many vote Yes, how many No, how many neither. */
export type PermanentTally = { yes: number; no: number; other: number }

export function permanentTally(rows: Iterable<Pick<StateExpectation, 'iso3' | 'expected'>>): PermanentTally {
  const tally = { yes: 0, no: 0, other: 0 }
  for (const { iso3, expected } of rows) {
    if (!PERMANENT_MEMBERS.includes(iso3)) continue
    tally[expected === 'yes' || expected === 'no' ? expected : 'other'] += 1
  }
  return tally
}

export type ReadingName = 'as-it-stands' | 'firm-and-likely' | 'firm-only' | 'doubtful-against-us'

/** One way of reading the count. `lead` is Yes less No. */
export type Reading = { name: ReadingName; label: string; tally: Tally; lead: number }

/** The rows as a reading sees them: a doubtful vote becomes unknown, or goes against us in the strictest one. */
function readRow(row: StateExpectation, reading: ReadingName, ours: 'yes' | 'no'): ExpectedVote {
  const confidence = heldConfidence(row)
  switch (reading) {
    case 'as-it-stands':
      return row.expected
    case 'firm-and-likely':
      return confidence === 'leaning' ? 'unknown' : row.expected
    case 'firm-only':
      return confidence === 'firm' ? row.expected : 'unknown'
    case 'doubtful-against-us': {
      const doubtful = row.expected === 'unknown' || (row.expected === ours && confidence === 'leaning')
      return doubtful ? (ours === 'yes' ? 'no' : 'yes') : row.expected
    }
  }
}

/**
 * The same count read four ways: as it stands, firm and likely only, firm only, and with every leaning vote for
 * us and every unknown one against us. Where we vote No (a hostile amendment) the last one gives them to Yes.
 */
export function readings(rows: readonly StateExpectation[], ourVote: ExpectedVote | null = 'yes'): Reading[] {
  const ours = ourVote === 'no' ? 'no' : 'yes'
  const labels: [ReadingName, string][] = [
    ['as-it-stands', 'As it stands'],
    ['firm-and-likely', 'Firm and likely only'],
    ['firm-only', 'Firm only'],
    ['doubtful-against-us', ours === 'yes' ? 'Leaning Yes, not known: all to No' : 'Leaning No, not known: all to Yes'],
  ]
  return labels.map(([name, label]) => {
    const tally = emptyTally()
    for (const row of rows) tally[readRow(row, name, ours)] += 1
    return { name, label, tally, lead: tally.yes - tally.no }
  })
}
