/** From what the board shows to a result: States it does not show did not vote. */
import type { DeclaredResult } from '@/domain/votes/item'
import { type DayItem, decisionContextOf } from '@/domain/votes/orderOfTheDay'
import { decide, type Outcome } from '@/domain/votes/outcome'
import type { DecisionRule } from '@/domain/votes/rule'
import { permanentTally, recordedTally, type Tally } from '@/domain/votes/tally'
import type { RecordedVote } from '@/domain/votes/vote'

export interface BoardResult {
  votes: Map<string, RecordedVote>
  tally: Tally
  outcome: Outcome & { result: DeclaredResult }
}

/** @param members all members of the body, those that may not vote included. */
export function resultOfBoard(
  item: Pick<DayItem, 'bodyId' | 'kind' | 'procedural'>,
  rule: DecisionRule,
  members: number,
  eligible: readonly string[],
  board: ReadonlyMap<string, RecordedVote>,
): BoardResult {
  const votes = new Map(eligible.map((iso3): [string, RecordedVote] => [iso3, board.get(iso3) ?? 'absent']))
  const tally = recordedTally(votes.values())
  const permanent = permanentTally([...votes].map(([iso3, vote]) => ({ iso3, expected: vote })))
  return { votes, tally, outcome: decide(tally, rule, { ...decisionContextOf(item, members), permanent }) }
}
