import type { DatabaseHandle } from '@/db/client'
import { clockOffset } from '@/db/delegation'

// Once a process, also across the bundles of the build: after set-up every one of them asks anew.
const holder = globalThis as typeof globalThis & { penholderClock?: { file: string; ms: number } | undefined }

/**
 * The one place where `now` is made: the machine's clock plus the desk's offset, which is 0 on a real desk and
 * carries the sample to its moment in 2015. Milliseconds since 1970.
 */
export async function now(database: DatabaseHandle): Promise<number> {
  let offset = holder.penholderClock
  if (offset?.file !== database.file) {
    offset = { file: database.file, ms: await database.read(clockOffset) }
    holder.penholderClock = offset
  }
  return Date.now() + offset.ms
}

/** Forgets the offset, after it was written. */
export function resetClock(): void {
  holder.penholderClock = undefined
}

/** The machine's own time, for what the world outside agrees on: one-time codes. Milliseconds since 1970. */
export function machineTime(): number {
  return Date.now()
}
