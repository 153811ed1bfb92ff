import { z } from 'zod'
import type { Db } from '@/db/client'
import { findResolution, voteItemsOf } from '@/db/resolutions'
import { expectedVotesOfResolution, rollCallsOfItems } from '@/db/voteDay'
import type { VoteItemSummary } from '@/domain/resolution/resolution'
import { orderOfTheDay, orderRemarks } from '@/domain/votes/order'
import { type DayItem, type OrderOfTheDay, orderedItem, thresholdOfItem } from '@/domain/votes/orderOfTheDay'
import { nextItem, settle } from '@/domain/votes/settle'
import { tallyByConfidence, tallyOf } from '@/domain/votes/tally'
import { type EligibleStates, eligibleStates } from '../eligibleStates'
import { idInput } from '../inputs'
import { read } from '../read'

/** Every vote item of a resolution in the order of the day, with its rule, its count and its status. */
export const orderOfTheDayRead = read({
  name: 'orderOfTheDay',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput }),
  resolution: (params) => params.resolutionId,
  kept: true,
  load: ({ db }, { resolutionId }) => loadOrderOfTheDay(db, resolutionId),
})

/** The same inside other reads and commands. */
export async function loadOrderOfTheDay(db: Db, resolutionId: string): Promise<OrderOfTheDay | null> {
  const resolution = await findResolution(db, resolutionId)
  if (!resolution) return null
  const summaries = await voteItemsOf(db, [resolutionId])
  const settled = settleItems(summaries)
  const votes = await expectedVotesOfResolution(db, resolutionId)
  const recorded = new Map((await rollCallsOfItems(db, [...settled.keys()])).map((row) => [row.voteItemId, row]))
  const eligibility = await eligibilityOfItems(db, summaries)
  const items = summaries.map((item): DayItem => {
    const { eligible, members } = eligibility(item)
    const told = new Map(votes.filter((row) => row.voteItemId === item.id).map((row) => [row.iso3, row]))
    const rows = eligible.map((iso3) => told.get(iso3) ?? { iso3, expected: 'unknown' as const, confidence: null })
    const { rollCallId, yes, no, abstain, absent } = recorded.get(item.id) ?? {}
    const figures = { yes: yes ?? 0, no: no ?? 0, abstain: abstain ?? 0, absent: absent ?? 0 }
    return {
      ...item,
      threshold: thresholdOfItem(item, resolution),
      eligible: eligible.length,
      members: members.length,
      count: tallyByConfidence(rows),
      tally: tallyOf(rows),
      suggested: rows.filter((row) => 'suggestedFrom' in row && row.suggestedFrom !== null).length,
      recorded: rollCallId === undefined ? null : { rollCallId, ...figures },
      settled: settled.get(item.id) ?? { status: 'pending', cause: null, by: null },
    }
  })
  const order = orderOfTheDay(summaries.map(orderedItem))
  const byId = new Map(items.map((item) => [item.id, item]))
  return {
    resolutionId,
    items: order.flatMap(({ id }) => byId.get(id) ?? []),
    nextId: nextItem(order, settled)?.id ?? null,
    remarks: orderRemarks(order),
  }
}

/** What the results declared so far make of the items. */
export function settleItems(items: readonly VoteItemSummary[]) {
  const declared = new Map(items.map((item) => [item.id, item.declared]))
  return settle(items.map(orderedItem), (id) => declared.get(id) ?? null)
}

/** Who may vote on each item; items of one body and date share the answer. */
async function eligibilityOfItems(db: Db, items: readonly VoteItemSummary[]) {
  const known = new Map<string, EligibleStates>()
  for (const { bodyId, date } of items) {
    const key = `${bodyId} ${date}`
    if (!known.has(key)) known.set(key, await eligibleStates(db, bodyId, date))
  }
  return ({ bodyId, date }: VoteItemSummary) => known.get(`${bodyId} ${date}`) as EligibleStates
}
