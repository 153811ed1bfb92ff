'use server'

import { noteLaterIntention } from '@/server/commands/laterIntentions'
import { cancelImport } from '@/server/commands/libraryImport'
import { currentActor } from '@/server/session'

export async function stopImport(mutationId: string, input: { importId: string }) {
  return cancelImport.perform(await currentActor(), input, { mutationId })
}

export async function noteIntention(mutationId: string, input: unknown) {
  return noteLaterIntention.perform(await currentActor(), input, { mutationId })
}
