import { RateLimiterMemory } from 'rate-limiter-flexible'

const QUARTER_OF_AN_HOUR = 15 * 60
/** Five wrong attempts and the account waits a quarter of an hour; an address (a mission shares one) has more. */
const perAccount = new RateLimiterMemory({ points: 5, duration: QUARTER_OF_AN_HOUR, keyPrefix: 'account' })
const perAddress = new RateLimiterMemory({ points: 50, duration: QUARTER_OF_AN_HOUR, keyPrefix: 'address' })

/** The limits on signing in, per account and per address. */
export const signInLimits = {
  /** Seconds until another attempt is looked at; 0 when one is welcome now. */
  async waitSeconds(email: string, address: string): Promise<number> {
    const [account, from] = await Promise.all([perAccount.get(email), perAddress.get(address)])
    const waits = [
      account && account.remainingPoints <= 0 ? account.msBeforeNext : 0,
      from && from.remainingPoints <= 0 ? from.msBeforeNext : 0,
    ]
    return Math.ceil(Math.max(...waits) / 1000)
  },
  async failed(email: string, address: string): Promise<void> {
    // Going past the limit rejects; that is what the next attempt is told.
    await Promise.allSettled([perAccount.consume(email), perAddress.consume(address)])
  },
  async succeeded(email: string): Promise<void> {
    await perAccount.delete(email)
  },
}
