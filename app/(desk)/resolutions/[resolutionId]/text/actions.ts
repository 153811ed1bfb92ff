'use server'

import { saveDraft, setParagraphState } from '@/server/commands/draftSave'
import { beginDraft, publishDraft, restoreDraft } from '@/server/commands/drafts'
import { currentActor } from '@/server/session'

export async function save(mutationId: string, input: unknown) {
  return saveDraft.perform(await currentActor(), input, { mutationId })
}

export async function setState(mutationId: string, input: unknown) {
  return setParagraphState.perform(await currentActor(), input, { mutationId })
}

export async function begin(mutationId: string, input: unknown) {
  return beginDraft.perform(await currentActor(), input, { mutationId })
}

export async function publish(mutationId: string, input: unknown) {
  return publishDraft.perform(await currentActor(), input, { mutationId })
}

export async function restore(mutationId: string, input: { resolutionId: string; versionId: string; seq: number }) {
  return restoreDraft.perform(await currentActor(), input, { mutationId })
}
