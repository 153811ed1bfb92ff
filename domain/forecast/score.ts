/** Any of the rules as one sum over States that has to reach a number: so one dimension is enough. */
import type { Chances } from '@/domain/forecast/chances'
import { COUNCIL_YES_NEEDED, type DecisionRule, majorityOfMembers, PERMANENT_MEMBERS } from '@/domain/votes/rule'

/**
 * A goal: `yes` for every Yes and `no` for every No, summed over the States, reaches `atLeast`.
 * `needsVoters`: a room in which nobody votes Yes or No fails although the sum is reached (two-thirds, 0–0).
 * `vetoed`: a permanent member's No fails it whatever the sum.
 */
export type Score = { yes: number; no: number; atLeast: number; needsVoters: boolean; vetoed: boolean }

const score = (yes: number, no: number, atLeast: number): Score => ({
  yes,
  no,
  atLeast,
  needsVoters: false,
  vetoed: false,
})

/** What the model has to know of the body. `members` as in the decision: all of them, whoever may vote. */
export type ScoreContext = { members: number; procedural?: boolean }

/**
 * The goal "adopted" under a rule: Yes − No ≥ 1; Yes − 2·No ≥ 0 with a voter in the room (which, were there only
 * No, would be below 0); Yes ≥ ⌊members/2⌋ + 1; Yes ≥ 9 and no veto.
 */
export function adoptionScore(rule: DecisionRule, context: ScoreContext): Score {
  switch (rule) {
    case 'simple-majority':
      return score(1, -1, 1)
    case 'two-thirds':
      return { ...score(1, -2, 0), needsVoters: true }
    case 'absolute-majority':
      return score(1, 0, majorityOfMembers(context.members))
    case 'security-council':
      return { ...score(1, 0, COUNCIL_YES_NEEDED), vetoed: !context.procedural }
  }
}

/** The goal that a side leads the other by at least so many votes. */
export const leadScore = (side: 'yes' | 'no', lead: number): Score =>
  side === 'yes' ? score(1, -1, lead) : score(-1, 1, lead)

/** The goal that a side has at least so many votes. */
export const votesScore = (side: 'yes' | 'no', votes: number): Score =>
  side === 'yes' ? score(1, 0, votes) : score(0, 1, votes)

/** Chances of one State's three effects on a score: a veto's No is no effect but a failure, so it is left out. */
export type Effect = { yes: number; no: number; neither: number }

export function effectOf(state: Chances & { iso3: string }, goal: Score): Effect {
  const vetoes = goal.vetoed && PERMANENT_MEMBERS.includes(state.iso3)
  return { yes: state.yes, no: vetoes ? 0 : state.no, neither: state.abstain + state.absent }
}

/**
 * A distribution of a sum over States: `chances[k]` is the chance that the sum is `k + lowest`.
 * Sums to 1, less the chance of a veto where the goal knows one.
 */
export type SumDistribution = { lowest: number; chances: Float64Array }

/** Adds one State to a sum's chances: `from` holds `size` of them and `to` gets `size` + widest step. */
export function addState(
  from: Float64Array,
  size: number,
  to: Float64Array,
  effect: Effect,
  steps: { yes: number; no: number; neither: number },
): void {
  for (let k = 0; k < size; k += 1) {
    const chance = from[k] as number
    if (chance === 0) continue
    to[k + steps.yes] = (to[k + steps.yes] as number) + chance * effect.yes
    to[k + steps.no] = (to[k + steps.no] as number) + chance * effect.no
    to[k + steps.neither] = (to[k + steps.neither] as number) + chance * effect.neither
  }
}

/** Steps from the lowest value a State can add: with weights 1 and −2, a No is 0, neither is 2, a Yes is 3. */
export function stepsOf(goal: Pick<Score, 'yes' | 'no'>): { low: number; width: number; steps: Effect } {
  const low = Math.min(goal.yes, goal.no, 0)
  const width = Math.max(goal.yes, goal.no, 0) - low
  return { low, width, steps: { yes: goal.yes - low, no: goal.no - low, neither: -low } }
}

/** The exact distribution of a score's sum with States independent: one pass of sums a State, no simulation. */
export function sumDistribution(effects: readonly Effect[], goal: Pick<Score, 'yes' | 'no'>): SumDistribution {
  const { low, width, steps } = stepsOf(goal)
  const length = width * effects.length + 1
  let current = new Float64Array(length)
  let next = new Float64Array(length)
  current[0] = 1
  let size = 1
  for (const effect of effects) {
    next.fill(0, 0, size + width)
    addState(current, size, next, effect, steps)
    size += width
    ;[current, next] = [next, current]
  }
  return { lowest: low * effects.length, chances: current }
}

/** The chance that the sum is at least `value`. */
export function chanceAtLeast({ lowest, chances }: SumDistribution, value: number): number {
  let total = 0
  for (let k = Math.max(0, value - lowest); k < chances.length; k += 1) total += chances[k] as number
  return total
}

/** The chance that a goal is reached. */
export function chanceOf(states: readonly (Chances & { iso3: string })[], goal: Score): number {
  const effects = states.map((state) => effectOf(state, goal))
  const reached = chanceAtLeast(sumDistribution(effects, goal), goal.atLeast)
  if (!goal.needsVoters) return Math.min(1, reached)
  return Math.min(1, Math.max(0, reached - effects.reduce((product, effect) => product * effect.neither, 1)))
}
