import { credentialsOf } from '@/db/people'
import { type SignInRefusal, writeRefusal } from '@/domain/desk/signInAnswer'
import { passSecondFactor } from './commands/secondFactor'
import { database } from './database'
import { signInLimits, waitSentence } from './limits'
import { log } from './log'
import { passwordFits } from './passwords'

export type SignIn = { status: 'ok'; personId: string } | { status: 'refused'; refusal: SignInRefusal }

const WRONG = 'That e-mail and password do not belong together. Check both, or ask your administrator for a new link.'
const CODE_WANTED = 'Type the six figures that your authenticator shows, or a recovery code.'

const refuse = (at: SignInRefusal['at'], message: string): SignIn => ({ status: 'refused', refusal: { at, message } })

/**
 * Checks an e-mail and password from this address, and the second factor where the person has one, within the limits
 * per account and per address.
 */
export async function signInWithPassword(given: Record<string, string | undefined>, address: string): Promise<SignIn> {
  const email = (given.email ?? '').trim().toLowerCase()
  const password = given.password ?? ''
  if (email.length > 254 || password.length > 1024) return refuse('password', WRONG)
  const waits = await signInLimits.take(email, address)
  if (waits > 0) return refuse('password', waitSentence(waits))
  const account = await database().read((db) => credentialsOf(db, email))
  const fits = await passwordFits(account?.passwordHash, password)
  if (!account || !fits || account.disabledAt !== null) {
    return failed(address, 'password', WRONG)
  }
  if (account.totpSecret !== null) {
    const code = given.code?.trim() ?? ''
    if (code === '') {
      await signInLimits.giveBack(email, address)
      return refuse('code', CODE_WANTED)
    }
    const answer = await passSecondFactor.perform({ id: account.id, name: account.name, role: account.role }, { code })
    if (answer.status !== 'ok') return failed(address, 'code', answer.message)
  }
  await signInLimits.succeeded(email, address)
  log().info({ personId: account.id, address }, 'signed in')
  return { status: 'ok', personId: account.id }
}

/** A wrong attempt: its turn stays taken. */
function failed(address: string, at: SignInRefusal['at'], message: string): SignIn {
  log().warn({ address, at }, 'sign-in refused')
  return refuse(at, message)
}

/** The same as next-auth wants it: the person's id, or an error whose message the form reads. */
export async function authorizePassword(given: Record<string, string | undefined>, address: string) {
  const outcome = await signInWithPassword(given, address)
  if (outcome.status === 'refused') throw new Error(writeRefusal(outcome.refusal))
  return { id: outcome.personId }
}
