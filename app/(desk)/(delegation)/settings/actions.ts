'use server'

import { editSettings } from '@/server/commands/desk'
import { currentActor } from '@/server/session'

/** Changes the delegation's settings. */
export async function saveSettings(mutationId: string, input: unknown) {
  return editSettings.perform(await currentActor(), input, { mutationId })
}
