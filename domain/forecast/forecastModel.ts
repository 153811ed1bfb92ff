/** The interface behind which a forecast is made, so that another model can take its place. */
import type { ChancesTable } from '@/domain/forecast/chances'
import type { StateChances, StateEvidence } from '@/domain/forecast/prior'
import type { ScoreContext } from '@/domain/forecast/score'
import type { DecisionRule } from '@/domain/votes/rule'
import type { RecordedVote } from '@/domain/votes/vote'

/** From the lower to the upper percentile, both numbers of votes. */
export type Range = [low: number, high: number]

export type VoteRanges = Record<RecordedVote, Range>

/** What is asked of a model: the item's rule and the body that decides. */
export type ForecastQuestion = { rule: DecisionRule } & ScoreContext

/** What a model says of an item's result. Chances are from 0 to 1 at full precision. */
export type ResultDistribution = {
  expected: Record<RecordedVote, number>
  /** 5th to 95th percentile. A percentile is the smallest number whose cumulative chance reaches it. */
  range90: VoteRanges
  /** 25th to 75th percentile. */
  range50: VoteRanges
  /** The distribution of Yes − No: `chances[k]` is that of a lead of `k + lowest`, a plain list that JSON carries. */
  margin: { lowest: number; chances: readonly number[]; range90: Range; range50: Range; median: number }
  /** The chance that the item is adopted under its rule; a tie is not an adoption. */
  adopted: number
  /** The chance of Yes = No, 0–0 included. */
  tie: number
}

export type ForecastModel = {
  name: string
  /** Each State's chances and what they rest on, in the order given. */
  chances(states: readonly StateEvidence[], table: ChancesTable): StateChances[]
  /** The distribution of the result. The States are those that may vote, each once. */
  distribution(states: readonly StateChances[], question: ForecastQuestion): ResultDistribution
}
