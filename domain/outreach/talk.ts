import type { Confidence, ExpectedVote } from '@/domain/votes/vote'

/** How a talk with a State took place. */
export const TALK_KINDS = ['corridor', 'call', 'e-mail', 'meeting', 'demarche'] as const
export type TalkKind = (typeof TALK_KINDS)[number]

export const TALK_KIND_WORDS: Readonly<Record<TalkKind, string>> = {
  corridor: 'Corridor',
  call: 'Call',
  'e-mail': 'E-mail',
  meeting: 'Meeting',
  demarche: 'Demarche',
}

export const isTalkKind = (value: string): value is TalkKind => (TALK_KINDS as readonly string[]).includes(value)

/** What is sent to log a talk, as `talk.log` reads it. Instants in milliseconds since 1970. */
export interface TalkInput {
  resolutionId: string
  iso3: string
  how: TalkKind
  withWhom: string
  said: string
  /** When it was; left out, it is when the desk hears of it. */
  at?: number
  /** The vote it told, with the version of the expected vote that was seen. */
  told?: { voteItemId: string; version: number; expected: ExpectedVote; confidence: Confidence | null }
  /**
   * What comes next with this State: null closes the step that stood. With the version of the outreach that was seen;
   * the day YYYY-MM-DD.
   */
  step?: { version: number; nextStep: string | null; nextStepDue: string | null }
}
