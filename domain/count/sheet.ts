import type { CoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import type { Confidence, ExpectedVote, RecordedVote } from '@/domain/votes/vote'

/** One State's row of the count sheet, for one vote item. Instants in milliseconds since 1970, dates YYYY-MM-DD. */
export interface SheetRow {
  iso3: string
  /** False: it may sponsor but not vote on this item on its date. */
  mayVote: boolean
  coSponsorship: CoSponsorshipState
  reconfirm: boolean
  responsibleId: string | null
  nextStep: string | null
  nextStepDue: string | null
  note: string | null
  /** Version of the outreach row; 0 where nothing was recorded yet. */
  outreachVersion: number
  expected: ExpectedVote
  confidence: Confidence | null
  source: string | null
  /** When the expected vote was heard. */
  heardAt: number | null
  /** The latest thing heard from this State on the resolution: a talk, or its vote on any of the items. */
  lastHeardAt: number | null
  /** Carried over from another item or a recorded vote, not confirmed by anybody yet. */
  suggestedFrom: string | null
  setBy: string | null
  /** Version of the expected vote's row; 0 where nothing was recorded yet. */
  voteVersion: number
  /** The recorded vote on this item, where there is one. */
  recorded: RecordedVote | null
}

export interface CountSheet {
  resolutionId: string
  voteItemId: string
  bodyId: string
  date: string
  rows: SheetRow[]
  /** Who is eligible, and whether our list of members is complete. */
  membership: { complete: boolean; known: number; expected: number }
}

/** What a client sends to change expected votes. */
export interface ExpectedVoteChange {
  iso3: string
  /** The version of the row this client saw. */
  version: number
  expected?: ExpectedVote
  confidence?: Confidence | null
  source?: string | null
  heardAt?: number | null
}

/** What a client sends to change the outreach to States. */
export interface OutreachChange {
  iso3: string
  version: number
  coSponsorship?: CoSponsorshipState
  withdrawnReason?: string | null
  withdrawnFrom?: string | null
  reconfirm?: boolean
  responsibleId?: string | null
  nextStep?: string | null
  nextStepDue?: string | null
  note?: string | null
}
