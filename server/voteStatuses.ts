import { findRow, updateRow } from '@/db/journal'
import { voteItemsOf } from '@/db/resolutions'
import type { CommandContext } from './command'
import { settleItems } from './reads/orderOfTheDay'

/**
 * Writes what the results declared so far make of every item: to be called after anything that may change it. A status
 * is never typed by hand, so the rules and the rows cannot disagree.
 */
export async function saveStatuses(context: CommandContext, resolutionId: string): Promise<void> {
  const items = await voteItemsOf(context.tx, [resolutionId])
  const settled = settleItems(items)
  for (const item of items) {
    const status = settled.get(item.id)?.status ?? 'pending'
    if (status === item.status) continue
    const row = await findRow(context.tx, 'voteItem', { id: item.id })
    if (row) await updateRow(context, 'voteItem', row, { status })
  }
}
