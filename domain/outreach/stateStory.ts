import type { Confidence, ExpectedVote, RecordedVote } from '@/domain/votes/vote'
import type { StoryEntry } from './story'

/** Somebody at another mission or in a capital whom one of us can reach. */
export interface Contact {
  id: string
  iso3: string
  name: string
  post: string | null
  languages: string | null
  phone: string | null
  email: string | null
  /** The colleague who knows this person: an id. */
  heldBy: string | null
  version: number
}

/** What a State did on this text, or on one that speaks for it: the official record. */
export interface RecordedOnText {
  rollCallId: string
  date: string
  bodyId: string | null
  symbol: string | null
  title: string
  vote: RecordedVote
  /** `this`: an item of this resolution; else how the earlier text is related. */
  relation: 'this' | 'predecessor' | 'like'
}

/** How a State is expected to vote on one of the resolution's whole texts: in Committee, in plenary. */
export interface WholeExpectation {
  voteItemId: string
  bodyId: string
  expected: ExpectedVote
  confidence: Confidence | null
  suggestedFrom: string | null
}

/** One State on one resolution, beside its row of the sheet: its story and who is known there. */
export interface StateStory {
  iso3: string
  entries: StoryEntry[]
  recorded: RecordedOnText[]
  wholes: WholeExpectation[]
  withdrawn: { reason: string; from: string } | null
  contacts: Contact[]
}
