/** What if: a named set of changed expectations over today's count. It never touches the record. */
import { type Forecast, type ForecastOptions, forecast } from '@/domain/forecast/forecast'
import type { ForecastQuestion } from '@/domain/forecast/forecastModel'
import type { StateEvidence } from '@/domain/forecast/prior'
import { type Confidence, type ExpectedVote, heldConfidence } from '@/domain/votes/vote'

/** Whom a change is for. A filter takes the States of today's count that meet all it names. */
export type ScenarioWho =
  | { kind: 'states'; iso3s: readonly string[] }
  | { kind: 'group'; group: string }
  | { kind: 'filter'; expected?: ExpectedVote; confidence?: Confidence; group?: string; coSponsor?: boolean }

export type ScenarioChange = { who: ScenarioWho; to: { expected: ExpectedVote; confidence: Confidence | null } }

/** Later changes win over earlier ones for the same State. */
export type Scenario = { name: string; changes: readonly ScenarioChange[] }

type Standing = { expected: ExpectedVote; confidence: Confidence | null }

export type ScenarioDifference = { iso3: string; from: Standing; to: Standing }

function isMeant(state: StateEvidence, who: ScenarioWho): boolean {
  switch (who.kind) {
    case 'states':
      return who.iso3s.includes(state.iso3)
    case 'group':
      return state.groups?.includes(who.group) ?? false
    case 'filter':
      return (
        (who.expected === undefined || state.expected === who.expected) &&
        (who.confidence === undefined || heldConfidence(state) === who.confidence) &&
        (who.group === undefined || (state.groups?.includes(who.group) ?? false)) &&
        (who.coSponsor === undefined || (state.coSponsor ?? false) === who.coSponsor)
      )
  }
}

/** Today's rows with the scenario's changes, and every State that differs. Filters look at today's rows. */
export function applyScenario(
  today: readonly StateEvidence[],
  scenario: Scenario,
): { rows: StateEvidence[]; differences: ScenarioDifference[] } {
  const differences: ScenarioDifference[] = []
  const rows = today.map((state) => {
    const change = scenario.changes.findLast(({ who }) => isMeant(state, who))
    if (!change) return state
    const { expected } = change.to
    const to = { expected, confidence: expected === 'unknown' ? null : change.to.confidence }
    if (to.expected === state.expected && to.confidence === state.confidence) return state
    differences.push({ iso3: state.iso3, from: { expected: state.expected, confidence: state.confidence }, to })
    return { ...state, ...to }
  })
  return { rows, differences }
}

/** `supposed` is the forecast were the scenario true. */
export type ScenarioResult = { name: string; today: Forecast; supposed: Forecast; differences: ScenarioDifference[] }

/** The scenario's forecast beside today's, and the list of what differs. */
export function compareScenario(
  today: readonly StateEvidence[],
  scenario: Scenario,
  question: ForecastQuestion,
  options: ForecastOptions = {},
): ScenarioResult {
  const { rows, differences } = applyScenario(today, scenario)
  return {
    name: scenario.name,
    today: forecast(today, question, options),
    supposed: forecast(rows, question, options),
    differences,
  }
}
