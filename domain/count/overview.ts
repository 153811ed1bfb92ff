/** The dashboard of one vote item: everything it shows that does not depend on who looks or when. */
import { type CountedSponsor, countSponsors, type SponsorCount } from '@/domain/coSponsorship/sponsorCount'
import { packSeats } from '@/domain/pictures/packedSeats'
import { byVote } from '@/domain/pictures/seatOrder'
import { type BodyId, bodyById } from '@/domain/reference/bodies'
import { englishOrder } from '@/domain/reference/englishOrder'
import { type StateName, stateName } from '@/domain/reference/stateNames'
import type { ResolutionFacts, VoteItemSummary } from '@/domain/resolution/resolution'
import type { Eligibility } from '@/domain/votes/eligibility'
import { type Margin, marginOf } from '@/domain/votes/margin'
import { decisionContextOf, thresholdOfItem } from '@/domain/votes/orderOfTheDay'
import type { DecisionContext } from '@/domain/votes/outcome'
import { type DecisionRule, majorityOfMembers } from '@/domain/votes/rule'
import { isMiss } from '@/domain/votes/scoring'
import { type Standing, standingOf } from '@/domain/votes/standing'
import {
  type ConfidenceTally,
  permanentTally,
  type Reading,
  readings,
  recordedTally,
  type Tally,
  tallyByConfidence,
  tallyOf,
} from '@/domain/votes/tally'
import type { Threshold } from '@/domain/votes/threshold'
import { type TrendPoint, tallyByDay } from '@/domain/votes/trend'
import { type CountChange, voteChanges } from './changes'
import type { CountSheet, SheetRow } from './sheet'
import { type UndecidedGroup, undecidedGroups } from './undecided'

/** The vote item that is counted. */
export type OverviewItem = Pick<
  VoteItemSummary,
  'id' | 'bodyId' | 'date' | 'kind' | 'recommended' | 'ruleOverride' | 'ruleReason' | 'procedural' | 'consensusExpected'
>

/** What of the resolution decides how the item is read. */
export type OverviewResolution = Pick<
  ResolutionFacts,
  'bodyId' | 'ruleOverride' | 'ruleReason' | 'consensusExpected' | 'sponsorTarget' | 'yesTarget' | 'mainSponsors'
>

export interface RegionCount {
  region: StateName['regionalGroup']
  count: ConfidenceTally
}

export interface Heard {
  iso3: string
  expected: SheetRow['expected']
  confidence: SheetRow['confidence']
  responsibleId: string | null
  lastHeardAt: number
}

/** A moment worth a mark in the trend: a symbol given, such as L.46 or Rev.1. */
export interface TextMark {
  at: number
  label: string
}

export interface Overview {
  voteItemId: string
  bodyId: string
  timeZone: string
  standing: Standing
  threshold: Threshold
  context: DecisionContext
  margin: Margin
  /** The fewest Yes that carry among those who vote Yes or No today. */
  needed: number
  tally: Tally
  count: ConfidenceTally
  readings: Reading[]
  /** States that may vote. */
  mayVote: number
  /** Their seats from the surest Yes to the surest No, as `packSeats` writes them. */
  seats: string
  regions: RegionCount[]
  sponsors: SponsorCount & { target: number | null; toReconfirm: string[] }
  yesTarget: number | null
  changes: CountChange[]
  /** The count at the end of each day on which it changed, oldest first. */
  trend: TrendPoint[]
  marks: TextMark[]
  /** Longest silence first; main sponsors left out. */
  heard: Heard[]
  neverHeard: number
  undecided: UndecidedGroup[]
  /** Taken over from a recorded vote or another item and confirmed by nobody yet. */
  takenOver: number
  suspended: string[]
  membership: CountSheet['membership']
  /** What was recorded, and how many of the States of which something was expected did it, where the vote was taken. */
  recorded: { tally: Tally; asExpected: number; expected: number } | null
}

const REGION_ORDER: readonly StateName['regionalGroup'][] = [
  'African',
  'Asia-Pacific',
  'Eastern European',
  'GRULAC',
  'WEOG',
  null,
]

const regionOf = (iso3: string): StateName['regionalGroup'] => stateName(iso3)?.regionalGroup ?? null

/** More than half of those voting, two-thirds of them, a majority of all members, or nine in the Security Council. */
export function neededYes({ yes, no }: Pick<Tally, 'yes' | 'no'>, rule: DecisionRule, members: number): number {
  const deciding = yes + no
  if (rule === 'simple-majority') return Math.floor(deciding / 2) + 1
  if (rule === 'two-thirds') return Math.max(1, Math.floor((2 * deciding + 2) / 3))
  return rule === 'absolute-majority' ? majorityOfMembers(members) : 9
}

