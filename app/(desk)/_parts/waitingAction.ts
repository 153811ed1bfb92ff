'use server'

import type { Answer } from '@/domain/answer'
import { mayWait, type WaitingCommand } from '@/domain/waitingWrite'
import { performNamed } from '@/server/performNamed'

/** Sends what a person entered where it is kept until it is answered, as that person and as nobody else. */
export async function waitingAction(
  personId: string,
  mutationId: string,
  command: WaitingCommand,
): Promise<Answer<unknown> | 'signed-out' | 'someone-else'> {
  // What a browser sends need not be what the types say.
  const { name, input } = { ...(command as { name?: unknown; input?: unknown } | null) }
  const asPerson = typeof personId === 'string' ? personId : ''
  const answer = mayWait(name) ? await performNamed({ name, mutationId, input, personId: asPerson }) : 'unknown'
  if (answer !== 'unknown' && answer !== 'unreadable') return answer
  return { status: 'refused', reason: 'rule', message: 'The desk did not take this entry. Reload the page.' }
}
