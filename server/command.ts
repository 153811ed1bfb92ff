import { createHash, randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { type Change, lastEvent } from '@/db/journal'
import { findMutation, saveMutation } from '@/db/mutations'
import { isArchived, maySeeResolution } from '@/db/scope'
import { storageSentence } from '@/db/storageFault'
import { type Actor, mayRole, PERMISSIONS, type Permission } from '@/domain/access'
import { type Answer, invalid, notFound, refused } from '@/domain/answer'
import { now as clockNow } from './clock'
import { database } from './database'
import { takeWorkTurn, WORK_SENTENCE } from './limits'
import { announce } from './live'
import { log } from './log'

/** What a command's decision has at hand. */
export interface CommandContext extends Change {
  actor: Actor
}

export interface CommandDefinition<Input, Result> {
  /** As in the log and in the POST handler's address: noun.verb. */
  name: string
  permission: Permission
  input: z.ZodType<Input>
  /** The resolution the input is about; commands of the delegation leave it out. */
  resolution?: (input: Input) => string
  /** Also on a resolution that is archived: what brings it back. All others are refused there. */
  evenArchived?: boolean
  /** Never through the POST handler: our own code performs it, for somebody who is not signed in yet. */
  serverOnly?: boolean
  /** Reads a file or a long text: a person has sixty turns a minute. */
  imports?: boolean
  /**
   * Its input or its result holds a secret (a password, a code, a link): nothing of the input is kept to recognise the
   * mutation by but its number, and of the result only what this leaves.
   */
  withoutSecrets?: (result: Result) => Result
  /** Decides and saves. Runs inside the transaction; any answer but ok rolls everything back. */
  run: (context: CommandContext, input: Input) => Promise<Answer<Result>>
}

export interface Command<Input = unknown, Result = unknown> extends CommandDefinition<Input, Result> {
  /** The door itself. */
  perform: (actor: Actor | null, rawInput: unknown, options?: PerformOptions) => Promise<Answer<Result>>
}

export interface PerformOptions {
  /** Made by the client: sending it twice counts once. */
  mutationId?: string
  /** The stories tell the past through the same commands. */
  now?: number
}

/** Why nothing is written to what was put away, and how to go on. */
export const ARCHIVED_SENTENCE =
  'This resolution is archived, so nothing was changed. A head of delegation takes it out of the archive in its settings; then send it again.'

/** Thrown inside the transaction to roll back with an answer; never leaves this file. */
class RolledBack extends Error {
  constructor(readonly answer: Answer<never>) {
    super('rolled back')
  }
}

/**
 * Makes a command: the only way anything is written. Parse, then in one transaction: was it sent before, may this
 * actor on this resolution, decide and save with its events, commit; then announce.
 */
export function command<Input, Result = null>(definition: CommandDefinition<Input, Result>): Command<Input, Result> {
  return { ...definition, perform: (actor, rawInput, options = {}) => perform(definition, actor, rawInput, options) }
}

async function perform<Input, Result>(
  definition: CommandDefinition<Input, Result>,
  actor: Actor | null,
  rawInput: unknown,
  options: PerformOptions,
): Promise<Answer<Result>> {
  if (!actor) return refused('Sign in first; nothing was changed.', 'signed-out')
  const parsed = definition.input.safeParse(rawInput)
  if (!parsed.success) return invalid(fieldMessages(parsed.error))
  if (!mayRole(actor.role, definition.permission)) return forbidden(definition)
  const input = parsed.data
  const mutationId = options.mutationId ?? randomUUID()
  if (typeof mutationId !== 'string' || !/^[\w-]{8,64}$/.test(mutationId))
    return invalid({ mutationId: 'The change has no proper number. Reload the page and send it again.' })
  // The past is told by stories, which nobody waits for.
  if (definition.imports && options.now === undefined && (await takeWorkTurn('import', actor.id)) > 0)
    return refused(WORK_SENTENCE, 'too-many')
  const now = options.now ?? (await clockNow(database()))
  try {
    const answer = await database().write((tx) => inTransaction(definition, { tx, actor, now, mutationId }, input))
    announce()
    return answer
  } catch (error) {
    if (error instanceof RolledBack) return error.answer
    const sentence = storageSentence(error, 'the desk’s database')
    if (!sentence) throw error
    log().error({ err: error, command: definition.name }, 'the disk refused a write')
    return refused(`Nothing was saved. ${sentence}`, 'busy')
  }
}

async function inTransaction<Input, Result>(
  definition: CommandDefinition<Input, Result>,
  at: { tx: Db; actor: Actor; now: number; mutationId: string },
  input: Input,
): Promise<Answer<Result>> {
  const { tx, actor, now, mutationId } = at
  const resolutionId = definition.resolution?.(input) ?? null
  if (resolutionId !== null && !(await maySeeResolution(tx, actor, resolutionId))) throw new RolledBack(notFound())
  // Of what was understood, never of what was sent: a part that nobody reads may be nested past the stack's depth.
  const inputHash = createHash('sha256')
    .update(definition.withoutSecrets ? '' : (JSON.stringify(input) ?? ''))
    .digest('hex')
  const earlier = await findMutation(tx, actor.id, mutationId)
  if (earlier) {
    if (earlier.command === definition.name && earlier.inputHash === inputHash) return earlier.answer as Answer<Result>
    throw new RolledBack(
      invalid({ mutationId: 'This number belongs to another change. Reload the page and send it again.' }),
    )
  }
  if (resolutionId !== null && !definition.evenArchived && (await isArchived(tx, resolutionId)))
    throw new RolledBack(refused(ARCHIVED_SENTENCE))
  const context: CommandContext = { tx, actor, actorId: actor.id, now, type: definition.name, mutationId, resolutionId }
  const answer = await definition.run(context, input)
  if (answer.status !== 'ok') throw new RolledBack(answer)
  const settled = { ...answer, seq: context.last?.seq ?? (await lastEvent(tx)).seq }
  await saveMutation(tx, {
    actorId: actor.id,
    id: mutationId,
    command: definition.name,
    inputHash,
    answer: definition.withoutSecrets ? { ...settled, result: definition.withoutSecrets(settled.result) } : settled,
    at: now,
  })
  return settled
}

function forbidden(definition: CommandDefinition<never, never> | { permission: Permission }): Answer<never> {
  const { does, roles } = PERMISSIONS[definition.permission]
  return refused(
    `Your role does not allow this: ${does.toLowerCase()}. ${roles.length === 1 ? 'An administrator can.' : 'Ask a colleague who can.'}`,
    'not-allowed',
  )
}

function fieldMessages(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[issue.path.join('.') || 'input'] ??= issue.message
  return fields
}
