import { credentialsOf } from '@/db/people'
import { database } from './database'
import { signInLimits } from './limits'
import { passwordFits } from './passwords'

export type SignIn = { status: 'ok'; personId: string } | { status: 'refused'; message: string }

const WRONG = 'That e-mail and password do not belong together. Check both, or ask your administrator for a new link.'

/** Checks an e-mail and password from this address, within the limits per account and per address. */
export async function signInWithPassword(given: Record<string, string | undefined>, address: string): Promise<SignIn> {
  const email = (given.email ?? '').trim().toLowerCase()
  const password = given.password ?? ''
  if (email.length > 254 || password.length > 1024) return { status: 'refused', message: WRONG }
  const waits = await signInLimits.waitSeconds(email, address)
  if (waits > 0) return { status: 'refused', message: waitSentence(waits) }
  const account = await database().read((db) => credentialsOf(db, email))
  const fits = await passwordFits(account?.passwordHash, password)
  if (!account || !fits || account.disabledAt !== null) {
    await signInLimits.failed(email, address)
    return { status: 'refused', message: WRONG }
  }
  await signInLimits.succeeded(email)
  return { status: 'ok', personId: account.id }
}

function waitSentence(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  return `Too many attempts. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`
}
