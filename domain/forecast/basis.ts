/** All that a forecast of one item is reckoned from: read once, reckoned where it is shown. */
import type { GroupMembers } from '@/domain/forecast/blocRisk'
import { type ChancesTable, chancesTableProblems, DEFAULT_CHANCES } from '@/domain/forecast/chances'
import type { ForecastQuestion } from '@/domain/forecast/forecastModel'
import type { Reach } from '@/domain/forecast/likelihood'
import type { StateEvidence } from '@/domain/forecast/prior'
import type { VoteItemSummary } from '@/domain/resolution/resolution'
import type { VotingBody } from '@/domain/votes/rule'
import type { Threshold } from '@/domain/votes/threshold'

export type NamedGroup = GroupMembers & { name: string; kind: string }

/** A recorded vote that speaks for this text. */
export interface LinkedRollCall {
  rollCallId: string
  relation: 'predecessor' | 'like'
  bodyId: string | null
  date: string
  symbol: string | null
  title: string
  yes: number
  no: number
  abstain: number
  /** Whether it was on something of the item's kind, so that the forecast reads it. */
  tells: boolean
}

export interface ForecastBasis {
  resolutionId: string
  item: VoteItemSummary
  body: VotingBody
  threshold: Threshold
  question: ForecastQuestion
  /** The States that may vote, with what is known of each. */
  evidence: StateEvidence[]
  reach: Record<string, Reach>
  groups: NamedGroup[]
  table: ChancesTable
  /** The delegation has set chances of its own. */
  adjusted: boolean
  linked: LinkedRollCall[]
  /** Expectations carried over that nobody has confirmed. */
  suggested: number
  yesTarget: number | null
}

/** A delegation's own table where it has one that may be used, else the default. */
export function chancesTableOf(stored: unknown): { table: ChancesTable; adjusted: boolean } {
  if (stored === null || typeof stored !== 'object') return { table: DEFAULT_CHANCES, adjusted: false }
  const table = stored as ChancesTable
  return chancesTableProblems(table).length === 0
    ? { table, adjusted: true }
    : { table: DEFAULT_CHANCES, adjusted: false }
}
