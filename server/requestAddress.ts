/**
 * The address a request came from, for limits. What a proxy says is believed only where TRUST_PROXY says that one
 * stands in front, and then its last word: earlier ones the client wrote itself. Without a proxy every client shares
 * the one limit of this listener.
 */
export function addressOf(headers: Headers): string {
  if (process.env.TRUST_PROXY !== '1') return 'direct'
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return forwarded || 'direct'
}
