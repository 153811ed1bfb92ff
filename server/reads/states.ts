import { z } from 'zod'
import type { Db } from '@/db/client'
import { findDelegation } from '@/db/delegation'
import { newestEvents } from '@/db/eventLog'
import { listResolutions, voteItemsOf } from '@/db/resolutions'
import { contactsIn, stateEvents } from '@/db/stateStory'
import {
  contactsByState,
  expectationsOn,
  newestRollCalls,
  outreachOfState,
  sponsorshipsByState,
  talksByState,
} from '@/db/states'
import { linkedToResolutions } from '@/db/voteHistory'
import { type LinkedVote, textSeriesOf } from '@/domain/agreement/textSeries'
import { contactsTaken } from '@/domain/outreach/contactsTaken'
import type { StateListed, StateOnResolution, StateRecord, StateView } from '@/domain/outreach/stateView'
import { storyOf } from '@/domain/outreach/story'
import { STATE_NAMES } from '@/domain/reference/stateNames'
import { chosenItem, itemName } from '@/domain/resolution/chosenItem'
import { packedVoteOf } from '@/domain/votes/packed'
import { iso3Input } from '../inputs'
import { logNamesOf } from '../logNames'
import { type ReadContext, read } from '../read'

/** Lines of the story and recorded votes that a State's page shows. */
const STORY_LINES = 150
const RECORDS = 200
/** Changes of contacts among which those taken away are looked for. */
const CONTACT_EVENTS = 200

/** All States, with what this desk knows of each on the resolutions the person sees. */
export const statesRead = read({
  name: 'states',
  permission: 'library.read',
  params: z.object({}),
  async load({ db, actor }): Promise<StateListed[]> {
    const contacts = new Map((await contactsByState(db)).map((row) => [row.iso3, row.contacts]))
    const sponsors = new Map((await sponsorshipsByState(db, actor)).map((row) => [row.iso3, row.sponsors]))
    const talks = new Map((await talksByState(db, actor)).map((row) => [row.iso3, row]))
    return STATE_NAMES.map(({ iso3 }) => ({
      iso3,
      contacts: contacts.get(iso3) ?? 0,
      sponsors: sponsors.get(iso3) ?? 0,
      talks: talks.get(iso3)?.talks ?? 0,
      lastTalkAt: talks.get(iso3)?.lastAt ?? null,
    }))
  },
})

/** One State over everything the person sees. */
export const stateRead = read({
  name: 'state',
  permission: 'library.read',
  params: z.object({ iso3: iso3Input }),
  async load(context, { iso3 }): Promise<StateView> {
    const { db, actor, now } = context
    const resolutions = await listResolutions(db, actor)
    return {
      iso3,
      contacts: await contactsIn(db, iso3),
      contactsTaken: contactsTaken(
        await newestEvents(db, { iso3, entities: ['contact'], limit: CONTACT_EVENTS }),
        await logNamesOf(db, []),
      ),
      resolutions: await onResolutions(context, iso3, resolutions),
      story: await storyAcross(db, iso3, resolutions),
      series: await seriesOf(db, iso3, resolutions),
      records: await recordsOf(db, iso3),
      now,
    }
  },
})

type Resolutions = Awaited<ReturnType<typeof listResolutions>>

async function onResolutions(
  { db, actor }: ReadContext,
  iso3: string,
  resolutions: Resolutions,
): Promise<StateOnResolution[]> {
  const outreach = new Map((await outreachOfState(db, actor, iso3)).map((row) => [row.resolutionId, row]))
  const items = await voteItemsOf(
    db,
    resolutions.map(({ id }) => id),
  )
  const chosen = new Map(
    resolutions.map(({ id }) => [
      id,
      chosenItem(
        items.filter((item) => item.resolutionId === id),
        null,
      ),
    ]),
  )
  const ids = [...chosen.values()].flatMap((item) => (item ? [item.id] : []))
  const expected = new Map((await expectationsOn(db, iso3, ids)).map((row) => [row.voteItemId, row]))
  return resolutions.map(({ id, shortTitle, symbol, archivedAt }) => {
    const item = chosen.get(id)
    const vote = item && expected.get(item.id)
    const reached = outreach.get(id)
    return {
      resolutionId: id,
      shortTitle,
      symbol,
      archived: archivedAt !== null,
      coSponsorship: reached?.coSponsorship ?? 'not-asked',
      reconfirm: reached?.reconfirm ?? false,
      responsibleId: reached?.responsibleId ?? null,
      nextStep: reached?.nextStep ?? null,
      nextStepDue: reached?.nextStepDue ?? null,
      vote: item && vote ? { item: itemName(item), expected: vote.expected, confidence: vote.confidence } : null,
    }
  })
}

async function storyAcross(db: Db, iso3: string, resolutions: Resolutions): Promise<StateView['story']> {
  const names = await logNamesOf(
    db,
    resolutions.map(({ id }) => id),
  )
  const story: StateView['story'] = []
  for (const { id, shortTitle } of resolutions) {
    for (const entry of storyOf(await stateEvents(db, id, iso3), names))
      story.push({ ...entry, resolutionId: id, shortTitle })
  }
  return story.sort((a, b) => b.at - a.at || b.seq - a.seq).slice(0, STORY_LINES)
}

async function seriesOf(db: Db, iso3: string, resolutions: Resolutions): Promise<StateView['series']> {
  const ours = (await findDelegation(db))?.iso3 ?? null
  const linked = await linkedToResolutions(
    db,
    resolutions.map(({ id }) => id),
  )
  return resolutions.flatMap(({ id, shortTitle }) => {
    const votes = linked.flatMap(({ resolutionId, votes: packed, ...facts }): LinkedVote[] => {
      const own = resolutionId === id ? packedVoteOf(packed, iso3) : null
      return own === null ? [] : [{ ...facts, own, ours: ours === null ? null : packedVoteOf(packed, ours) }]
    })
    return votes.length === 0 ? [] : [{ resolutionId: id, shortTitle, ...textSeriesOf(votes) }]
  })
}

async function recordsOf(db: Db, iso3: string): Promise<StateRecord[]> {
  return (await newestRollCalls(db, RECORDS)).flatMap(({ id, votes, ...facts }) => {
    const vote = packedVoteOf(votes, iso3)
    return vote === null ? [] : [{ rollCallId: id, ...facts, vote }]
  })
}
