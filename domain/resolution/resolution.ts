import type { Permission } from '@/domain/access'
import type { Colleague } from '@/domain/desk/desk'
import type { DeclaredResult, VoteItemKind, VoteItemStatus } from '@/domain/votes/item'
import type { DecisionRule } from '@/domain/votes/rule'
import type { DeadlineKind, Stage } from './stage'

/** A resolution's own facts. Instants in milliseconds since 1970. */
export interface ResolutionFacts {
  id: string
  shortTitle: string
  fullTitle: string
  bodyId: string
  session: string
  agendaItem: string | null
  symbol: string | null
  stage: Stage
  stageSince: number
  mainSponsors: string[]
  sponsorTarget: number | null
  yesTarget: number | null
  ruleOverride: DecisionRule | null
  ruleReason: string | null
  consensusExpected: boolean
  marking: string | null
  archivedAt: number | null
  version: number
}

export interface Deadline {
  id: string
  kind: DeadlineKind
  label: string
  at: number
  version: number
}

/** A vote item as lists and pickers show it. */
export interface VoteItemSummary {
  id: string
  kind: VoteItemKind
  bodyId: string
  title: string
  symbol: string | null
  date: string
  meeting: string | null
  recommended: 'yes' | 'no' | 'abstain'
  ruleOverride: DecisionRule | null
  ruleReason: string | null
  procedural: boolean
  consensusExpected: boolean
  aboutId: string | null
  rank: number | null
  distance: number | null
  operative: string[]
  excludes: string[]
  filed: number
  place: number | null
  status: VoteItemStatus
  statusNote: string | null
  declared: DeclaredResult | null
  withoutVote: boolean
  decidedAt: number | null
  moverIso3: string | null
  moverName: string | null
  versionId: string | null
  paragraphLabel: string | null
  oralRevision: string | null
  version: number
}

/** One resolution for its pages. */
export interface ResolutionView extends ResolutionFacts {
  voteItems: VoteItemSummary[]
  deadlines: Deadline[]
  team: Colleague[]
  /** What this person may do here. */
  may: Permission[]
}

/** A resolution that the search finds. */
export type ResolutionFound = Pick<ResolutionFacts, 'id' | 'shortTitle' | 'symbol' | 'fullTitle'>
