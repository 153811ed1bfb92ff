import type { Answer } from '@/domain/answer'
import { COMMANDS } from './commands/registry'
import { currentActor } from './session'

/** A command as a page keeps it until the desk has answered; nothing of it is believed before it was looked at. */
export interface NamedCommand {
  name: unknown
  mutationId: unknown
  input: unknown
  /** Who made it; left out where it is sent as it is made. */
  personId?: unknown
}

/** Why a command by its name was not performed at all. */
export type NotPerformed = 'signed-out' | 'unknown' | 'unreadable' | 'someone-else'

/**
 * Performs a command by its name, in the name of whoever is signed in. One that was made by somebody who may not be
 * signed in any more is never performed as another.
 */
export async function performNamed(command: NamedCommand): Promise<Answer<unknown> | NotPerformed> {
  const { name, mutationId, input, personId } = command
  const actor = await currentActor()
  if (!actor) return 'signed-out'
  const found = typeof name === 'string' && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!found || found.serverOnly) return 'unknown'
  if (typeof mutationId !== 'string') return 'unreadable'
  if (personId !== undefined && personId !== actor.id) return 'someone-else'
  return found.perform(actor, input, { mutationId })
}
