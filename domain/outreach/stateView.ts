import type { TextSeries } from '@/domain/agreement/textSeries'
import type { CoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import type { Confidence, ExpectedVote, RecordedVote } from '@/domain/votes/vote'
import type { Contact } from './stateStory'
import type { StoryEntry } from './story'

/** One State in the list of all, counted over the resolutions a person sees. */
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
  archived: boolean
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

/** Everything a person may see of one State. */
export interface StateView {
  iso3: string
  contacts: Contact[]
  /** The latest first. */
  contactsTaken: ContactTaken[]
  resolutions: StateOnResolution[]
  /** Across the resolutions, newest first. */
  story: (StoryEntry & { resolutionId: string; shortTitle: string })[]
  /** How it voted on what is linked to the resolutions; those without a link, or on which it never voted, are left out. */
  series: (TextSeries & { resolutionId: string; shortTitle: string })[]
  records: StateRecord[]
  now: number
}
