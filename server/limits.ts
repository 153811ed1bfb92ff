import { RateLimiterMemory } from 'rate-limiter-flexible'

const QUARTER_OF_AN_HOUR = 15 * 60
/** Five wrong attempts and the account waits a quarter of an hour; an address (a mission shares one) has more. */
const perAccount = new RateLimiterMemory({ points: 5, duration: QUARTER_OF_AN_HOUR, keyPrefix: 'account' })
const perAddress = new RateLimiterMemory({ points: 50, duration: QUARTER_OF_AN_HOUR, keyPrefix: 'address' })
/** One-time links: nobody guesses one, and trying costs as much as a wrong password. */
const perLinkAddress = new RateLimiterMemory({ points: 50, duration: QUARTER_OF_AN_HOUR, keyPrefix: 'link' })
const perPerson = new RateLimiterMemory({ points: 5, duration: QUARTER_OF_AN_HOUR, keyPrefix: 'own' })

/** Files made and files read: each costs the server more than a page does. */
const WORK_A_MINUTE = 60
const perWorker = new RateLimiterMemory({ points: WORK_A_MINUTE, duration: 60, keyPrefix: 'work' })

/**
 * Takes one of a person's sixty turns a minute at an export or an import.
 *
 * @returns 0 when it was taken, otherwise the seconds until the next.
 */
export function takeWorkTurn(kind: 'export' | 'import', personId: string): Promise<number> {
  return turnOf(perWorker, `${kind} ${personId}`)
}

/** Takes a turn and answers 0, or the seconds until the next. */
async function turnOf(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refusal) {
    return Math.max(1, Math.ceil(((refusal as { msBeforeNext?: number }).msBeforeNext ?? 0) / 1000))
  }
}

async function waitOf(limiter: RateLimiterMemory, key: string): Promise<number> {
  const standing = await limiter.get(key)
  return standing && standing.remainingPoints <= 0 ? Math.ceil(standing.msBeforeNext / 1000) : 0
}

// Going past the limit rejects; that is what the next attempt is told.
async function consume(take: Promise<unknown>): Promise<void> {
  await Promise.allSettled([take])
}

/** The limits on signing in, per account and per address. Kept in memory: a restart forgets them. */
export const signInLimits = {
  /**
   * Takes a turn before the password is checked, so that many attempts at once are no more than the same one by one.
   *
   * @returns 0 when it was taken, otherwise the seconds until another attempt is looked at.
   */
  async take(email: string, address: string): Promise<number> {
    const waits = Math.max(await waitOf(perAccount, email), await waitOf(perAddress, address))
    if (waits > 0) return waits
    const account = await turnOf(perAccount, email)
    if (account > 0) return account
    const shared = await turnOf(perAddress, address)
    if (shared > 0) await perAccount.reward(email)
    return shared
  },
  /** Gives a turn back that was no wrong attempt. */
  async giveBack(email: string, address: string): Promise<void> {
    await Promise.all([perAccount.reward(email), perAddress.reward(address)])
  },
  /** Gives the turn back and forgets the account's wrong attempts. */
  async succeeded(email: string, address: string): Promise<void> {
    await Promise.all([perAccount.delete(email), perAddress.reward(address)])
  },
}

/** The limit on giving one's own password again while signed in. */
export const ownPasswordLimit = {
  waitSeconds: (personId: string): Promise<number> => waitOf(perPerson, personId),
  failed: (personId: string): Promise<void> => consume(perPerson.consume(personId)),
  async succeeded(personId: string): Promise<void> {
    await perPerson.delete(personId)
  },
}

/** The limit on opening one-time links that are none, per address. */
export const linkLimit = {
  waitSeconds: (address: string): Promise<number> => waitOf(perLinkAddress, address),
  failed: (address: string): Promise<void> => consume(perLinkAddress.consume(address)),
}

/** Too many attempts, and how long to wait. */
export function waitSentence(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  return `Too many attempts. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`
}

/** Too many files in a minute. */
export const WORK_SENTENCE = 'That is many files in a minute. Wait a minute, then go on.'
