/** The order of the day as a page shows it: every item with its rule, its count and what the results made of it. */
import { bodyById } from '@/domain/reference/bodies'
import type { VoteItemSummary } from '@/domain/resolution/resolution'
import { amendmentDistance } from '@/domain/votes/amendmentDistance'
import type { OrderedItem, OrderRemark } from '@/domain/votes/order'
import type { DecisionContext } from '@/domain/votes/outcome'
import { type DecisionRule, votingBodyOf } from '@/domain/votes/rule'
import type { Settled } from '@/domain/votes/settle'
import type { ConfidenceTally, Tally } from '@/domain/votes/tally'
import { type Threshold, thresholdOf } from '@/domain/votes/threshold'

/** An item as the rules of the order see it. A council votes once, as the plenary does. */
export function orderedItem(item: VoteItemSummary): OrderedItem {
  const { id, kind, aboutId, rank, operative, excludes, filed, place } = item
  const distance = amendmentDistance(item)
  const stage = bodyById(item.bodyId)?.chamber === 'committee' ? 'committee' : 'plenary'
  return { id, kind, stage, about: aboutId, rank, distance, operative, excludes, filed, manualPlace: place }
}

/** A rule set on the resolution governs what its own body votes on, motions excepted: they are procedure. */
interface Steering {
  bodyId: string
  ruleOverride: DecisionRule | null
  ruleReason: string | null
}

/** By which threshold an item is decided: its own, else the resolution's, else its body's. */
export function thresholdOfItem(
  item: Pick<VoteItemSummary, 'bodyId' | 'kind' | 'ruleOverride' | 'ruleReason'>,
  resolution: Steering,
): Threshold {
  const body = votingBodyOf(item.bodyId)
  if (!body) throw new Error(`No voting body ${item.bodyId}`)
  const isMotion = item.kind === 'no-action-motion' || item.kind === 'division-motion'
  const steered = item.bodyId === resolution.bodyId && !isMotion ? resolution : null
  const [rule, reason] =
    item.ruleOverride === null
      ? [steered?.ruleOverride ?? null, steered?.ruleReason ?? null]
      : [item.ruleOverride, item.ruleReason]
  const override = rule === null ? null : { rule, reason: reason ?? 'no reason was given' }
  const result = thresholdOf(body, 'ordinary', override)
  if (!result.ok) throw new Error(result.refusal)
  return result.threshold
}

/** What deciding an item needs to know beside the votes and, in the Security Council, its permanent members' votes. */
export function decisionContextOf(
  item: Pick<VoteItemSummary, 'bodyId' | 'kind' | 'procedural'>,
  members: number,
): DecisionContext {
  const body = votingBodyOf(item.bodyId)
  if (!body) throw new Error(`No voting body ${item.bodyId}`)
  return { body, members, procedural: item.procedural, secondVote: item.kind === 'second-vote' }
}

export interface DayItem extends VoteItemSummary {
  threshold: Threshold
  /** States that may vote on its date, and all members of the body. */
  eligible: number
  members: number
  count: ConfidenceTally
  tally: Tally
  /** Expectations carried over that nobody has confirmed. */
  suggested: number
  /** The figures of the recorded vote, where one was taken. */
  recorded: { rollCallId: string; yes: number; no: number; abstain: number; absent: number } | null
  settled: Settled
}

export interface OrderOfTheDay {
  resolutionId: string
  /** In the order of the day. */
  items: DayItem[]
  /** The item to be voted on next; null when nothing is left to put. */
  nextId: string | null
  /** What the rules say against an order moved by hand. */
  remarks: OrderRemark[]
}
