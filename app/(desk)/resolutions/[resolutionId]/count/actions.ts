'use server'

import type { Answer } from '@/domain/answer'
import type { ExpectedVoteChange, OutreachChange } from '@/domain/count/sheet'
import { setExpectedVotes } from '@/server/commands/expectedVotes'
import { setOutreach } from '@/server/commands/outreach'
import { undo } from '@/server/commands/undo'
import { currentActor } from '@/server/session'

interface ExpectedVotesInput {
  resolutionId: string
  voteItemId: string
  changes: ExpectedVoteChange[]
}

interface OutreachInput {
  resolutionId: string
  changes: OutreachChange[]
}

export async function setExpectedVotesAction(
  mutationId: string,
  input: ExpectedVotesInput,
): Promise<Answer<{ changed: string[] }>> {
  return setExpectedVotes.perform(await currentActor(), input, { mutationId })
}

export async function setOutreachAction(
  mutationId: string,
  input: OutreachInput,
): Promise<Answer<{ changed: string[] }>> {
  return setOutreach.perform(await currentActor(), input, { mutationId })
}

export async function undoAction(
  mutationId: string,
  input: { resolutionId: string; mutationId: string },
): Promise<Answer<{ taken: number }>> {
  return undo.perform(await currentActor(), input, { mutationId })
}
