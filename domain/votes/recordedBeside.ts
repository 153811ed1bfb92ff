/** The recorded vote of an item beside what was expected, from the rows of its count sheet. */
import type { SheetRow } from '@/domain/count/sheet'
import { type ChancesTable, DEFAULT_CHANCES, toldChances } from '@/domain/forecast/chances'
import { type CountScore, type ScoredState, scoreCount } from '@/domain/votes/scoring'
import { recordedTally, type Tally, tallyOf } from '@/domain/votes/tally'
import type { StateExpectation } from '@/domain/votes/vote'

export interface RecordedBeside {
  expected: Tally
  recorded: Tally
  score: CountScore
}

/** The rows as they were held when the result was declared: an expectation that was set later judges nothing. */
export function asHeld(rows: readonly SheetRow[], held: readonly StateExpectation[]): SheetRow[] {
  const then = new Map(held.map((state) => [state.iso3, state]))
  return rows.map((row) => ({ ...row, ...then.get(row.iso3) }))
}

/** Null while nothing is recorded. Rows of States that may not vote are left out. */
export function recordedBeside(
  rows: readonly SheetRow[],
  table: ChancesTable = DEFAULT_CHANCES,
): RecordedBeside | null {
  const voters = rows.filter((row) => row.mayVote)
  if (voters.every((row) => row.recorded === null)) return null
  const states = voters.map((row): ScoredState => {
    const { iso3, expected, confidence, source, setBy } = row
    const chances = toldChances(row, table)
    // A voter whom the record does not name was not there.
    return { iso3, expected, confidence, chances, source, enteredBy: setBy, recorded: row.recorded ?? 'absent' }
  })
  return {
    expected: tallyOf(voters),
    recorded: recordedTally(states.map((state) => state.recorded)),
    score: scoreCount(states),
  }
}
