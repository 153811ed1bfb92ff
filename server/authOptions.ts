import 'server-only'
import { randomUUID } from 'node:crypto'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { saveSession } from '@/db/people'
import { now } from './clock'
import { database } from './database'
import { deskSecret } from './secret'
import { SECURE, SESSION_COOKIE, SESSION_SECONDS } from './sessionCookie'
import { signInWithPassword } from './signIn'

/** How next-auth is set: passwords, a sealed cookie that holds the id of a session row, and nothing else about the person. */
export function authOptions(address: string, userAgent: string | null): NextAuthOptions {
  return {
    secret: deskSecret(),
    useSecureCookies: SECURE,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    cookies: {
      sessionToken: {
        name: SESSION_COOKIE,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: SECURE },
      },
    },
    providers: [
      Credentials({
        credentials: { email: {}, password: {}, code: {} },
        authorize: async (given) => {
          const outcome = await signInWithPassword(given ?? {}, address)
          if (outcome.status === 'refused') throw new Error(outcome.message)
          return { id: outcome.personId }
        },
      }),
    ],
    callbacks: {
      // Each sign-in founds a new session row: an id from before signing in never becomes a signed-in one.
      jwt: async ({ token, user }) => {
        if (!user) return token
        const sid = randomUUID()
        const handle = database()
        const at = await now(handle)
        await handle.write((tx) =>
          saveSession(tx, {
            id: sid,
            personId: user.id,
            createdAt: at,
            expiresAt: at + SESSION_SECONDS * 1000,
            userAgent,
          }),
        )
        return { sid }
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
  }
}
