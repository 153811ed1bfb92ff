import type { Answer } from '@/domain/answer'
import type { WaitingWrite } from '@/domain/waitingWrite'
import { isContested, type KeptWrite, keptWrites } from './waitingStore'

/** Why a write goes on waiting: the network or the server is away, nobody is signed in any more, or somebody else is. */
type Waits = 'away' | 'signed-out' | 'someone-else'

/** How a round of sending ended. */
export type SendingEnd = 'sent' | Waits

/** A network that swallows what it is given is away: the write is sent again, and counts once. */
const GIVEN_UP_MS = 20_000

/** Called with each answer; puts away what was kept of the write. */
type Settle = (kept: KeptWrite, answer: Answer<unknown>) => void

/**
 * Sends what waits, in order and one at a time, until a write has to go on waiting. The server counts a mutation's
 * number once, so a write whose answer was lost on the way is sent again without harm. One tab sends for all.
 */
export async function sendWaiting(personId: string, settle: Settle): Promise<SendingEnd> {
  const round = () => sendRound(personId, settle)
  if (!('locks' in navigator)) return round()
  return navigator.locks.request(`penholder.waiting.${personId}`, round)
}

async function sendRound(personId: string, settle: Settle): Promise<SendingEnd> {
  for (;;) {
    const next = keptWrites(personId).find(({ write }) => !isContested(write))
    if (!next) return 'sent'
    const answer = await post(personId, next.write)
    if (typeof answer === 'string') return answer
    settle(next, answer)
  }
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
    const problem = (await response.json().catch(() => null)) as { message?: string } | null
    return { status: 'refused', reason: 'rule', message: problem?.message ?? 'The desk did not take this entry.' }
  } catch {
    return 'away'
  }
}

/** A full disk or a busy server refuses nothing for good: the write goes on waiting. */
function retryable(answer: Answer<unknown>): Answer<unknown> | Waits {
  if (answer.status !== 'refused') return answer
  if (answer.reason === 'signed-out') return 'signed-out'
  return answer.reason === 'busy' || answer.reason === 'too-many' ? 'away' : answer
}
