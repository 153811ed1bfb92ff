import { z } from 'zod'
import { countVersions } from '@/db/drafts'
import { sponsorsByState, stepsByDay } from '@/db/portfolio'
import { voteItemsOf } from '@/db/resolutions'
import { chosenItem } from '@/domain/resolution/chosenItem'
import { sponsorsOfAlike } from '@/domain/resolution/portfolio'
import type { TabFigures } from '@/domain/resolution/tabFigures'
import { eligibleStates } from '../eligibleStates'
import { idInput } from '../inputs'
import { read } from '../read'

/** The figures behind the places of a resolution: counted by the database, and kept until something changes. */
export const tabFiguresRead = read({
  name: 'tabFigures',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput }),
  resolution: (params) => params.resolutionId,
  kept: true,
  async load({ db }, { resolutionId }): Promise<TabFigures> {
    const items = await voteItemsOf(db, [resolutionId])
    const item = chosenItem(items, null)
    return {
      states: item ? (await eligibleStates(db, item.bodyId, item.date)).eligible.length : 0,
      sponsors: sponsorsOfAlike(await sponsorsByState(db, [resolutionId])).registered,
      versions: await countVersions(db, resolutionId),
      voteItems: items.length,
      steps: await stepsByDay(db, resolutionId),
    }
  },
})
