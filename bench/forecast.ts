import { blocRisks, type GroupMembers } from '@/domain/forecast/blocRisk'
import { forecast } from '@/domain/forecast/forecast'
import { pathTo } from '@/domain/forecast/path'
import type { StateChances, StateEvidence } from '@/domain/forecast/prior'
import { GROUPS, groupsOf, membersOf } from '@/domain/reference/groups'
import { COMMITTEE_VOTE_2015 } from '@/domain/reference/recordedVotes2015'
import { CONFIDENCES, type RecordedVote } from '@/domain/votes/vote'

const DAY = COMMITTEE_VOTE_2015.date
const question = { rule: 'simple-majority', members: 193 } as const

/** The Committee of 2015 as it might be expected: real votes, confidence in turn, every sixth State not known. */
function evidence(): StateEvidence[] {
  const listed: [RecordedVote, string[]][] = [
    ['yes', COMMITTEE_VOTE_2015.yes],
    ['no', COMMITTEE_VOTE_2015.no],
    ['abstain', COMMITTEE_VOTE_2015.abstain],
    ['absent', COMMITTEE_VOTE_2015.notRecorded],
  ]
  const votes = listed.flatMap(([vote, iso3s]) => iso3s.map((iso3) => ({ iso3, vote })))
  return votes.map(({ iso3, vote }, index): StateEvidence => {
    const groups = groupsOf(iso3, DAY)
    if (index % 6 !== 0) return { iso3, groups, expected: vote, confidence: CONFIDENCES[index % 3] ?? null }
    const recorded = index % 12 === 0 ? [{ voteId: COMMITTEE_VOTE_2015.id, vote }] : []
    return { iso3, groups, recorded, expected: 'unknown', confidence: null }
  })
}

/** The yardstick: the whole joint distribution of Yes and No by plain two-dimensional sums. */
function jointAdopted(states: readonly StateChances[]): number {
  const side = states.length + 1
  let current = new Float64Array(side * side)
  current[0] = 1
  for (const [seat, state] of states.entries()) {
    const next = new Float64Array(side * side)
    const neither = state.abstain + state.absent
    for (let yes = 0; yes <= seat; yes += 1) {
      for (let no = 0; no <= seat - yes; no += 1) {
        const at = yes * side + no
        const chance = current[at]!
        next[at]! += chance * neither
        next[at + side]! += chance * state.yes
        next[at + 1]! += chance * state.no
      }
    }
    current = next
  }
  let adopted = 0
  for (let yes = 0; yes < side; yes += 1) for (let no = 0; no < yes; no += 1) adopted += current[yes * side + no]!
  return adopted
}

/** The median time of one call in milliseconds, after warming up. */
function medianOf(rounds: number, action: () => unknown): number {
  for (let warm = 0; warm < Math.ceil(rounds / 2); warm += 1) action()
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    action()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!
}

/** Milliseconds of one core, as medians; `difference` is the forecast's chance against the yardstick's. */
export interface ForecastFigures {
  forecast: number
  blocRisk: number
  groups: number
  path: number
  joint: number
  difference: number
}

/** Prints and returns how long a forecast of 193 States, bloc risk for every group and a path of 15 take. */
export function run(): ForecastFigures {
  const rows = evidence()
  const groups: GroupMembers[] = GROUPS.map(({ id }) => ({ group: id, iso3s: membersOf(id, DAY) }))
  const { states, adopted } = forecast(rows, question)
  const hard = { kind: 'lead', lead: 150, chance: 0.95 } as const
  const figures = {
    forecast: medianOf(200, () => forecast(rows, question)),
    blocRisk: medianOf(30, () => blocRisks(states, groups, question)),
    groups: groups.length,
    path: medianOf(10, () => pathTo(hard, { expectations: rows, states, question, ours: 'yes', reachOf: () => ({}) })),
    joint: medianOf(20, () => jointAdopted(states)),
    difference: Math.abs(adopted - jointAdopted(states)),
  }
  console.log(
    `forecast of ${rows.length} States: ${figures.forecast.toFixed(2)} ms; joint distribution of Yes and No by ` +
      `two-dimensional sums: ${figures.joint.toFixed(1)} ms; difference ${figures.difference.toExponential(1)}`,
  )
  console.log(`bloc risk of ${figures.groups} groups: ${figures.blocRisk.toFixed(1)} ms`)
  console.log(`path of 15 States: ${figures.path.toFixed(1)} ms`)
  return figures
}
