import 'server-only'
import { randomUUID } from 'node:crypto'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { revokeSession, saveSession } from '@/db/people'
import { now } from './clock'
import { database } from './database'
import { log } from './log'
import { deskSecret } from './secret'
import { SECURE, SESSION_COOKIE, SESSION_SECONDS } from './sessionCookie'
import { authorizePassword } from './signIn'
import { personOfClaims, singleSignOnProviders } from './singleSignOn'

/** How next-auth is set: passwords, a sealed cookie that holds the id of a session row, and nothing else about the person. */
export function authOptions(address: string, userAgent: string | null): NextAuthOptions {
  return {
    secret: deskSecret(),
    useSecureCookies: SECURE,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in' },
    cookies: {
      sessionToken: {
        name: SESSION_COOKIE,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: SECURE },
      },
    },
    providers: [
      Credentials({
        credentials: { email: {}, password: {}, code: {} },
        authorize: async (given) => authorizePassword(given ?? {}, address),
      }),
      ...singleSignOnProviders(),
    ],
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        if (account?.provider !== 'oidc') return true
        const claims = profile as { sub?: string; email?: string; email_verified?: boolean } | undefined
        const personId = claims?.sub ? await personOfClaims({ ...claims, sub: claims.sub }) : null
        if (personId === null) return '/sign-in?error=AccessDenied'
        user.id = personId
        log().info({ personId, address }, 'signed in by single sign-on')
        return true
      },
      // Each sign-in founds a new session row: an id from before signing in never becomes a signed-in one.
      jwt: async ({ token, user }) => (user ? { sid: await foundSession(user.id, userAgent) } : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === 'string') await endSession(token.sid)
      },
    },
    logger: {
      error: (code, about) => log().error({ code, reason: reasonOf(about) }, 'next-auth'),
      warn: (code) => log().debug({ code }, 'next-auth'),
      debug: () => {},
    },
  }
}

async function foundSession(personId: string, userAgent: string | null): Promise<string> {
  const id = randomUUID()
  const handle = database()
  const at = await now(handle)
  const expiresAt = at + SESSION_SECONDS * 1000
  const browser = userAgent?.slice(0, 300) ?? null
  await handle.write((tx) => saveSession(tx, { id, personId, createdAt: at, expiresAt, userAgent: browser }))
  return id
}

async function endSession(id: string): Promise<void> {
  const handle = database()
  const at = await now(handle)
  await handle.write((tx) => revokeSession(tx, id, at))
}

/** What went wrong, without the tokens and addresses that may stand beside it. */
function reasonOf(about: unknown): string {
  const error = about instanceof Error ? about : (about as { error?: unknown })?.error
  return error instanceof Error ? error.message : 'unknown'
}
