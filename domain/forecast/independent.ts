/**
 * The model that takes States as independent of one another. Its distribution is exact, but States move together,
 * so its ranges are too narrow: on recorded votes the 90% range held 45% of the outcomes. Read it beside bloc risk.
 */
import type {
  ForecastModel,
  ForecastQuestion,
  Range,
  ResultDistribution,
  VoteRanges,
} from '@/domain/forecast/forecastModel'
import { chancesOf, type StateChances } from '@/domain/forecast/prior'
import {
  adoptionScore,
  chanceAtLeast,
  chanceOf,
  effectOf,
  leadScore,
  type SumDistribution,
  sumDistribution,
} from '@/domain/forecast/score'
import type { RecordedVote } from '@/domain/votes/vote'

/** Rounding of sums of doubles, so that a percentile met exactly is not missed by the last bit. */
const ROUNDING = 1e-12

/** The smallest value whose cumulative chance reaches `share`. */
export function percentile({ lowest, chances }: SumDistribution, share: number): number {
  let cumulative = 0
  for (let k = 0; k < chances.length; k += 1) {
    cumulative += chances[k] as number
    if (cumulative >= share - ROUNDING) return lowest + k
  }
  return lowest + chances.length - 1
}

/** The distribution of how many States cast one vote. */
function votesCast(states: readonly StateChances[], vote: RecordedVote): SumDistribution {
  const length = states.length + 1
  const chances = new Float64Array(length)
  chances[0] = 1
  let cast = 0
  for (const state of states) {
    const chance = state[vote]
    cast += 1
    for (let k = cast; k > 0; k -= 1) {
      chances[k] = (chances[k] as number) * (1 - chance) + (chances[k - 1] as number) * chance
    }
    chances[0] = (chances[0] as number) * (1 - chance)
  }
  return { lowest: 0, chances }
}

const rangeOf = (distribution: SumDistribution, low: number, high: number): Range => [
  percentile(distribution, low),
  percentile(distribution, high),
]

function byVote<T>(of: (vote: RecordedVote) => T): Record<RecordedVote, T> {
  return { yes: of('yes'), no: of('no'), abstain: of('abstain'), absent: of('absent') }
}

/** The chance of adoption, from sums already made where the rule is about the lead or about Yes alone. */
function adoptedChance(
  states: readonly StateChances[],
  question: ForecastQuestion,
  lead: SumDistribution,
  yes: SumDistribution,
): number {
  const goal = adoptionScore(question.rule, question)
  if (question.rule === 'simple-majority') return Math.min(1, chanceAtLeast(lead, goal.atLeast))
  if (question.rule === 'absolute-majority') return Math.min(1, chanceAtLeast(yes, goal.atLeast))
  return chanceOf(states, goal)
}

function distribution(states: readonly StateChances[], question: ForecastQuestion): ResultDistribution {
  const cast = byVote((vote) => votesCast(states, vote))
  const ranges = (low: number, high: number): VoteRanges => byVote((vote) => rangeOf(cast[vote], low, high))
  const lead = leadScore('yes', 1)
  const margin = sumDistribution(
    states.map((state) => effectOf(state, lead)),
    lead,
  )
  return {
    expected: byVote((vote) => states.reduce((sum, state) => sum + state[vote], 0)),
    range90: ranges(0.05, 0.95),
    range50: ranges(0.25, 0.75),
    margin: {
      lowest: margin.lowest,
      chances: Array.from(margin.chances),
      range90: rangeOf(margin, 0.05, 0.95),
      range50: rangeOf(margin, 0.25, 0.75),
      median: percentile(margin, 0.5),
    },
    adopted: adoptedChance(states, question, margin, cast.yes),
    tie: margin.chances[-margin.lowest] as number,
  }
}

export const independentModel: ForecastModel = { name: 'independent', chances: chancesOf, distribution }
