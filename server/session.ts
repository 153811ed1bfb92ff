import 'server-only'
import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { actorOfSession } from '@/db/people'
import type { Actor } from '@/domain/access'
import { now } from './clock'
import { database } from './database'
import { deskSecret } from './secret'
import { SESSION_COOKIE } from './sessionCookie'

/**
 * Opened cookies by their exact value: opening one costs a key derivation and a decryption, and its content never
 * changes. Whether the session still stands is asked of the database at each request.
 */
const opened = new Map<string, string>()
const OPENED_AT_MOST = 500

/** Who is acting in this request, or null: signed out, revoked, expired or disabled. Asked once a request. */
export const currentActor = cache(async (): Promise<Actor | null> => (await currentSession())?.actor ?? null)

/** The same with the session's id, for pages on one's own sessions. */
export const currentSession = cache(async (): Promise<{ id: string; actor: Actor } | null> => {
  const jar = await cookies()
  return sessionOfCookie(jar.get(SESSION_COOKIE)?.value)
})

async function sessionOfCookie(cookie: string | undefined): Promise<{ id: string; actor: Actor } | null> {
  if (!cookie) return null
  const id = opened.get(cookie) ?? (await openCookie(cookie))
  if (!id) return null
  const handle = database()
  const at = await now(handle)
  const actor = await handle.read((db) => actorOfSession(db, id, at))
  return actor ? { id, actor } : null
}

async function openCookie(cookie: string): Promise<string | null> {
  try {
    const token = await decode({ token: cookie, secret: deskSecret() })
    const id = typeof token?.sid === 'string' ? token.sid : null
    if (id === null) return null
    if (opened.size >= OPENED_AT_MOST) opened.clear()
    opened.set(cookie, id)
    return id
  } catch {
    return null
  }
}

/** For a stream that has been open for a while: is the person still signed in, and in the role that it began with? */
export async function stillActs(cookieHeader: string, actor: Actor): Promise<boolean> {
  const pair = cookieHeader.split(/;\s*/).find((one) => one.startsWith(`${SESSION_COOKIE}=`))
  const session = await sessionOfCookie(pair?.slice(SESSION_COOKIE.length + 1))
  return session?.actor.id === actor.id && session.actor.role === actor.role
}
