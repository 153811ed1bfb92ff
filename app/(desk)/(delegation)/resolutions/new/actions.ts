'use server'

import { createResolution } from '@/server/commands/resolutions'
import { currentActor } from '@/server/session'

/** Founds a resolution. */
export async function foundResolution(mutationId: string, input: unknown) {
  return createResolution.perform(await currentActor(), input, { mutationId })
}
