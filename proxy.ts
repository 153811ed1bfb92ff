import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy } from './server/contentSecurityPolicy'

const DEVELOPMENT = process.env.NODE_ENV === 'development'
const YEAR_SECONDS = 365 * 24 * 60 * 60

/**
 * Before each page: the security policy with a fresh nonce (Next reads it from the request and puts it on its own
 * scripts), and where the request was going, so that signing in leads back there. Nobody is let in or kept out here:
 * that is asked at each read and each command.
 */
export function proxy(request: NextRequest): NextResponse {
  // Our forms are sent by scripts, which name their action. What posts to a page without is no form of ours.
  if (request.method !== 'GET' && request.method !== 'HEAD' && !request.headers.has('next-action'))
    return new NextResponse('This page takes no such request. Reload it and try again.\n', {
      status: 405,
      headers: { allow: 'GET, HEAD' },
    })
  const secure = (process.env.PENHOLDER_URL ?? process.env.NEXTAUTH_URL ?? '').startsWith('https://')
  const policy = contentSecurityPolicy(randomBytes(18).toString('base64'), { development: DEVELOPMENT, secure })
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-penholder-path', `${request.nextUrl.pathname}${request.nextUrl.search}`)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  if (secure) response.headers.set('strict-transport-security', `max-age=${YEAR_SECONDS}; includeSubDomains`)
  return response
}

export const config = {
  // Handlers answer no pages and set their own headers; static files run nothing.
  matcher: ['/((?!api/|_next/static|_next/image|flags/|healthz|readyz|icon.svg|manifest.webmanifest|sw/).*)'],
}
