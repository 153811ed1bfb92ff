import { z } from 'zod'
import type { Db } from '@/db/client'
import { newestRollCalls } from '@/db/states'
import type { StateRecordsPage } from '@/domain/outreach/stateView'
import { packedVoteOf } from '@/domain/votes/packed'
import { iso3Input, placeInput } from '../inputs'
import { read } from '../read'

/** Recorded votes among which a page looks for the State's own. */
const LOOKED_THROUGH = 15

/** How a State voted in the library's recorded votes, newest first: a page of it. */
export const stateRecordsRead = read({
  name: 'stateRecords',
  permission: 'library.read',
  params: z.object({ iso3: iso3Input, from: placeInput }),
  kept: true,
  library: true,
  load: ({ db }, { iso3, from }): Promise<StateRecordsPage> => recordsPage(db, iso3, from),
})

/** @param from the place, from 0, in the library's votes, the newest first */
export async function recordsPage(db: Db, iso3: string, from: number): Promise<StateRecordsPage> {
  const found = await newestRollCalls(db, LOOKED_THROUGH + 1, from)
  const records = found.slice(0, LOOKED_THROUGH).flatMap(({ id, votes, ...facts }) => {
    const vote = packedVoteOf(votes, iso3)
    return vote === null ? [] : [{ rollCallId: id, ...facts, vote }]
  })
  return { records, next: found.length > LOOKED_THROUGH ? from + LOOKED_THROUGH : null }
}
