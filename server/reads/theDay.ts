import { z } from 'zod'
import { findResolution } from '@/db/resolutions'
import { boardsOf, expectedVotesOfResolution, presenceOf } from '@/db/voteDay'
import type { TheDay } from '@/domain/votes/theDay'
import { eligibleStates } from '../eligibleStates'
import { idInput } from '../inputs'
import { read } from '../read'
import { loadOrderOfTheDay } from './orderOfTheDay'

/** The day of the vote: the order, the room and every board, in one answer that lasts while the network is away. */
export const theDayRead = read({
  name: 'theDay',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput }),
  resolution: (params) => params.resolutionId,
  kept: true,
  async load({ db }, { resolutionId }): Promise<TheDay | null> {
    const order = await loadOrderOfTheDay(db, resolutionId)
    const resolution = await findResolution(db, resolutionId)
    if (!order || !resolution) return null
    const { items, nextId } = order
    const room = await presenceOf(db, resolutionId)
    const day: TheDay = {
      resolutionId,
      bodyId: resolution.bodyId,
      items,
      nextId,
      present: room.filter((row) => row.present).map((row) => row.iso3),
      absent: room.filter((row) => !row.present).map((row) => row.iso3),
      eligible: {},
      expected: Object.fromEntries(items.map(({ id }) => [id, {}])),
      boards: Object.fromEntries(items.map(({ id }) => [id, {}])),
    }
    for (const { id, bodyId, date } of items) day.eligible[id] = (await eligibleStates(db, bodyId, date)).eligible
    for (const { voteItemId, iso3, expected, confidence } of await expectedVotesOfResolution(db, resolutionId)) {
      const votes = day.expected[voteItemId]
      if (votes && expected !== 'unknown') votes[iso3] = [expected, confidence]
    }
    for (const { voteItemId, iso3, vote } of await boardsOf(db, resolutionId)) {
      const board = day.boards[voteItemId]
      if (board) board[iso3] = vote
    }
    return day
  },
})
