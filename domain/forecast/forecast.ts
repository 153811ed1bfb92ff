/** The forecast of one vote item, by a named model. */
import { type ChancesTable, DEFAULT_CHANCES } from '@/domain/forecast/chances'
import type { ForecastModel, ForecastQuestion, ResultDistribution } from '@/domain/forecast/forecastModel'
import { independentModel } from '@/domain/forecast/independent'
import type { Basis, StateChances, StateEvidence } from '@/domain/forecast/prior'
import type { DecisionRule } from '@/domain/votes/rule'
import { type Tally, tallyOf } from '@/domain/votes/tally'

/** Every model there is, by its name. */
export const FORECAST_MODELS: readonly ForecastModel[] = [independentModel]

export const forecastModel = (name: string): ForecastModel | null =>
  FORECAST_MODELS.find((model) => model.name === name) ?? null

export type Forecast = ResultDistribution & {
  model: string
  rule: DecisionRule
  /** Today's count, which is not the same as what is expected of it. */
  tally: Tally
  states: StateChances[]
  /** How many States' chances rest on what. */
  basis: Record<Basis['kind'], number>
}

export type ForecastOptions = { model?: ForecastModel; table?: ChancesTable }

/** Forecasts an item. `evidence`: the States that may vote, each once; an empty room rejects everything. */
export function forecast(
  evidence: readonly StateEvidence[],
  question: ForecastQuestion,
  { model = independentModel, table = DEFAULT_CHANCES }: ForecastOptions = {},
): Forecast {
  const states = model.chances(evidence, table)
  const basis = { told: 0, 'co-sponsor': 0, recorded: 0, group: 0, default: 0 }
  for (const state of states) basis[state.basis.kind] += 1
  return {
    model: model.name,
    rule: question.rule,
    tally: tallyOf(evidence),
    ...model.distribution(states, question),
    states,
    basis,
  }
}
