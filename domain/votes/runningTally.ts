/** The vote as the board fills: what is needed, what is still open, and whether it is decided. */
import { carries, type DecidingVotes, type DecisionContext } from '@/domain/votes/outcome'
import type { DecisionRule } from '@/domain/votes/rule'
import type { PermanentTally } from '@/domain/votes/tally'

export type RunningTally = {
  /** What Yes and No reach if every State still to be shown votes that way. */
  yesCanReach: number
  noCanReach: number
  /**
   * The fewest of the States still to be shown that must vote Yes to carry it though all others of them vote No;
   * 0 when it is carried whatever they do, null when no number of them carries it.
   */
  yesNeeded: number | null
  /** The result that nothing still to be shown can change; `adopted` and `rejected` alone, a tie is not carried. */
  decided: 'adopted' | 'rejected' | null
}

/** `outstanding`: States in the room whose vote is not shown yet, and how many permanent members are among them. */
export type Outstanding = { states: number; permanent: number }

const none: PermanentTally = { yes: 0, no: 0, other: 0 }

/** The worst case for so many more Yes: the other outstanding States vote No, permanent members among them first. */
function carriesWith(
  yes: number,
  votes: DecidingVotes,
  { states, permanent }: Outstanding,
  rule: DecisionRule,
  context: DecisionContext,
): boolean {
  const no = states - yes
  const vetoing = (context.permanent ?? none).no + Math.min(permanent, no)
  const worst = { ...context, permanent: { ...(context.permanent ?? none), no: vetoing } }
  return carries({ yes: votes.yes + yes, no: votes.no + no }, rule, worst)
}

/** Where a running vote stands. `votes` and `context.permanent` are what the board shows now. */
export function runningTally(
  votes: DecidingVotes,
  outstanding: Outstanding,
  rule: DecisionRule,
  context: DecisionContext,
): RunningTally {
  const { states } = outstanding
  let yesNeeded: number | null = null
  for (let yes = 0; yes <= states && yesNeeded === null; yes += 1) {
    if (carriesWith(yes, votes, outstanding, rule, context)) yesNeeded = yes
  }
  return {
    yesCanReach: votes.yes + states,
    noCanReach: votes.no + states,
    yesNeeded,
    decided: yesNeeded === 0 ? 'adopted' : yesNeeded === null ? 'rejected' : null,
  }
}
