/** All resolutions of a person at a glance, and what waits for that person. */
import type { CoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import { isOfficial } from '@/domain/coSponsorship/coSponsorship'
import type { Standing } from '@/domain/votes/standing'
import type { ConfidenceTally, Tally } from '@/domain/votes/tally'
import { type Confidence, type ExpectedVote, heldConfidence } from '@/domain/votes/vote'
import type { Deadline, ResolutionFacts } from './resolution'
import { STAGES, type Stage } from './stage'

/** A number of States that are expected to vote alike. */
export interface VotesAlike {
  expected: ExpectedVote
  confidence: Confidence | null
  states: number
}

export interface SponsorsAlike {
  state: CoSponsorshipState
  reconfirm: boolean
  states: number
}

export interface PortfolioSponsors {
  registered: number
  /** Confirmed in writing or promised, not registered yet. */
  promised: number
  reconfirm: number
}

export interface PortfolioRow
  extends Pick<
    ResolutionFacts,
    'id' | 'shortTitle' | 'symbol' | 'bodyId' | 'session' | 'agendaItem' | 'stage' | 'stageSince' | 'sponsorTarget'
  > {
  /** What is counted: the next vote on the whole text; null where nothing is to be voted on. */
  counted: { voteItemId: string; bodyId: string; standing: Standing; count: ConfidenceTally; tally: Tally } | null
  sponsors: PortfolioSponsors
  /** Those that still stand, the first first: the ones of a vote that was taken are over. */
  deadlines: Deadline[]
  overdue: number
}

/** Something a person is to do with a State. */
export interface OwnStep {
  resolutionId: string
  shortTitle: string
  bodyId: string
  iso3: string
  nextStep: string
  /** YYYY-MM-DD, null where no day was set. */
  due: string | null
}

/** A dated line of the week to come. */
export interface WeekEntry {
  id: string
  at: number
  label: string
  resolutionId: string
  shortTitle: string
  bodyId: string
}

export interface Portfolio {
  /** The first of those under way, what is due next first. */
  rows: PortfolioRow[]
  /** How many are under way. */
  total: number
  /** How many of them are decided within a week. */
  decided: number
  /** The deadlines of the next seven days on all of them: the first, and how many there are. */
  week: { entries: WeekEntry[]; total: number }
  /** This person's next steps that are due: the first, and how many steps there are. */
  mine: { due: OwnStep[]; total: number }
  /** Is there anything that is no longer under way? */
  anyEarlier: boolean
  /** Today, YYYY-MM-DD in the delegation's city. */
  today: string
}

/** A resolution that is no longer under way: its name alone. */
export interface EarlierResolution
  extends Pick<ResolutionFacts, 'id' | 'shortTitle' | 'symbol' | 'bodyId' | 'session' | 'stage'> {
  archived: boolean
}

/** A page of them; `next` is the place at which the next begins, null at the end. */
export interface EarlierPage {
  resolutions: EarlierResolution[]
  next: number | null
}

/** Next steps of a person: the first of them, and how many there are of each kind. */
export interface OwnStepsPage {
  steps: OwnStep[]
  total: number
  /** How many are overdue, due today, due later, and without a day. */
  counts: Record<StepPart, number>
  /** On resolutions that are no longer under way there are more. */
  anyEarlier: boolean
  today: string
}

/** A page of next steps on what is no longer under way; `next` as for earlier resolutions. */
export interface EarlierStepsPage {
  steps: OwnStep[]
  next: number | null
  today: string
}

/** Where a next step stands in a list, from the most pressing. */
export const STEP_PARTS = ['overdue', 'today', 'later', 'open'] as const
export type StepPart = (typeof STEP_PARTS)[number]

export function partOfStep(due: string | null, today: string): StepPart {
  if (due === null) return 'open'
  if (due === today) return 'today'
  return due < today ? 'overdue' : 'later'
}

/** Counts from groups of States that vote alike; the rest of the `eligible` are not known. */
export function countOfAlike(groups: readonly VotesAlike[], eligible: number): ConfidenceTally {
  const none = () => ({ firm: 0, likely: 0, leaning: 0 })
  const count: ConfidenceTally = { yes: none(), no: none(), abstain: none(), absent: none(), unknown: eligible }
  for (const { expected, confidence, states } of groups) {
    const held = heldConfidence({ expected, confidence })
    if (expected === 'unknown' || held === null) continue
    count[expected][held] += states
    count.unknown -= states
  }
  return count
}

/** The tally of a count by confidence. */
export function tallyOfCount(count: ConfidenceTally): Tally {
  const sum = ({ firm, likely, leaning }: Record<Confidence, number>) => firm + likely + leaning
  const { yes, no, abstain, absent, unknown } = count
  return { yes: sum(yes), no: sum(no), abstain: sum(abstain), absent: sum(absent), unknown }
}

/** Sponsors from groups of States that stand alike. */
export function sponsorsOfAlike(groups: readonly SponsorsAlike[]): PortfolioSponsors {
  const sponsors = { registered: 0, promised: 0, reconfirm: 0 }
  for (const { state, reconfirm, states } of groups) {
    if (isOfficial(state)) sponsors.registered += states
    else if (state === 'confirmed' || state === 'promised') sponsors.promised += states
    else continue
    if (reconfirm) sponsors.reconfirm += states
  }
  return sponsors
}

/** The next deadline after an instant. */
export const nextDeadline = (row: Pick<PortfolioRow, 'deadlines'>, now: number): Deadline | undefined =>
  row.deadlines.find((one) => one.at > now)

/** What waits for somebody, in a few words each: the most pressing first. */
export function needs(row: PortfolioRow): string[] {
  const { counted, sponsors, overdue } = row
  const consensus = counted?.standing.kind === 'without-a-vote'
  const known = counted && counted.standing.kind !== 'not-counted' && !consensus
  return [
    overdue > 0 && (overdue === 1 ? '1 step overdue' : `${overdue} steps overdue`),
    known && counted.count.unknown > 0 && `${counted.count.unknown} not known`,
    sponsors.reconfirm > 0 && `${sponsors.reconfirm} to re-confirm`,
    sponsors.promised > 0 && `${sponsors.promised} promised only`,
  ].filter((need) => need !== false && need !== null)
}

/** Where a stage stands on the line, from 0; a side exit stands nowhere. */
export function placeOnLine(stage: Stage): number | null {
  const place = STAGES.findIndex((one) => one.id === stage)
  return place < 0 ? null : place
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Up to twelve as a word, above as figures. */
export const inWords = (number: number): string => NUMBERS[number] ?? String(number)
