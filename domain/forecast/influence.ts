/** What each State's own choice is worth: the chance of a goal given that it does one thing or the other. */
import type { Chances } from '@/domain/forecast/chances'
import { addState, type Effect, effectOf, type Score, stepsOf } from '@/domain/forecast/score'

/** The chance of the goal if the State votes Yes, if it votes No, and if it does neither. */
export type Influence = { ifYes: number; ifNo: number; ifNeither: number }

/** The chance of the goal if the State had these chances instead; all other States as they are. */
export const chanceWith = (influence: Influence, chances: Chances): number =>
  influence.ifYes * chances.yes + influence.ifNo * chances.no + influence.ifNeither * (chances.abstain + chances.absent)

/** Row s: the distribution of the steps of the first s States. */
function runningSums(effects: readonly Effect[], goal: Score): Float64Array[] {
  const { width, steps } = stepsOf(goal)
  const rows: Float64Array[] = [new Float64Array([1])]
  for (const [index, effect] of effects.entries()) {
    const size = width * index + 1
    const next = new Float64Array(size + width)
    addState(rows[index] as Float64Array, size, next, effect, steps)
    rows.push(next)
  }
  return rows
}

/** The chance that a sum is at least k, for every k from 0 to its length. */
function tailOf(chances: Float64Array): Float64Array {
  const tail = new Float64Array(chances.length + 1)
  for (let k = chances.length - 1; k >= 0; k -= 1) tail[k] = (tail[k + 1] as number) + (chances[k] as number)
  return tail
}

/** The chance that two independent sums together reach `needed`. */
function togetherAtLeast(one: Float64Array, tail: Float64Array, needed: number): number {
  let total = 0
  for (let k = 0; k < one.length; k += 1) {
    const rest = needed - k
    total += (one[k] as number) * (rest <= 0 ? (tail[0] as number) : rest < tail.length ? (tail[rest] as number) : 0)
  }
  return total
}

/** Products of all effects' `neither` but one's own, by prefix and suffix so that a zero does no harm. */
function silentOthers(effects: readonly Effect[]): number[] {
  const products = new Array<number>(effects.length).fill(1)
  let before = 1
  for (const [index, effect] of effects.entries()) {
    products[index] = before
    before *= effect.neither
  }
  let after = 1
  for (let index = effects.length - 1; index >= 0; index -= 1) {
    products[index] = (products[index] as number) * after
    after *= (effects[index] as Effect).neither
  }
  return products
}

/**
 * Every State's influence on a goal, in the order given, exact: the sums of the States before it and of those
 * after it are joined without it, so nothing is divided out and nothing loses precision.
 */
export function influences(states: readonly (Chances & { iso3: string })[], goal: Score): Influence[] {
  const effects = states.map((state) => effectOf(state, goal))
  const { low, steps } = stepsOf(goal)
  const before = runningSums(effects, goal)
  const after = runningSums([...effects].reverse(), goal)
  const silent = silentOthers(effects)
  const needed = goal.atLeast - low * effects.length
  return states.map((state, index) => {
    const one = before[index] as Float64Array
    const tail = tailOf(after[effects.length - 1 - index] as Float64Array)
    const reached = (step: number) => togetherAtLeast(one, tail, needed - step)
    // A veto is the one No that leaves nothing to sum.
    const isVetoing = goal.vetoed && effectOf({ ...state, no: 1 }, goal).no === 0
    const empty = goal.needsVoters ? (silent[index] as number) : 0
    return {
      ifYes: reached(steps.yes),
      ifNo: isVetoing ? 0 : reached(steps.no),
      ifNeither: Math.max(0, reached(steps.neither) - empty),
    }
  })
}
