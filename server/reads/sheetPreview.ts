import { z } from 'zod'
import type { SheetPreview } from '@/domain/count/sheetImport'
import { idInput } from '../inputs'
import { read } from '../read'
import { plannedSheet, sheetText } from '../sheetReading'

/** What importing an edited sheet would change, what it cannot read, and what changed on the desk since. Writes nothing. */
export const sheetPreviewRead = read({
  name: 'sheetPreview',
  imports: true,
  permission: 'count.import',
  params: z.object({ resolutionId: idInput, voteItemId: idInput, text: sheetText }),
  resolution: (params) => params.resolutionId,
  async load({ db }, { text, ...at }): Promise<SheetPreview | null> {
    const planned = await plannedSheet(db, at, text)
    if (planned === null || 'unreadable' in planned) return planned
    const { plan, otherColumns, ofAnotherItem } = planned
    return { plan, otherColumns, ofAnotherItem }
  },
})
