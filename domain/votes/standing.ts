/** The first line of a dashboard: what today's count says would happen, or why it cannot say. */
import { type DecisionContext, decide } from '@/domain/votes/outcome'
import { bodyVerb, type DecisionRule } from '@/domain/votes/rule'
import { countedStates, type Tally, tallyFigures } from '@/domain/votes/tally'

export type StandingKind =
  | 'not-counted'
  | 'not-enough-known'
  | 'without-a-vote'
  | 'approved'
  | 'adopted'
  | 'rejected'
  | 'tied'

/** `word` is the one italic word or phrase; `figures` is "102–20–36", null where no result is claimed. */
export type Standing = { kind: StandingKind; word: string; figures: string | null; reason: string }

const states = (count: number): string => (count === 1 ? '1 State' : `${count} States`)

/**
 * Where today's count stands.
 * Consensus expected comes first, as no vote is then taken; a count with nothing known claims nothing; nor does
 * one in which the States not known outnumber those counted Yes or No.
 */
export function standingOf(
  tally: Tally,
  rule: DecisionRule,
  context: DecisionContext,
  consensusExpected = false,
): Standing {
  const verb = bodyVerb(context.body)
  const word = verb === 'approved' ? 'Approved' : 'Adopted'
  if (consensusExpected) {
    return { kind: 'without-a-vote', word: `${word} without a vote`, figures: null, reason: 'Consensus is expected.' }
  }
  if (tally.unknown === countedStates(tally)) {
    return { kind: 'not-counted', word: 'Not counted yet', figures: null, reason: 'No State’s vote has been entered.' }
  }
  const deciding = tally.yes + tally.no
  if (tally.unknown > deciding) {
    const reason = `${states(tally.unknown)} not known, ${deciding} counted Yes or No.`
    return { kind: 'not-enough-known', word: 'Not enough known', figures: null, reason }
  }
  const { result, reason } = decide(tally, rule, context)
  const figures = tallyFigures(tally)
  if (result === 'adopted') return { kind: verb, word, figures, reason }
  return result === 'tie'
    ? { kind: 'tied', word: 'Tied', figures, reason }
    : { kind: 'rejected', word: 'Rejected', figures, reason }
}
