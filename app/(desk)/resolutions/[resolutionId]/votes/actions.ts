'use server'

import { carryOverVotes } from '@/server/commands/carryOver'
import { setChances } from '@/server/commands/chances'
import { declareResult, reopenItem } from '@/server/commands/declaredResults'
import { noteLaterIntention } from '@/server/commands/laterIntentions'
import { linkPredecessor, unlinkPredecessor } from '@/server/commands/predecessors'
import { removeScenario, saveScenario } from '@/server/commands/scenarios'
import { addVoteItem, editVoteItem, orderVoteItems } from '@/server/commands/voteItems'
import { currentActor } from '@/server/session'

export async function addItem(mutationId: string, input: unknown) {
  return addVoteItem.perform(await currentActor(), input, { mutationId })
}

export async function editItem(mutationId: string, input: unknown) {
  return editVoteItem.perform(await currentActor(), input, { mutationId })
}

export async function orderItems(mutationId: string, input: { resolutionId: string; voteItemIds: string[] }) {
  return orderVoteItems.perform(await currentActor(), input, { mutationId })
}

export async function carryOver(mutationId: string, input: { resolutionId: string; fromId: string; toId: string }) {
  return carryOverVotes.perform(await currentActor(), input, { mutationId })
}

export async function declare(mutationId: string, input: unknown) {
  return declareResult.perform(await currentActor(), input, { mutationId })
}

export async function reopen(mutationId: string, input: { resolutionId: string; voteItemId: string }) {
  return reopenItem.perform(await currentActor(), input, { mutationId })
}

export async function link(
  mutationId: string,
  input: { resolutionId: string; rollCallId: string; relation: 'predecessor' | 'like' },
) {
  return linkPredecessor.perform(await currentActor(), input, { mutationId })
}

export async function unlink(mutationId: string, input: { resolutionId: string; rollCallId: string }) {
  return unlinkPredecessor.perform(await currentActor(), input, { mutationId })
}

export async function keepScenario(mutationId: string, input: unknown) {
  return saveScenario.perform(await currentActor(), input, { mutationId })
}

export async function throwAwayScenario(mutationId: string, input: { resolutionId: string; scenarioId: string }) {
  return removeScenario.perform(await currentActor(), input, { mutationId })
}

export async function keepChances(mutationId: string, input: unknown) {
  return setChances.perform(await currentActor(), input, { mutationId })
}

export async function noteIntention(mutationId: string, input: unknown) {
  return noteLaterIntention.perform(await currentActor(), input, { mutationId })
}
