import type { TextSeries } from '@/domain/agreement/textSeries'
import type { CoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import type { Confidence, ExpectedVote, RecordedVote } from '@/domain/votes/vote'
import type { Contact } from './stateStory'
import type { StoryEntry } from './story'

/** One State in the list of all, counted over the resolutions under way that a person sees. */
export interface StateListed {
  iso3: string
  contacts: number
  /** Resolutions that it sponsors officially. */
  sponsors: number
  talks: number
  lastTalkAt: number | null
}

/** A State's row on one resolution, on the vote item that counts there. */
export interface StateOnResolution {
  resolutionId: string
  shortTitle: string
  symbol: string | null
  bodyId: string
  session: string
  coSponsorship: CoSponsorshipState
  reconfirm: boolean
  responsibleId: string | null
  nextStep: string | null
  nextStepDue: string | null
  /** Null where there is no vote item or nothing is expected yet. */
  vote: { item: string; expected: ExpectedVote; confidence: Confidence | null } | null
}

/** One recorded vote of a State. */
export interface StateRecord {
  rollCallId: string
  date: string
  bodyId: string | null
  symbol: string | null
  title: string
  vote: RecordedVote
}

/** Somebody who was known there and was taken away; whoever may enter contacts may bring them back. */
export interface ContactTaken {
  id: string
  name: string
  post: string | null
  by: string
  at: number
}

/** A line of the story over all resolutions. */
export type StoryAcrossEntry = StoryEntry & { resolutionId: string; shortTitle: string }

/** A page of what may be long; `next` is the place at which the next page begins, null at the end. */
export interface StateOnEarlierPage {
  resolutions: StateOnResolution[]
  next: number | null
}

export interface StoryAcrossPage {
  /** Newest first. */
  entries: StoryAcrossEntry[]
  next: number | null
  now: number
}

export interface StateRecordsPage {
  /** Newest first. */
  records: StateRecord[]
  next: number | null
}

/** What a person sees of one State at first; of what may be long, the beginning. */
export interface StateView {
  iso3: string
  contacts: Contact[]
  /** The latest first. */
  contactsTaken: ContactTaken[]
  /** The first of those under way, what is due next first, and how many those are. */
  resolutions: StateOnResolution[]
  total: number
  /** Is there anything that is no longer under way? */
  anyEarlier: boolean
  story: StoryAcrossPage
  /**
   * How it voted on what is linked to the resolutions under way; those without a link, or on which it never voted, are
   * left out.
   */
  series: (TextSeries & { resolutionId: string; shortTitle: string })[]
  records: StateRecordsPage
  now: number
}
