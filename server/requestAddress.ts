import { requestContext } from './requestContext'

/**
 * The address a request came from, for limits: what the listening server believes (see TRUST_PROXY), which it has also
 * folded into the header. Where neither is known every client shares one limit.
 */
export function addressOf(headers: Headers): string {
  return requestContext()?.address ?? headers.get('x-forwarded-for') ?? 'direct'
}
