'use server'

import {
  archiveResolution,
  editResolution,
  setDeadlines,
  setTeam,
  steerResolution,
} from '@/server/commands/resolutions'
import { currentActor } from '@/server/session'

/** Edits titles, symbol, stage, main sponsors. */
export async function saveFacts(mutationId: string, input: unknown) {
  return editResolution.perform(await currentActor(), input, { mutationId })
}

/** Sets targets and the decision rule. */
export async function saveSteering(mutationId: string, input: unknown) {
  return steerResolution.perform(await currentActor(), input, { mutationId })
}

/** Sets the dated deadlines. */
export async function saveDeadlines(mutationId: string, input: unknown) {
  return setDeadlines.perform(await currentActor(), input, { mutationId })
}

/** Sets who is on the team. */
export async function saveTeam(mutationId: string, input: unknown) {
  return setTeam.perform(await currentActor(), input, { mutationId })
}

/** Puts the resolution away, or takes it out again. */
export async function putAway(mutationId: string, input: unknown) {
  return archiveResolution.perform(await currentActor(), input, { mutationId })
}
