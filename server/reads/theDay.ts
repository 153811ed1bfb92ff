import { z } from 'zod'
import { findResolution } from '@/db/resolutions'
import { boardsOf, expectedVotesOfResolution, presenceOf, rollCallsOfItems } from '@/db/voteDay'
import { voteEventsOfItem } from '@/db/voteHistory'
import { heldVotesAt } from '@/domain/votes/heldVotes'
import { unpackVotes } from '@/domain/votes/packed'
import type { TheDay } from '@/domain/votes/theDay'
import { eligibleStates } from '../eligibleStates'
import { idInput } from '../inputs'
import { type ReadContext, read } from '../read'
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
    await asRecorded(db, day)
    return day
  },
})

/**
 * An item that has a record is judged as its page of results judges it: by what was expected when it was declared, and
 * where nobody kept a board (the record was imported), by the record itself.
 */
async function asRecorded(db: ReadContext['db'], day: TheDay): Promise<void> {
  const records = await rollCallsOfItems(
    db,
    day.items.map(({ id }) => id),
  )
  for (const { voteItemId, votes } of records) {
    if (Object.keys(day.boards[voteItemId] ?? {}).length === 0)
      day.boards[voteItemId] = Object.fromEntries(unpackVotes(votes))
    const decidedAt = day.items.find(({ id }) => id === voteItemId)?.decidedAt ?? null
    if (decidedAt === null) continue
    const held = heldVotesAt(await voteEventsOfItem(db, voteItemId), decidedAt).values()
    day.expected[voteItemId] = Object.fromEntries(
      [...held].flatMap(({ iso3, expected, confidence }) =>
        expected === 'unknown' ? [] : [[iso3, [expected, confidence]]],
      ),
    )
  }
}