function sponsorsOf(sheet: CountSheet, target: number | null): Overview['sponsors'] {
  const sponsors = sheet.rows.map(
    (row): CountedSponsor => ({
      iso3: row.iso3,
      state: row.coSponsorship,
      reconfirm: row.reconfirm,
      voting: row.mayVote,
      region: regionOf(row.iso3),
    }),
  )
  const toReconfirm = sponsors.filter((one) => one.reconfirm).map((one) => one.iso3)
  return { ...countSponsors(sponsors, target), target, toReconfirm }
}

function heardOf(rows: readonly SheetRow[], mainSponsors: readonly string[]): Heard[] {
  return rows
    .flatMap(({ iso3, expected, confidence, responsibleId, lastHeardAt }) =>
      lastHeardAt === null || mainSponsors.includes(iso3)
        ? []
        : [{ iso3, expected, confidence, responsibleId, lastHeardAt }],
    )
    .sort((a, b) => a.lastHeardAt - b.lastHeardAt)
}

function trendOf(changes: readonly CountChange[], eligible: readonly string[], timeZone: string): TrendPoint[] {
  const votes = voteChanges(changes)
  const [first, last] = [votes[0], votes.at(-1)]
  if (!first || !last) return []
  const days = tallyByDay(votes, { eligible, from: first.at, to: last.at, timeZone })
  return days.filter((day) => day.changes > 0)
}

function recordedOf(voting: readonly SheetRow[]): Overview['recorded'] {
  const votes = voting.flatMap((row) => (row.recorded === null ? [] : [row.recorded]))
  if (votes.length === 0) return null
  const known = voting.filter((row) => row.expected !== 'unknown')
  const missed = known.filter((row) => isMiss(row.expected, row.recorded ?? 'absent')).length
  return { tally: recordedTally(votes), asExpected: known.length - missed, expected: known.length }
}

export interface OverviewInput {
  sheet: CountSheet
  item: OverviewItem
  resolution: OverviewResolution
  eligibility: Eligibility
  /** Oldest first. */
  changes: readonly CountChange[]
  marks: readonly TextMark[]
}

/** Puts the dashboard together. Pure: the same count gives the same dashboard. */
export function overviewOf({ sheet, item, resolution, eligibility, changes, marks }: OverviewInput): Overview {
  const voting = sheet.rows.filter((row) => row.mayVote).sort(byName)
  const tally = tallyOf(voting)
  const threshold = thresholdOfItem(item, resolution)
  const context: DecisionContext = {
    ...decisionContextOf(item, eligibility.members.length),
    permanent: permanentTally(voting),
  }
  const isWhole = item.kind === 'whole' || item.kind === 'second-vote'
  const consensus = item.consensusExpected || (isWhole && resolution.consensusExpected)
  const timeZone = bodyById(item.bodyId as BodyId)?.timeZone ?? 'America/New_York'
  return {
    voteItemId: item.id,
    bodyId: item.bodyId,
    timeZone,
    standing: standingOf(tally, threshold.rule, context, consensus),
    threshold,
    context,
    margin: marginOf(tally, threshold.rule, context),
    needed: neededYes(tally, threshold.rule, context.members),
    tally,
    count: tallyByConfidence(voting),
    readings: readings(voting, item.recommended),
    mayVote: voting.length,
    seats: packSeats(byVote(voting.map(seatOf))),
    regions: regionsOf(voting),
    sponsors: sponsorsOf(sheet, resolution.sponsorTarget),
    yesTarget: resolution.yesTarget,
    changes: [...changes],
    trend: trendOf(changes, eligibility.eligible, timeZone),
    marks: [...marks],
    heard: heardOf(voting, resolution.mainSponsors),
    neverHeard: voting.filter((row) => row.lastHeardAt === null && !resolution.mainSponsors.includes(row.iso3)).length,
    undecided: undecidedGroups(voting, item.date, regionOf),
    takenOver: voting.filter((row) => row.suggestedFrom !== null).length,
    suspended: eligibility.suspended,
    membership: sheet.membership,
    recorded: recordedOf(voting),
  }
}

const seatOf = ({ iso3, expected: vote, confidence }: SheetRow) => ({
  ...{ iso3, vote, confidence, name: stateName(iso3)?.name ?? iso3 },
})

function byName(a: SheetRow, b: SheetRow): number {
  return englishOrder(stateName(a.iso3) ?? { name: a.iso3 }, stateName(b.iso3) ?? { name: b.iso3 })
}

function regionsOf(voting: readonly SheetRow[]): RegionCount[] {
  return REGION_ORDER.flatMap((region) => {
    const rows = voting.filter((row) => regionOf(row.iso3) === region)
    return rows.length === 0 ? [] : [{ region, count: tallyByConfidence(rows) }]
  })
}
