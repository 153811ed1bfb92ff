import type { Answer } from '@/domain/answer'
import type { WaitingCommand, WaitingWrite } from '@/domain/waitingWrite'
import { isContested, type KeptWrite, keptWrites } from './waitingStore'

/** Why a write goes on waiting: the network or the server is away, its disk is full, nobody is signed in any more, or somebody else is. */
type Waits = 'away' | 'busy' | 'signed-out' | 'someone-else'

/** How a round of sending ended. */
export type SendingEnd = 'sent' | Waits

/**
 * A write's first way: its server action. It rejects where there is no answer, and where a newer build does not know the
 * action any more.
 */
export type PerformWaiting = (
  personId: string,
  mutationId: string,
  command: WaitingCommand,
) => Promise<Answer<unknown> | 'signed-out' | 'someone-else'>

/** A network that swallows what it is given is away: the write is sent again, and counts once. */
const GIVEN_UP_MS = 20_000
const ACTION_GIVEN_UP_MS = 5_000

/** Called with each answer; puts away what was kept of the write. */
type Settle = (kept: KeptWrite, answer: Answer<unknown>) => void

/**
 * Sends what waits, in order and one at a time, until a write has to go on waiting. The server counts a mutation's
 * number once, so a write whose answer was lost on the way is sent again without harm. One tab sends for all.
 */
export async function sendWaiting(personId: string, perform: PerformWaiting, settle: Settle): Promise<SendingEnd> {
  const round = () => sendRound(personId, perform, settle)
  if (!('locks' in navigator)) return round()
  return navigator.locks.request(`penholder.waiting.${personId}`, round)
}

async function sendRound(personId: string, perform: PerformWaiting, settle: Settle): Promise<SendingEnd> {
  for (;;) {
    const next = keptWrites(personId).find(({ write }) => !isContested(write))
    if (!next) return 'sent'
    const answer = await send(personId, next.write, perform)
    if (typeof answer === 'string') return answer
    settle(next, answer)
  }
}

/** What was tried once by its action, here in this tab. */
const tried = new Set<string>()
/** An action was given up and holds up all that come after it, until it is answered after all. */
let isUnanswered = false

/**
 * By its action at first; by the command's name when that brought no answer. Actions go one after the other and cannot
 * be given up, so that one which the network swallowed would hold up all that wait, and an action's id ends with its
 * build.
 */
async function send(personId: string, write: WaitingWrite, perform: PerformWaiting): Promise<Answer<unknown> | Waits> {
  const { mutationId, name, input } = write
  if (isUnanswered || tried.has(mutationId)) return post(personId, write)
  tried.add(mutationId)
  try {
    const action = perform(personId, mutationId, { name, input } as WaitingCommand)
    const answer = await within(ACTION_GIVEN_UP_MS, action)
    return typeof answer === 'string' ? answer : retryable(answer)
  } catch {
    return post(personId, write)
  }
}

async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isUnanswered = true
      promise
        .catch(() => undefined)
        .finally(() => {
          isUnanswered = false
        })
      reject(new Error('No answer.'))
    }, ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** Sends a write as the person who made it: the browser may meanwhile hold the session of another. */
async function post(personId: string, { mutationId, name, input }: WaitingWrite): Promise<Answer<unknown> | Waits> {
  try {
    const response = await fetch(`/api/commands/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ mutationId, input, personId }),
      signal: AbortSignal.timeout(GIVEN_UP_MS),
    })
    if (response.ok) return retryable((await response.json()) as Answer<unknown>)
    if (response.status === 401) return 'signed-out'
    if (response.status === 409) return 'someone-else'
    if (response.status >= 500) return 'away'
    const problem = (await response.json().catch(() => null)) as { message?: unknown } | null
    // No word of the desk: a proxy or the network of a hotel has answered in its place.
    if (typeof problem?.message !== 'string') return 'away'
    return { status: 'refused', reason: 'rule', message: problem.message }
  } catch {
    return 'away'
  }
}

/** A full disk or a busy server refuses nothing for good: the write goes on waiting. */
function retryable(answer: Answer<unknown>): Answer<unknown> | Waits {
  if (answer.status !== 'refused') return answer
  if (answer.reason === 'signed-out') return 'signed-out'
  return answer.reason === 'busy' || answer.reason === 'too-many' ? 'busy' : answer
}
