/** Bloc risk: what becomes of the chance if one group moves a step, all its members at once. */
import type { Chances } from '@/domain/forecast/chances'
import type { ForecastQuestion } from '@/domain/forecast/forecastModel'
import type { StateChances } from '@/domain/forecast/prior'
import { adoptionScore, chanceOf } from '@/domain/forecast/score'

/**
 * A step is against us: towards No where we want the text adopted, towards Yes where we want it rejected.
 * Each member's chance of voting with us becomes its chance of abstaining, and its chance of abstaining that of
 * voting against us; who votes against us already, or stays away, does so still.
 */
export function stepAgainst(chances: Chances, wanted: 'adopted' | 'rejected'): Chances {
  return wanted === 'adopted'
    ? { yes: 0, abstain: chances.yes, no: chances.no + chances.abstain, absent: chances.absent }
    : { no: 0, abstain: chances.no, yes: chances.yes + chances.abstain, absent: chances.absent }
}

/** `now` and `after` are the chances of what we want, before and after the group's step. */
export type BlocRisk = { group: string; members: number; now: number; after: number }

/** A group by its id and the members it has on the day. */
export type GroupMembers = { group: string; iso3s: readonly string[] }

/** The risk from every group with members among the States, worst first; of equals the larger group first. */
export function blocRisks(
  states: readonly StateChances[],
  groups: readonly GroupMembers[],
  question: ForecastQuestion,
  wanted: 'adopted' | 'rejected' = 'adopted',
): BlocRisk[] {
  const goal = adoptionScore(question.rule, question)
  const chanceWanted = (of: readonly (Chances & { iso3: string })[]) => {
    const adopted = chanceOf(of, goal)
    return wanted === 'adopted' ? adopted : 1 - adopted
  }
  const now = chanceWanted(states)
  const risks = groups.flatMap(({ group, iso3s }): BlocRisk[] => {
    const moving = new Set(iso3s)
    const members = states.filter((state) => moving.has(state.iso3)).length
    if (members === 0) return []
    const moved = states.map((state) =>
      moving.has(state.iso3) ? { iso3: state.iso3, ...stepAgainst(state, wanted) } : state,
    )
    return [{ group, members, now, after: chanceWanted(moved) }]
  })
  return risks.sort((a, b) => a.after - b.after || b.members - a.members || (a.group < b.group ? -1 : 1))
}
