import { z } from 'zod'
import type { Db } from '@/db/client'
import { archivedResolutions, overdueSteps, ownSteps, sponsorsByState, votesBySurety } from '@/db/portfolio'
import { deadlinesOf, listActiveResolutions, voteItemsOf } from '@/db/resolutions'
import { chosenItem } from '@/domain/resolution/chosenItem'
import {
  countOfAlike,
  type OwnStep,
  type Portfolio,
  type PortfolioRow,
  sponsorsOfAlike,
  tallyOfCount,
} from '@/domain/resolution/portfolio'
import type { ResolutionFacts, VoteItemSummary } from '@/domain/resolution/resolution'
import { dateInCity } from '@/domain/time/moment'
import { decisionContextOf, thresholdOfItem } from '@/domain/votes/orderOfTheDay'
import { PERMANENT_MEMBERS } from '@/domain/votes/rule'
import { standingOf } from '@/domain/votes/standing'
import { type EligibleStates, eligibleStates } from '../eligibleStates'
import { type ReadContext, read } from '../read'

/** A delegation's day turns where most of its bodies meet. */
const CITY = 'America/New_York'

/**
 * The resolutions this person sees, each counted, and what waits for that person. Those put away are named only: what
 * it costs depends on what is alive, however many there have been.
 */
export const portfolioRead = read({
  name: 'portfolio',
  permission: 'people.read',
  params: z.object({}),
  async load({ db, actor, now }): Promise<Portfolio> {
    const today = dateInCity(now, CITY)
    const resolutions = await listActiveResolutions(db, actor)
    const ids = resolutions.map(({ id }) => id)
    const deadlines = grouped(await deadlinesOf(db, ids))
    const items = grouped(await voteItemsOf(db, ids))
    const sponsors = grouped(await sponsorsByState(db, ids))
    const overdue = new Map((await overdueSteps(db, ids, today)).map((row) => [row.resolutionId, row.steps]))
    const eligible = eligibleOnce(db)
    const rows: PortfolioRow[] = []
    for (const facts of resolutions) {
      const { id, shortTitle, symbol, bodyId, session, agendaItem, stage, stageSince, sponsorTarget } = facts
      const item = chosenItem(items.get(id) ?? [], null)
      rows.push({
        ...{ id, shortTitle, symbol, bodyId, session, agendaItem, stage, stageSince, sponsorTarget },
        counted: item ? await counted(db, facts, item, await eligible(item)) : null,
        sponsors: sponsorsOfAlike(sponsors.get(id) ?? []),
        deadlines: deadlines.get(id) ?? [],
        overdue: overdue.get(id) ?? 0,
      })
    }
    return { rows, archived: await archivedResolutions(db, actor), mine: await steps({ db, actor }), today }
  },
})

/** This person's next steps across resolutions. */
export const ownStepsRead = read({
  name: 'ownSteps',
  permission: 'people.read',
  params: z.object({}),
  async load({ db, actor, now }): Promise<{ steps: OwnStep[]; today: string }> {
    return { steps: await steps({ db, actor }), today: dateInCity(now, CITY) }
  },
})

async function steps({ db, actor }: Pick<ReadContext, 'db' | 'actor'>): Promise<OwnStep[]> {
  return (await ownSteps(db, actor)).map((row) => ({ ...row, nextStep: row.nextStep ?? '' }))
}

async function counted(
  db: Db,
  resolution: ResolutionFacts,
  item: VoteItemSummary,
  { eligible, members }: EligibleStates,
): Promise<PortfolioRow['counted']> {
  const count = countOfAlike(await votesBySurety(db, item.id, eligible), eligible.length)
  const tally = tallyOfCount(count)
  const { rule } = thresholdOfItem(item, resolution)
  const context = decisionContextOf(item, members.length)
  if (rule === 'security-council') {
    const five = tallyOfCount(
      countOfAlike(await votesBySurety(db, item.id, PERMANENT_MEMBERS), PERMANENT_MEMBERS.length),
    )
    context.permanent = { yes: five.yes, no: five.no, other: five.abstain + five.absent + five.unknown }
  }
  const consensus = item.consensusExpected || (item.kind === 'whole' && resolution.consensusExpected)
  const standing = standingOf(tally, rule, context, consensus)
  return { voteItemId: item.id, bodyId: item.bodyId, standing, count, tally }
}

/** Who may vote on an item; items of one body and date share the answer. */
function eligibleOnce(db: Db): (item: VoteItemSummary) => Promise<EligibleStates> {
  const known = new Map<string, EligibleStates>()
  return async ({ bodyId, date }) => {
    const key = `${bodyId} ${date}`
    const found = known.get(key) ?? (await eligibleStates(db, bodyId, date))
    known.set(key, found)
    return found
  }
}

function grouped<Row extends { resolutionId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.resolutionId)
    if (group) group.push(row)
    else groups.set(row.resolutionId, [row])
  }
  return groups
}
