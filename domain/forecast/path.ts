/** The path to a win: the shortest list of States to move or to bring into the room. */
import { type Chances, type ChancesTable, DEFAULT_CHANCES } from '@/domain/forecast/chances'
import type { ForecastQuestion } from '@/domain/forecast/forecastModel'
import { chanceWith, influences } from '@/domain/forecast/influence'
import { type Likelihood, leadGain, likelihoodOf, type PathReason, type Reach } from '@/domain/forecast/likelihood'
import type { StateChances } from '@/domain/forecast/prior'
import { adoptionScore, chanceOf, leadScore, type Score, votesScore } from '@/domain/forecast/score'
import { byStateName } from '@/domain/reference/byStateName'
import type { StateExpectation } from '@/domain/votes/vote'

/**
 * What the path leads to. `win`: our result under the item's rule; `votes`: so many on our side; `lead`: our side
 * ahead by so many. `chance` is how sure we want to be, 0.95 by habit.
 */
export type PathGoal =
  | { kind: 'win'; chance: number }
  | { kind: 'votes'; votes: number; chance: number }
  | { kind: 'lead'; lead: number; chance: number }

/** One State to work on. `gain` is what it adds to the chance, `chance` the chance with all up to it moved. */
export type PathStep = {
  iso3: string
  from: Pick<StateExpectation, 'expected' | 'confidence'>
  /** Our vote, held as likely, or firm where the State is with us already and is to be made sure. */
  to: { expected: 'yes' | 'no'; confidence: 'firm' | 'likely' }
  /** From 0 to 0.95: how likely it is to move if asked. */
  likelihood: number
  gain: number
  chance: number
  reasons: PathReason[]
}

export type Path = { start: number; steps: PathStep[]; chance: number; reached: boolean }

export type PathInput = {
  /** Where each State stands and its chances in the forecast, one of each a State, in the same order. */
  expectations: readonly StateExpectation[]
  states: readonly StateChances[]
  question: ForecastQuestion
  /** Our recommended vote. */
  ours: 'yes' | 'no'
  reachOf: (iso3: string) => Reach
  table?: ChancesTable
  /** The most States to list; 15 unless told. */
  longest?: number
}

/** A goal as a score, and whether we want it reached or not reached (a hostile item adopted). */
function scoreOf(goal: PathGoal, { question, ours }: PathInput): { score: Score; wanted: boolean } {
  switch (goal.kind) {
    case 'win':
      return { score: adoptionScore(question.rule, question), wanted: ours === 'yes' }
    case 'votes':
      return { score: votesScore(ours, goal.votes), wanted: true }
    case 'lead':
      return { score: leadScore(ours, goal.lead), wanted: true }
  }
}

type Candidate = Likelihood & { index: number; to: PathStep['to']; chances: Chances }

/** States that can move our way, by name: of two that are worth the same, the first is taken. */
function candidates({ expectations, ours, reachOf, table = DEFAULT_CHANCES }: PathInput): Candidate[] {
  const found = expectations.flatMap((stands, index): Candidate[] => {
    const { likelihood, reasons } = likelihoodOf(stands, reachOf(stands.iso3), ours)
    if (likelihood === 0) return []
    const confidence = stands.expected === ours ? 'firm' : 'likely'
    return [{ index, likelihood, reasons, to: { expected: ours, confidence }, chances: table[ours][confidence] }]
  })
  const stateOf = (one: Candidate) => ({ iso3: expectations[one.index]?.iso3 ?? '' })
  return found.sort((a, b) => byStateName(stateOf(a), stateOf(b)))
}

/** Gains in chance smaller than this are told apart by what they add to the lead. */
const LEAST_GAIN = 1e-9

type Rated = { candidate: Candidate; gain: number; chance: number; worth: number; leadWorth: number }

const betterOf = (best: Rated | null, rated: Rated): Rated => {
  if (best === null) return rated
  const byGain = rated.worth - best.worth
  if (Math.abs(byGain) > LEAST_GAIN) return byGain > 0 ? rated : best
  return rated.leadWorth > best.leadWorth ? rated : best
}

type Search = { room: StateChances[]; chance: number; open: Candidate[]; score: Score; wanted: boolean }

/** The move that, weighed by how likely it is, adds most to the chance; null when nobody left helps. */
function bestMove({ room, chance, open, score, wanted }: Search, ours: 'yes' | 'no'): Rated | null {
  const influence = influences(room, score)
  let best: Rated | null = null
  for (const candidate of open) {
    const own = influence[candidate.index]
    const from = room[candidate.index]
    if (!own || !from) continue
    const reached = chanceWith(own, candidate.chances)
    const moved = wanted ? reached : 1 - reached
    const gain = moved - chance
    const leadWorth = candidate.likelihood * leadGain(from, candidate.chances, ours)
    if (gain < -LEAST_GAIN || leadWorth <= 0) continue
    best = betterOf(best, { candidate, gain, chance: moved, worth: candidate.likelihood * gain, leadWorth })
  }
  return best
}

/**
 * Finds the path greedily: each next State is the one whose move, weighed by how likely it is, adds most to the
 * chance with all earlier ones moved. It ends when the chance is reached, nobody helps, or the list is too long.
 */
export function pathTo(goal: PathGoal, input: PathInput): Path {
  const { score, wanted } = scoreOf(goal, input)
  const reached = chanceOf(input.states, score)
  const start = wanted ? reached : 1 - reached
  const search: Search = { room: [...input.states], chance: start, open: candidates(input), score, wanted }
  const steps: PathStep[] = []
  while (search.chance < goal.chance && steps.length < (input.longest ?? 15)) {
    const move = bestMove(search, input.ours)
    if (move === null) break
    const { candidate, gain, chance } = move
    const { iso3, expected, confidence } = input.expectations[candidate.index] as StateExpectation
    const { to, likelihood, reasons } = candidate
    search.room[candidate.index] = { ...(search.room[candidate.index] as StateChances), ...candidate.chances }
    search.open = search.open.filter((other) => other !== candidate)
    search.chance = chance
    steps.push({ iso3, from: { expected, confidence }, to, likelihood, gain, chance, reasons })
  }
  return { start, steps, chance: search.chance, reached: search.chance >= goal.chance }
}
