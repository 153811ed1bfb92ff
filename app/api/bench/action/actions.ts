'use server'

import { bareUpdate } from '@/bench/bareUpdate'
import type { Answer } from '@/domain/answer'
import { setExpectedVotes } from '@/server/commands/expectedVotes'
import { currentActor } from '@/server/session'

/** The yardstick of a write: one UPDATE that is on disk when it is answered, for anybody. */
export async function bareUpdateAction(row: number, value: string): Promise<{ status: string }> {
  bareUpdate(row, value)
  return { status: 'ok' }
}

/** The command by which the count sheet sets votes, reached in the same way as its yardstick. */
export async function setExpectedVotesAction(
  mutationId: string,
  input: unknown,
): Promise<Answer<{ changed: string[] }>> {
  return setExpectedVotes.perform(await currentActor(), input, { mutationId })
}
