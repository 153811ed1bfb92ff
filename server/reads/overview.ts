import { z } from 'zod'
import { countEvents, resolutionEvents } from '@/db/eventLog'
import { findResolution, voteItemsOf } from '@/db/resolutions'
import { type CountEvent, changesOf } from '@/domain/count/changes'
import { type Overview, overviewOf, type TextMark } from '@/domain/count/overview'
import { eligibleStates } from '../eligibleStates'
import { idInput } from '../inputs'
import { read } from '../read'
import { loadCountSheet } from './count'

/** The dashboard of one vote item: put together once and kept until something of the resolution changes. */
export const overviewRead = read({
  name: 'overview',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput, voteItemId: idInput }),
  resolution: (params) => params.resolutionId,
  kept: true,
  async load(context, { resolutionId, voteItemId }): Promise<Overview | null> {
    const { db } = context
    const sheet = await loadCountSheet(context, { resolutionId, voteItemId })
    const resolution = await findResolution(db, resolutionId)
    const item = (await voteItemsOf(db, [resolutionId])).find(({ id }) => id === voteItemId)
    if (!sheet || !resolution || !item) return null
    return overviewOf({
      sheet,
      item,
      resolution,
      eligibility: await eligibleStates(db, item.bodyId, item.date),
      changes: changesOf((await countEvents(db, resolutionId, voteItemId)) as CountEvent[]),
      marks: symbolMarks(await resolutionEvents(db, resolutionId)),
    })
  },
})

/** A mark for each symbol the text was given: the last part of it, “L.46” or “Rev.1”. */
function symbolMarks(events: readonly { at: number; after: Record<string, unknown> | null }[]): TextMark[] {
  return events.flatMap(({ at, after }) => {
    const symbol = after?.symbol
    return typeof symbol === 'string' ? [{ at, label: symbol.split('/').at(-1) ?? symbol }] : []
  })
}
