import { createHash } from 'node:crypto'
import type { event } from './schema/events'

export type EventRow = typeof event.$inferSelect

/** The hash before the first event. */
export const GENESIS_HASH = '0'.repeat(64)

/**
 * SHA-256 over the previous event's hash and this event's columns in a fixed order, as JSON. Changing, removing or
 * inserting a row breaks every hash after it.
 */
export function hashEvent(previousHash: string, row: Omit<EventRow, 'hash'>): string {
  const columns = [
    previousHash,
    row.seq,
    row.at,
    row.actorId,
    row.type,
    row.resolutionId,
    row.iso3,
    row.entity,
    row.key,
    row.before,
    row.after,
    row.rowVersion,
    row.mutationId,
    row.undoes,
  ]
  return createHash('sha256').update(JSON.stringify(columns)).digest('hex')
}
