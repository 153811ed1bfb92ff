import type { z } from 'zod'
import type { Db } from '@/db/client'
import { watermark } from '@/db/eventLog'
import { maySeeResolution } from '@/db/scope'
import { type Actor, mayRole, type Permission } from '@/domain/access'
import { now as clockNow } from './clock'
import { database } from './database'
import { takeWorkTurn, WORK_SENTENCE } from './limits'

export interface ReadContext {
  db: Db
  actor: Actor
  now: number
}

export interface ReadDefinition<Params, Result> {
  /** As in the read handler's address. */
  name: string
  permission: Permission
  params: z.ZodType<Params>
  /** The resolution it reads; reads of the delegation leave it out. */
  resolution?: (params: Params) => string
  /**
   * The answer depends on nothing but the parameters and what the log says of this resolution (not on who asks or when;
   * or, `for-each-role`, on their role): it is kept until the next event.
   */
  kept?: true | 'for-each-role'
  /** Reads the library of recorded votes itself, so that its kept answer follows each part of a long import too. */
  library?: boolean
  /** Reads a file or a long text: a person has sixty turns a minute. */
  imports?: boolean
  /** Selects named columns only. Null: there is no such thing. */
  load: (context: ReadContext, params: Params) => Promise<Result | null>
}

/** `gone` covers what is not there and what is not open to this person: the two are not told apart. */
export type ReadAnswer<Result> =
  | { status: 'ok'; result: Result; json: () => string; tag: string | null }
  | { status: 'signed-out' }
  | { status: 'gone' }
  | { status: 'invalid'; message: string }
  | { status: 'too-many'; message: string }

export interface Read<Params = unknown, Result = unknown> extends ReadDefinition<Params, Result> {
  perform: (actor: Actor | null, rawParams: unknown) => Promise<ReadAnswer<Result>>
}

/** Makes a read: the only way anything is read for a screen, a stream or a download. */
export function read<Params, Result>(definition: ReadDefinition<Params, Result>): Read<Params, Result> {
  return { ...definition, perform: (actor, rawParams) => perform(definition, actor, rawParams) }
}

async function perform<Params, Result>(
  definition: ReadDefinition<Params, Result>,
  actor: Actor | null,
  rawParams: unknown,
): Promise<ReadAnswer<Result>> {
  if (!actor) return { status: 'signed-out' }
  const parsed = definition.params.safeParse(rawParams)
  if (!parsed.success) {
    return definition.resolution
      ? { status: 'gone' }
      : { status: 'invalid', message: parsed.error.issues[0]?.message ?? 'Unreadable request.' }
  }
  if (!mayRole(actor.role, definition.permission)) return { status: 'gone' }
  if (definition.imports && (await takeWorkTurn('import', actor.id)) > 0)
    return { status: 'too-many', message: WORK_SENTENCE }
  const params = parsed.data
  const handle = database()
  const now = await clockNow(handle)
  return handle.read(async (db) => {
    const resolutionId = definition.resolution?.(params) ?? null
    if (resolutionId !== null && !(await maySeeResolution(db, actor, resolutionId))) return { status: 'gone' }
    const who = definition.kept === 'for-each-role' ? `.${actor.role}` : ''
    const tag = definition.kept ? (await watermark(db, resolutionId, definition.library)) + who : null
    const slot = `${definition.name}${who} ${JSON.stringify(params)}`
    const kept = tag === null ? undefined : keptAnswer<Result>(slot, tag)
    if (kept) return kept
    const result = await definition.load({ db, actor, now }, params)
    if (result === null) return { status: 'gone' }
    const answer = answerOf(result, tag)
    if (tag !== null) keep(slot, tag, answer)
    return answer
  })
}

type OkAnswer<Result> = Extract<ReadAnswer<Result>, { status: 'ok' }>

function answerOf<Result>(result: Result, tag: string | null): OkAnswer<Result> {
  let text: string | undefined
  return {
    status: 'ok',
    result,
    tag,
    json: () => {
      text ??= JSON.stringify(result)
      return text
    },
  }
}

/** Newest use last; the oldest go first when together they are too long or too many. */
const keptAnswers = new Map<string, { tag: string; file: string; length: number; answer: OkAnswer<unknown> }>()
/** Characters of JSON in all; the objects beside them take a few times as much. */
const KEPT_AT_MOST = 24 * 1024 * 1024
/** Answers in all: a short one takes more in its slot and its objects than in its JSON. */
const KEPT_ANSWERS_AT_MOST = 2000
let keptLength = 0

function keptAnswer<Result>(slot: string, tag: string): OkAnswer<Result> | undefined {
  const entry = keptAnswers.get(slot)
  if (entry?.tag !== tag || entry.file !== database().file) return undefined
  keptAnswers.delete(slot)
  keptAnswers.set(slot, entry)
  return entry.answer as OkAnswer<Result>
}

function keep(slot: string, tag: string, answer: OkAnswer<unknown>): void {
  const { length } = answer.json()
  forget(slot)
  // One that alone takes much of the room would push everybody else's out.
  if (length > KEPT_AT_MOST / 8) return
  keptAnswers.set(slot, { tag, file: database().file, length, answer })
  keptLength += length
  for (const oldest of keptAnswers.keys()) {
    if (keptLength <= KEPT_AT_MOST && keptAnswers.size <= KEPT_ANSWERS_AT_MOST) break
    forget(oldest)
  }
}

function forget(slot: string): void {
  keptLength -= keptAnswers.get(slot)?.length ?? 0
  keptAnswers.delete(slot)
}

/** How much is kept: for the test that it has a bound. */
export function keptSize(): { answers: number; length: number } {
  return { answers: keptAnswers.size, length: keptLength }
}
