import { openLink } from '@/db/people'
import type { Actor } from '@/domain/access'
import { now } from './clock'
import { database } from './database'
import { linkHash } from './oneTimeLink'

export interface LinkHolder {
  actor: Actor
  email: string
  purpose: 'invitation' | 'reset'
}

/** Whom a one-time link lets act, to choose a password and for nothing else; null when it is closed. */
export async function actorOfLink(token: string): Promise<LinkHolder | null> {
  // A browser may send anything for it.
  if (typeof token !== 'string' || !/^[\w-]{43}$/.test(token)) return null
  const handle = database()
  const at = await now(handle)
  const link = await handle.read((db) => openLink(db, linkHash(token), at))
  if (!link) return null
  const { personId, name, role, email, purpose } = link
  return { actor: { id: personId, name, role }, email, purpose }
}
