import type { RecordedVote } from './vote'

const LETTERS: Readonly<Record<RecordedVote, string>> = { yes: 'Y', no: 'N', abstain: 'A', absent: 'X' }
const VOTES: Readonly<Record<string, RecordedVote>> = { Y: 'yes', N: 'no', A: 'abstain', X: 'absent' }

/**
 * Recorded votes in one line, four characters a State ("AFGYAGOA…"), codes in alphabetical order: a library of
 * thousands of roll calls stays small and reads fast.
 */
export function packVotes(votes: Iterable<readonly [string, RecordedVote]>): string {
  return [...votes]
    .map(([iso3, vote]) => iso3 + LETTERS[vote])
    .sort()
    .join('')
}

/** The votes of a packed line. Throws on a line that `packVotes` did not write. */
export function unpackVotes(packed: string): Map<string, RecordedVote> {
  const votes = new Map<string, RecordedVote>()
  for (let at = 0; at < packed.length; at += 4) {
    const vote = VOTES[packed[at + 3] ?? '']
    if (!vote) throw new Error(`No vote at ${at} of a packed roll call.`)
    votes.set(packed.slice(at, at + 3), vote)
  }
  return votes
}

/** One State's vote in a packed line, or null where it is not there. */
export function packedVoteOf(packed: string, iso3: string): RecordedVote | null {
  for (let at = 0; at < packed.length; at += 4) {
    if (packed.startsWith(iso3, at)) return VOTES[packed[at + 3] ?? ''] ?? null
  }
  return null
}
