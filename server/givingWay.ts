import { setTimeout as pause } from 'node:timers/promises'

/** However many requests come, what is done in the background goes on after this long. */
const LONGEST_MS = 50
const LOOK_EVERY_MS = 1

/** The process that listens says how many requests wait for their answer; see `scripts/shutdown.mjs`. */
const serving = globalThis as typeof globalThis & { penholderUnanswered?: () => number }

/**
 * Lets requests go first: to be awaited by long work in the background between its steps of a few milliseconds, so that
 * a page waits for one step at most. Resolves when no request waits for an answer, or after a twentieth of a second.
 */
export async function giveWay(): Promise<void> {
  // A process that rests between steps is woken sooner by a request than one that never does.
  await pause(LOOK_EVERY_MS)
  const until = performance.now() + LONGEST_MS
  while ((serving.penholderUnanswered?.() ?? 0) > 0 && performance.now() < until) await pause(LOOK_EVERY_MS)
}
