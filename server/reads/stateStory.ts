import { z } from 'zod'
import type { Db } from '@/db/client'
import { voteItemsOf } from '@/db/resolutions'
import {
  contactsIn,
  expectationsOfState,
  recordsOfPredecessors,
  recordsOfResolution,
  stateEvents,
  withdrawalOf,
} from '@/db/stateStory'
import type { RecordedOnText, StateStory, WholeExpectation } from '@/domain/outreach/stateStory'
import { storyOf } from '@/domain/outreach/story'
import { itemName } from '@/domain/resolution/chosenItem'
import { carriedFrom } from '@/domain/votes/carryOver'
import { packedVoteOf } from '@/domain/votes/packed'
import { idInput, iso3Input } from '../inputs'
import { logNamesOf } from '../logNames'
import { read } from '../read'

/** What a State said and did on one resolution, from the log, with its recorded votes and who is known there. */
export const stateStoryRead = read({
  name: 'stateStory',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput, iso3: iso3Input }),
  resolution: (params) => params.resolutionId,
  kept: true,
  load: async ({ db }, { resolutionId, iso3 }): Promise<StateStory> => ({
    iso3,
    entries: storyOf(await stateEvents(db, resolutionId, iso3), await logNamesOf(db, [resolutionId])),
    recorded: await recordedOnText(db, resolutionId, iso3),
    wholes: await wholesOf(db, resolutionId, iso3),
    withdrawn: await withdrawalOf(db, resolutionId, iso3),
    contacts: await contactsIn(db, iso3),
  }),
})

async function recordedOnText(db: Db, resolutionId: string, iso3: string): Promise<RecordedOnText[]> {
  const own = (await recordsOfResolution(db, resolutionId)).map((record) => ({ ...record, relation: 'this' as const }))
  const earlier = await recordsOfPredecessors(db, resolutionId)
  return [...earlier, ...own].flatMap(({ votes, ...record }) => {
    const vote = packedVoteOf(votes, iso3)
    return vote === null ? [] : [{ ...record, vote }]
  })
}

async function wholesOf(db: Db, resolutionId: string, iso3: string): Promise<WholeExpectation[]> {
  const told = new Map((await expectationsOfState(db, resolutionId, iso3)).map((row) => [row.voteItemId, row]))
  const items = await voteItemsOf(db, [resolutionId])
  const names = new Map(items.map((item) => [item.id, itemName(item)]))
  return items
    .filter(({ kind }) => kind === 'whole')
    .map(({ id, bodyId }) => {
      const row = told.get(id) ?? { voteItemId: id, expected: 'unknown', confidence: null, suggestedFrom: null }
      return { bodyId, ...row, suggestedFrom: carriedFrom(row.suggestedFrom, (one) => names.get(one)) }
    })
}
