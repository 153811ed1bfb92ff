import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { findRow, insertRow, removeRow, updateRow } from '@/db/journal'
import { sheetViewsOf } from '@/db/sheetViews'
import { type Answer, invalid, notFound, ok, refused } from '@/domain/answer'
import { MOST_KEPT_VIEWS, sheetQuery } from '@/domain/count/keptView'
import { command } from '../command'
import { idInput, requiredLine } from '../inputs'

/** Keeps a view of the count sheet under a name, for oneself; one of that name is written over. */
export const keepSheetView = command({
  name: 'sheetView.keep',
  permission: 'own.account',
  input: z.object({
    resolutionId: idInput,
    name: requiredLine('The name of the view', 60),
    query: z.string().max(1000, 'This view is too long to be kept; take a part of it away.'),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, name, query: address }): Promise<Answer<{ viewId: string }>> {
    const query = sheetQuery(address)
    if (query === '') return invalid({ query: 'Choose what to show first; a view of everything needs no name.' })
    const own = await sheetViewsOf(context.tx, resolutionId, context.actorId)
    const named = own.find((view) => view.name.toLowerCase() === name.toLowerCase())
    const current = named && (await findRow(context.tx, 'sheetView', { id: named.id }))
    if (current) {
      await updateRow(context, 'sheetView', current, { name, query })
      return ok({ viewId: current.id })
    }
    if (own.length >= MOST_KEPT_VIEWS)
      return refused(`You keep ${MOST_KEPT_VIEWS} views of this sheet already; delete one first.`)
    const id = randomUUID()
    await insertRow(context, 'sheetView', { id, resolutionId, ownerId: context.actorId, name, query })
    return ok({ viewId: id })
  },
})

/** Deletes a view of one's own. Another's does not exist for this person. */
export const removeSheetView = command({
  name: 'sheetView.remove',
  permission: 'own.account',
  input: z.object({ resolutionId: idInput, viewId: idInput }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, viewId }): Promise<Answer> {
    const current = await findRow(context.tx, 'sheetView', { id: viewId })
    if (current?.resolutionId !== resolutionId || current.ownerId !== context.actorId) return notFound()
    await removeRow(context, 'sheetView', current)
    return ok(null)
  },
})
