/** Where each State's chances come from: what it told us, its record, its groups, or nothing. */
import { type Chances, type ChancesTable, toldChances } from '@/domain/forecast/chances'
import type { Confidence, ExpectedVote, RecordedVote, StateExpectation } from '@/domain/votes/vote'

/** What is known of a State beside its expected vote. */
export type StateEvidence = StateExpectation & {
  /** Whether it co-sponsors what is voted on: the whole text only, a co-sponsor is no certain Yes on parts. */
  coSponsor?: boolean
  /** Its recorded votes on this text's predecessors and on like texts, any order. */
  recorded?: readonly { voteId: string; vote: RecordedVote }[]
  /** Ids of the groups it belongs to on the day. */
  groups?: readonly string[]
}

/** How a group's members are expected to vote: `known` of its `of` members here have been counted. */
export type GroupShare = Chances & { group: string; known: number; of: number }

/** Why a State has the chances it has, with the numbers behind them. */
export type Basis =
  | { kind: 'told'; expected: Exclude<ExpectedVote, 'unknown'>; confidence: Confidence | null }
  | { kind: 'co-sponsor' }
  | { kind: 'recorded'; counts: Record<RecordedVote, number>; of: number; voteIds: string[] }
  | { kind: 'group'; groups: GroupShare[] }
  | { kind: 'default' }

export type StateChances = Chances & { iso3: string; basis: Basis }

/** A record or a group weighs against what it is shrunk towards as if that were so many votes or members. */
export const SHRINK_WEIGHT = 2

/** A group with fewer counted members than this says nothing of the others. */
export const LEAST_KNOWN_MEMBERS = 3

const chancesFrom = (of: (vote: RecordedVote) => number): Chances => ({
  yes: of('yes'),
  no: of('no'),
  abstain: of('abstain'),
  absent: of('absent'),
})

/** Counts drawn towards a prior: (count + w · prior) / (total + w). */
function shrink(counts: Chances, total: number, prior: Chances): Chances {
  return chancesFrom((vote) => (counts[vote] + SHRINK_WEIGHT * prior[vote]) / (total + SHRINK_WEIGHT))
}

/** Adds a member's chances to a share, or nothing where it is not counted. Written out: it runs a thousand times. */
function addMember(share: GroupShare, told: Chances | null): void {
  share.of += 1
  if (told === null) return
  share.known += 1
  share.yes += told.yes
  share.no += told.no
  share.abstain += told.abstain
  share.absent += told.absent
}

/** The mean told chances in each group with at least the least number of counted members. */
function groupShares(states: readonly StateEvidence[], table: ChancesTable): Map<string, GroupShare> {
  const sums = new Map<string, GroupShare>()
  for (const state of states) {
    const told = state.expected === 'unknown' ? null : toldChances(state, table)
    for (const group of state.groups ?? []) {
      let share = sums.get(group)
      if (!share) {
        share = { group, known: 0, of: 0, yes: 0, no: 0, abstain: 0, absent: 0 }
        sums.set(group, share)
      }
      addMember(share, told)
    }
  }
  const telling = [...sums.values()].filter(({ known }) => known >= LEAST_KNOWN_MEMBERS)
  return new Map(
    telling.map((sum) => [sum.group, { ...sum, ...chancesFrom((vote) => sum[vote] / sum.known) }] as const),
  )
}

/** The mean of its groups' shares, each shrunk towards the default by its size; null where no group says anything. */
function fromGroups(shares: readonly GroupShare[], table: ChancesTable): Chances | null {
  if (shares.length === 0) return null
  const shrunk = shares.map((share) =>
    shrink(
      chancesFrom((vote) => share[vote] * share.known),
      share.known,
      table.unknown,
    ),
  )
  return chancesFrom((vote) => shrunk.reduce((sum, chances) => sum + chances[vote], 0) / shrunk.length)
}

function fromRecord(state: StateEvidence, prior: Chances): StateChances | null {
  const recorded = state.recorded ?? []
  if (recorded.length === 0) return null
  const counts = chancesFrom((vote) => recorded.filter((entry) => entry.vote === vote).length)
  const voteIds = recorded.map((entry) => entry.voteId)
  const basis: Basis = { kind: 'recorded', counts, of: recorded.length, voteIds }
  return { iso3: state.iso3, ...shrink(counts, recorded.length, prior), basis }
}

/**
 * Every State's chances, in the order given. What a person entered always stands. A State of which nothing was
 * entered takes, in this order: Yes if it co-sponsors; its own record, drawn towards its groups; its groups;
 * the default.
 */
export function chancesOf(states: readonly StateEvidence[], table: ChancesTable): StateChances[] {
  const shares = groupShares(states, table)
  return states.map((state): StateChances => {
    const { iso3, expected, confidence } = state
    if (expected !== 'unknown') {
      return { iso3, ...toldChances(state, table), basis: { kind: 'told', expected, confidence } }
    }
    if (state.coSponsor) return { iso3, ...table.coSponsor, basis: { kind: 'co-sponsor' } }
    const groups = (state.groups ?? []).flatMap((group) => shares.get(group) ?? [])
    const ofGroups = fromGroups(groups, table)
    const ofRecord = fromRecord(state, ofGroups ?? table.unknown)
    if (ofRecord) return ofRecord
    return ofGroups
      ? { iso3, ...ofGroups, basis: { kind: 'group', groups } }
      : { iso3, ...table.unknown, basis: { kind: 'default' } }
  })
}
