/** How good our count was: expected against recorded, by confidence, by source and by who entered it. */
import type { Chances } from '@/domain/forecast/chances'
import {
  type Confidence,
  type ExpectedVote,
  heldConfidence,
  RECORDED_VOTES,
  type RecordedVote,
  type StateRecordedVote,
} from '@/domain/votes/vote'

/** One State's last expectation before the vote, the chances the forecast gave it, and what it did. */
export type ScoredState = {
  iso3: string
  expected: ExpectedVote
  confidence: Confidence | null
  chances: Chances
  /** Where the expectation came from (a talk, a letter …) and who entered it; null where not noted. */
  source: string | null
  enteredBy: string | null
  recorded: RecordedVote
}

/**
 * `hits` of `of` States did what was expected; a State of which nothing was expected is in `unknown` alone.
 * `brier` is the mean over all States here, unknown ones included, of the squared error of the four chances:
 * 0 is certain and right, 2 certain and wrong; null without States.
 */
export type HitRate = { hits: number; of: number; unknown: number; brier: number | null }

export type Miss = { iso3: string; expected: ExpectedVote; confidence: Confidence | null; recorded: RecordedVote }

export type CountScore = {
  all: HitRate
  byConfidence: { confidence: Confidence; rate: HitRate }[]
  bySource: { source: string | null; rate: HitRate }[]
  byPerson: { enteredBy: string | null; rate: HitRate }[]
  /** Expected one thing and did another, in the order given. */
  misses: Miss[]
}

/**
 * Did a State vote otherwise than was expected of it? The one definition behind every “missed”: in the room, on the
 * page of a result, in the preview of an import. Nothing expected, or nothing shown yet (null), is no miss; a member
 * whom the record does not name is absent, which misses an expected Yes.
 */
export const isMiss = (expected: ExpectedVote, recorded: ExpectedVote | null): boolean =>
  expected !== 'unknown' && recorded !== null && expected !== recorded

/** The squared error of four chances against what happened, from 0 to 2. */
export const brierOf = (chances: Chances, recorded: RecordedVote): number =>
  RECORDED_VOTES.reduce((sum, vote) => sum + (chances[vote] - (vote === recorded ? 1 : 0)) ** 2, 0)

function hitRate(states: readonly ScoredState[]): HitRate {
  const known = states.filter((state) => state.expected !== 'unknown')
  const error = states.reduce((sum, state) => sum + brierOf(state.chances, state.recorded), 0)
  return {
    hits: known.filter((state) => !isMiss(state.expected, state.recorded)).length,
    of: known.length,
    unknown: states.length - known.length,
    brier: states.length === 0 ? null : error / states.length,
  }
}

/** Rates by a key, the key with the most States first. */
function ratesBy<K>(states: readonly ScoredState[], keyOf: (state: ScoredState) => K): [K, HitRate][] {
  const groups = new Map<K, ScoredState[]>()
  for (const state of states) {
    const key = keyOf(state)
    groups.set(key, [...(groups.get(key) ?? []), state])
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length).map(([key, group]) => [key, hitRate(group)])
}

/** Scores a count against the record. States of which nothing was expected come under no confidence. */
export function scoreCount(states: readonly ScoredState[]): CountScore {
  const known = states.filter((state) => state.expected !== 'unknown')
  return {
    all: hitRate(states),
    byConfidence: (['firm', 'likely', 'leaning'] as const).map((confidence) => ({
      confidence,
      rate: hitRate(known.filter((state) => heldConfidence(state) === confidence)),
    })),
    bySource: ratesBy(known, (state) => state.source).map(([source, rate]) => ({ source, rate })),
    byPerson: ratesBy(known, (state) => state.enteredBy).map(([enteredBy, rate]) => ({ enteredBy, rate })),
    misses: known
      .filter((state) => isMiss(state.expected, state.recorded))
      .map(({ iso3, expected, confidence, recorded }) => ({ iso3, expected, confidence, recorded })),
  }
}

export type ChangedVote = { iso3: string; from: RecordedVote; to: RecordedVote }

/** Who voted otherwise in plenary than in Committee, in the Committee's order; a State in one list only is left out. */
export function changedVotes(committee: readonly StateRecordedVote[], plenary: readonly StateRecordedVote[]) {
  const later = new Map(plenary.map(({ iso3, vote }) => [iso3, vote]))
  return committee.flatMap(({ iso3, vote: from }): ChangedVote[] => {
    const to = later.get(iso3)
    return to === undefined || to === from ? [] : [{ iso3, from, to }]
  })
}
