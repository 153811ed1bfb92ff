import { eventsOfRowSince } from '@/db/eventLog'
import { findRow, updateRow } from '@/db/journal'
import { voteItemsOf } from '@/db/resolutions'
import { leadsBack, stageOfResults } from '@/domain/resolution/afterVote'
import { isStage, type Stage } from '@/domain/resolution/stage'
import type { CommandContext } from './command'
import { settleItems } from './reads/orderOfTheDay'

/**
 * Writes what the results declared so far make of every item: to be called after anything that may change it. A status
 * is never typed by hand, so the rules and the rows cannot disagree. The stage of the resolution moves along.
 */
export async function saveStatuses(context: CommandContext, resolutionId: string): Promise<void> {
  const items = await voteItemsOf(context.tx, [resolutionId])
  const settled = settleItems(items)
  const now = items.map((item) => ({ ...item, status: settled.get(item.id)?.status ?? ('pending' as const) }))
  for (const [at, { id, status }] of now.entries()) {
    if (status === items[at]?.status) continue
    const row = await findRow(context.tx, 'voteItem', { id })
    if (row) await updateRow(context, 'voteItem', row, { status })
  }
  await moveStage(context, resolutionId, items, now)
}

type Items = Awaited<ReturnType<typeof voteItemsOf>>

/** Moves the stage where the results now bring another; a stage that somebody set by hand meanwhile stays. */
async function moveStage(context: CommandContext, resolutionId: string, before: Items, now: Items): Promise<void> {
  const row = await findRow(context.tx, 'resolution', { id: resolutionId })
  if (!row) return
  const [from, to] = [stageOfResults(before, row.bodyId), stageOfResults(now, row.bodyId)]
  if (from === to) return
  // A result was taken back: so is the stage that it had brought, unless somebody has set another since.
  const isTakenBack = from !== null && row.stage === from
  const stage = to ?? (isTakenBack ? await stageBefore(context, resolutionId, from) : null)
  if (stage === null || stage === row.stage) return
  if (!isTakenBack && leadsBack(row.stage, stage)) return
  await updateRow(context, 'resolution', row, { stage, stageSince: context.now })
}

/** The stage that stood before a result brought this one; null where the log tells of none. */
async function stageBefore(context: CommandContext, resolutionId: string, stage: Stage): Promise<Stage | null> {
  const events = await eventsOfRowSince(context.tx, 'resolution', resolutionId, 0)
  // What led back to this stage tells nothing of what came before it.
  const forward = events.filter(({ type, undoes }) => type !== 'voteItem.reopen' && undoes === null)
  const moved = forward.findLast(({ after }) => after?.stage === stage)
  const before = moved?.before?.stage
  return isStage(before) ? before : null
}
