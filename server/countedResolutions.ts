import type { Db } from '@/db/client'
import { overdueSteps, sponsorsByState, votesBySurety } from '@/db/portfolio'
import { deadlinesOf, voteItemsOf } from '@/db/resolutions'
import { standingDeadlines } from '@/domain/resolution/afterVote'
import { chosenItem } from '@/domain/resolution/chosenItem'
import {
  countOfAlike,
  type PortfolioRow,
  sponsorsOfAlike,
  tallyOfCount,
  type VotesAlike,
} from '@/domain/resolution/portfolio'
import type { ResolutionFacts, VoteItemSummary } from '@/domain/resolution/resolution'
import { decisionContextOf, thresholdOfItem } from '@/domain/votes/orderOfTheDay'
import { PERMANENT_MEMBERS } from '@/domain/votes/rule'
import { standingOf } from '@/domain/votes/standing'
import { type EligibleStates, eligibleStates } from './eligibleStates'

interface Item extends EligibleStates {
  item: VoteItemSummary
}

/** Each of these resolutions as a row of the portfolio: one query of a kind for all of them together. */
export async function countedResolutions(
  db: Db,
  resolutions: readonly ResolutionFacts[],
  today: string,
): Promise<PortfolioRow[]> {
  const ids = resolutions.map(({ id }) => id)
  const deadlines = grouped(await deadlinesOf(db, ids), ({ resolutionId }) => resolutionId)
  const sponsors = grouped(await sponsorsByState(db, ids), ({ resolutionId }) => resolutionId)
  const overdue = new Map((await overdueSteps(db, ids, today)).map((row) => [row.resolutionId, row.steps]))
  const all = grouped(await voteItemsOf(db, ids), ({ resolutionId }) => resolutionId)
  const items = await itemsThatCount(db, all)
  const votes = await votesOn(db, [...items.values()])
  const permanent = await votesOfPermanent(db, resolutions, items)
  return resolutions.map((facts) => {
    const { id, shortTitle, symbol, bodyId, session, agendaItem, stage, stageSince, sponsorTarget } = facts
    const counted = items.get(id)
    return {
      ...{ id, shortTitle, symbol, bodyId, session, agendaItem, stage, stageSince, sponsorTarget },
      counted: counted ? countedOn(facts, counted, votes, permanent) : null,
      sponsors: sponsorsOfAlike(sponsors.get(id) ?? []),
      deadlines: standingDeadlines(deadlines.get(id) ?? [], all.get(id) ?? [], bodyId),
      overdue: overdue.get(id) ?? 0,
    }
  })
}

/** By resolution: the item that counts, and who may vote on it. Items of one body and date share that answer. */
async function itemsThatCount(
  db: Db,
  all: ReadonlyMap<string, readonly VoteItemSummary[]>,
): Promise<Map<string, Item>> {
  const known = new Map<string, EligibleStates>()
  const chosen = new Map<string, Item>()
  for (const [resolutionId, items] of all) {
    const item = chosenItem(items, null)
    if (!item) continue
    const key = `${item.bodyId} ${item.date}`
    const eligible = known.get(key) ?? (await eligibleStates(db, item.bodyId, item.date))
    known.set(key, eligible)
    chosen.set(resolutionId, { item, ...eligible })
  }
  return chosen
}

type VotesByItem = Map<string, VotesAlike[]>

/** Expected votes on each item: one query for all items on which the same States vote. */
async function votesOn(db: Db, items: readonly Item[]): Promise<VotesByItem> {
  const rows: Awaited<ReturnType<typeof votesBySurety>> = []
  for (const alike of grouped(items, ({ eligible }) => eligible.join()).values()) {
    const voteItemIds = alike.map(({ item }) => item.id)
    rows.push(...(await votesBySurety(db, voteItemIds, alike[0]?.eligible ?? [])))
  }
  return grouped(rows, ({ voteItemId }) => voteItemId)
}

/** How the permanent members vote where they have a veto. */
async function votesOfPermanent(
  db: Db,
  resolutions: readonly ResolutionFacts[],
  items: ReadonlyMap<string, Item>,
): Promise<VotesByItem> {
  const ids = resolutions.flatMap((facts) => {
    const item = items.get(facts.id)?.item
    return item && thresholdOfItem(item, facts).rule === 'security-council' ? [item.id] : []
  })
  if (ids.length === 0) return new Map()
  return grouped(await votesBySurety(db, ids, PERMANENT_MEMBERS), ({ voteItemId }) => voteItemId)
}

function countedOn(
  resolution: ResolutionFacts,
  { item, eligible, members }: Item,
  votes: VotesByItem,
  permanent: VotesByItem,
): PortfolioRow['counted'] {
  const count = countOfAlike(votes.get(item.id) ?? [], eligible.length)
  const tally = tallyOfCount(count)
  const { rule } = thresholdOfItem(item, resolution)
  const context = decisionContextOf(item, members.length)
  if (rule === 'security-council') {
    const five = tallyOfCount(countOfAlike(permanent.get(item.id) ?? [], PERMANENT_MEMBERS.length))
    context.permanent = { yes: five.yes, no: five.no, other: five.abstain + five.absent + five.unknown }
  }
  const consensus = item.consensusExpected || (item.kind === 'whole' && resolution.consensusExpected)
  const standing = standingOf(tally, rule, context, consensus)
  return { voteItemId: item.id, bodyId: item.bodyId, standing, count, tally }
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
