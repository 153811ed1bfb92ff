import { type EntityName, keyOf, type Row } from '@/db/entities'
import type { EventRow } from '@/db/eventHash'
import { eventsOfRowSince } from '@/db/eventLog'
import { personNames } from '@/db/people'
import type { Conflict } from '@/domain/answer'
import type { CommandContext } from './command'

/**
 * Did somebody else change one of the fields of `patch` since the version this client saw? Fields that nobody
 * touched since are no conflict, and neither is the same value set twice.
 *
 * @returns the conflict with both values, or null when the patch may be written.
 */
export async function conflictOf<Name extends EntityName>(
  context: CommandContext,
  entity: Name,
  current: Row<Name> | undefined,
  key: Record<string, unknown>,
  seenVersion: number,
  patch: Record<string, unknown>,
): Promise<Conflict | null> {
  const standing = (current ?? {}) as Record<string, unknown>
  const version = typeof standing.version === 'number' ? standing.version : 0
  if (version === seenVersion) return null
  const since = await eventsOfRowSince(context.tx, entity, keyOf(entity, key), seenVersion)
  const others = since.filter((row) => row.actorId !== context.actorId)
  const changes = (row: EventRow, field: string) => field in { ...row.before, ...row.after }
  const touched = Object.keys(patch).filter(
    (field) =>
      patch[field] !== undefined &&
      others.some((row) => changes(row, field)) &&
      JSON.stringify(standing[field] ?? null) !== JSON.stringify(patch[field] ?? null),
  )
  if (touched.length === 0) return null
  const last = others.findLast((row) => touched.some((field) => changes(row, field)))
  const names = await personNames(context.tx)
  const pick = (row: Record<string, unknown>) => Object.fromEntries(touched.map((field) => [field, row[field] ?? null]))
  return {
    entity,
    key: keyOf(entity, key),
    iso3: typeof key.iso3 === 'string' ? key.iso3 : null,
    version,
    theirs: pick(standing),
    mine: pick(patch),
    by: names.get(last?.actorId ?? '') ?? 'The operator',
    at: last?.at ?? context.now,
  }
}
