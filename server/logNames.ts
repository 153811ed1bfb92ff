import type { Db } from '@/db/client'
import { personNames } from '@/db/people'
import { voteItemsOf } from '@/db/resolutions'
import type { LogNames } from '@/domain/log/loggedChange'
import { itemName } from '@/domain/resolution/chosenItem'

/** The names that the log of these resolutions is told with. */
export async function logNamesOf(db: Db, resolutionIds: string[]): Promise<LogNames> {
  const people = await personNames(db)
  const items = new Map((await voteItemsOf(db, resolutionIds)).map((item) => [item.id, item]))
  return {
    person: (id) => people.get(id) ?? 'The operator',
    voteItem: (id) => {
      const item = items.get(id)
      return item ? itemName(item) : 'a vote item that is gone'
    },
    bodyOf: (id) => items.get(id)?.bodyId ?? '',
  }
}
