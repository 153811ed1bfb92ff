import { z } from 'zod'
import { ENTITIES, type EntityName, type NewRow, type Row } from '@/db/entities'
import type { EventRow } from '@/db/eventHash'
import { eventsOfMutation, isUndone } from '@/db/eventLog'
import { findRow, insertRow, isStillNeeded, removeRow, updateRow } from '@/db/journal'
import { personNames } from '@/db/people'
import { isReferredTo, pointsNowhere } from '@/db/references'
import { type Answer, type Conflict, ok, refused } from '@/domain/answer'
import { isUndoable } from '@/domain/undoable'
import { type CommandContext, command } from '../command'
import { idInput } from '../inputs'
import { settledSince } from '../settledSince'

const STILL_NEEDED = 'Something else rests on this by now, so it stays. Remove that first.'
const GONE = 'What this pointed to before is gone by now, so it stays as it is. Change it by hand.'

/** Takes back everything one mutation wrote, newest first, unless somebody changed it since. */
export const undo = command({
  name: 'mutation.undo',
  permission: 'count.edit',
  input: z.object({
    resolutionId: idInput,
    mutationId: z.string().regex(/^[\w-]{8,64}$/, 'This change cannot be found.'),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, mutationId }): Promise<Answer<{ taken: number }>> {
    const events = await eventsOfMutation(context.tx, mutationId, context.actorId)
    const mine = events.filter((row) => row.resolutionId === resolutionId || row.resolutionId === null)
    if (!mine.some((row) => row.resolutionId === resolutionId))
      return refused('There is nothing of yours to take back under this number.')
    if (mine.some((row) => !isUndoable(row.type))) return refused('This step cannot be taken back; change it by hand.')
    if (await isUndone(context.tx, mutationId, context.actorId)) return refused('This was taken back already.')
    const settled = await settledSince(context.tx, mine)
    if (settled) return refused(settled)
    context.undoes = mutationId
    try {
      return await takeAllBack(context, mine)
    } catch (error) {
      if (!isStillNeeded(error)) throw error
      return refused(STILL_NEEDED)
    }
  },
})

async function takeAllBack(context: CommandContext, rows: readonly EventRow[]): Promise<Answer<{ taken: number }>> {
  const conflicts: Conflict[] = []
  for (const row of [...rows].reverse()) {
    const conflict = await takeBack(context, row)
    if (conflict) conflicts.push(conflict)
  }
  if (conflicts.length > 0)
    return { status: 'conflict', message: 'Somebody changed this since; nothing was taken back.', conflicts }
  const broken = await brokenReference(context, rows)
  return broken ? refused(broken) : ok({ taken: rows.length })
}

/**
 * Looked for once all is taken back, so that what came and goes together does not hold itself: does a row that stays
 * point to one that was removed, or one that was put back to one removed meanwhile?
 */
async function brokenReference({ tx }: CommandContext, rows: readonly EventRow[]): Promise<string | null> {
  const made = rows.filter(({ before }) => before === null)
  for (const { entity, key } of made) if (await isReferredTo(tx, entity, key)) return STILL_NEEDED
  for (const { entity, key, before } of rows) {
    const isRemoved = made.some((row) => row.entity === entity && row.key === key)
    if (before && !isRemoved && (await pointsNowhere(tx, entity, before))) return GONE
  }
  return null
}

async function takeBack(context: CommandContext, row: EventRow): Promise<Conflict | null> {
  const name = row.entity as EntityName
  const key = keyOfEvent(name, row.key)
  const current = (await findRow(context.tx, name, key)) as (Row<EntityName> & { version: number }) | undefined
  const standing = (current ?? {}) as Record<string, unknown>
  const moved = Object.entries(row.after ?? {}).some(
    ([field, value]) => JSON.stringify(standing[field] ?? null) !== JSON.stringify(value ?? null),
  )
  if ((row.after === null) === (current !== undefined) || moved) return conflictAt(context, row, standing)
  if (row.before === null && current) await removeRow(context, name, current)
  else if (row.after === null) await insertRow(context, name, row.before as NewRow<EntityName>)
  else if (current) await updateRow(context, name, current, row.before as Partial<NewRow<EntityName>>)
  return null
}

/** The key columns of an event's row; the one id of a row may hold a "/" of its own (a paragraph in a version). */
function keyOfEvent(name: EntityName, key: string): Record<string, string> {
  const columns = ENTITIES[name].key
  const parts = columns.length === 1 ? [key] : key.split('/')
  return Object.fromEntries(columns.map((column, index) => [column, parts[index] ?? '']))
}

async function conflictAt(
  context: CommandContext,
  row: EventRow,
  standing: Record<string, unknown>,
): Promise<Conflict> {
  const names = await personNames(context.tx)
  const fields = Object.keys(row.after ?? row.before ?? {})
  return {
    entity: row.entity,
    key: row.key,
    iso3: row.iso3,
    version: Number(standing.version ?? 0),
    theirs: Object.fromEntries(fields.map((field) => [field, standing[field] ?? null])),
    mine: row.before ?? {},
    by: names.get(String(standing.setBy ?? '')) ?? 'A colleague',
    at: Number(standing.setAt ?? row.at),
  }
}
