import { z } from 'zod'
import type { Db } from '@/db/client'
import { findDelegation } from '@/db/delegation'
import { newestEvents } from '@/db/eventLog'
import { resolutionsById, voteItemsOf } from '@/db/resolutions'
import { contactsIn } from '@/db/stateStory'
import { expectationsOn, outreachOfState } from '@/db/states'
import { earlierResolutions, hasEarlier, resolutionsUnderWay } from '@/db/underWay'
import { linkedToResolutions } from '@/db/voteHistory'
import { type LinkedVote, textSeriesOf } from '@/domain/agreement/textSeries'
import { contactsTaken } from '@/domain/outreach/contactsTaken'
import type { StateOnEarlierPage, StateOnResolution, StateView } from '@/domain/outreach/stateView'
import { chosenItem, itemName } from '@/domain/resolution/chosenItem'
import type { ResolutionFacts, VoteItemSummary } from '@/domain/resolution/resolution'
import { packedVoteOf } from '@/domain/votes/packed'
import { iso3Input, placeInput, shownInput } from '../inputs'
import { logNamesOf } from '../logNames'
import { read } from '../read'
import { momentOf } from './portfolio'
import { recordsPage } from './stateRecords'
import { storyPage } from './storyAcross'

/** Resolutions on which a State's position is told at first, and at most however often more are asked for. */
export const STANDS = { first: 20, most: 200 }
const EARLIER_PAGE = 30
/** Texts of which the recorded votes are told. */
const SERIES = 20
/** Changes of contacts among which those taken away are looked for. */
const CONTACT_EVENTS = 200

/** One State over the resolutions under way that the person sees. */
export const stateRead = read({
  name: 'state',
  permission: 'library.read',
  params: z.object({ iso3: iso3Input, shown: shownInput(STANDS) }),
  async load({ db, actor, now }, { iso3, shown }): Promise<StateView> {
    const moment = momentOf(now)
    const ids = await resolutionsUnderWay(db, actor, moment)
    return {
      iso3,
      contacts: await contactsIn(db, iso3),
      contactsTaken: contactsTaken(
        await newestEvents(db, { resolutionId: null, iso3, entities: ['contact'], limit: CONTACT_EVENTS }),
        await logNamesOf(db, []),
      ),
      resolutions: await standsOn(db, iso3, await resolutionsById(db, ids.slice(0, shown))),
      total: ids.length,
      anyEarlier: await hasEarlier(db, actor, moment),
      story: await storyPage({ db, actor, now }, iso3, 0),
      series: await seriesOf(db, iso3, ids),
      records: await recordsPage(db, iso3, 0),
      now,
    }
  },
})

/** Where a State stood on what is no longer under way: a page of it. */
export const stateOnEarlierRead = read({
  name: 'stateOnEarlier',
  permission: 'library.read',
  params: z.object({ iso3: iso3Input, from: placeInput }),
  async load({ db, actor, now }, { iso3, from }): Promise<StateOnEarlierPage> {
    const page = { text: '', offset: from, limit: EARLIER_PAGE + 1 }
    const found = await earlierResolutions(db, actor, { ...momentOf(now), ...page })
    return {
      resolutions: await standsOn(db, iso3, found.slice(0, EARLIER_PAGE)),
      next: found.length > EARLIER_PAGE ? from + EARLIER_PAGE : null,
    }
  },
})

type Named = Pick<ResolutionFacts, 'id' | 'shortTitle' | 'symbol' | 'bodyId' | 'session'>

async function standsOn(db: Db, iso3: string, resolutions: readonly Named[]): Promise<StateOnResolution[]> {
  const ids = resolutions.map(({ id }) => id)
  const outreach = new Map((await outreachOfState(db, iso3, ids)).map((row) => [row.resolutionId, row]))
  const items = new Map<string, VoteItemSummary[]>()
  for (const item of await voteItemsOf(db, ids))
    items.set(item.resolutionId, [...(items.get(item.resolutionId) ?? []), item])
  const chosen = new Map(ids.map((id) => [id, chosenItem(items.get(id) ?? [], null)]))
  const voteItemIds = [...chosen.values()].flatMap((item) => item?.id ?? [])
  const expected = new Map((await expectationsOn(db, iso3, voteItemIds)).map((row) => [row.voteItemId, row]))
  return resolutions.map(({ id, shortTitle, symbol, bodyId, session }) => {
    const item = chosen.get(id)
    const vote = item && expected.get(item.id)
    const reached = outreach.get(id)
    return {
      resolutionId: id,
      ...{ shortTitle, symbol, bodyId, session },
      coSponsorship: reached?.coSponsorship ?? 'not-asked',
      reconfirm: reached?.reconfirm ?? false,
      responsibleId: reached?.responsibleId ?? null,
      nextStep: reached?.nextStep ?? null,
      nextStepDue: reached?.nextStepDue ?? null,
      vote: item && vote ? { item: itemName(item), expected: vote.expected, confidence: vote.confidence } : null,
    }
  })
}

async function seriesOf(db: Db, iso3: string, ids: readonly string[]): Promise<StateView['series']> {
  const ours = (await findDelegation(db))?.iso3 ?? null
  const byResolution = new Map<string, LinkedVote[]>()
  for (const { resolutionId, votes: packed, ...facts } of await linkedToResolutions(db, ids)) {
    const own = packedVoteOf(packed, iso3)
    if (own === null) continue
    const vote = { ...facts, own, ours: ours === null ? null : packedVoteOf(packed, ours) }
    byResolution.set(resolutionId, [...(byResolution.get(resolutionId) ?? []), vote])
  }
  const linked = ids.filter((id) => byResolution.has(id)).slice(0, SERIES)
  return (await resolutionsById(db, linked)).map(({ id, shortTitle }) => ({
    resolutionId: id,
    shortTitle,
    ...textSeriesOf(byResolution.get(id) ?? []),
  }))
}
