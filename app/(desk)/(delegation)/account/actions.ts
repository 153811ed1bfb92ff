'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { changePassword, endOwnSession, endOwnSessions, renameSelf } from '@/server/commands/account'
import { beginSecondFactor, endSecondFactor, renewRecoveryCodes } from '@/server/commands/secondFactor'
import { currentActor, currentSession } from '@/server/session'
import { SESSION_COOKIE } from '@/server/sessionCookie'

/** What people do to their own accounts; each is one command. */

/** The input with this browser's session, which a change of how one signs in leaves standing. */
async function keepingThisBrowser(input: unknown): Promise<unknown> {
  const session = await currentSession()
  return typeof input === 'object' && session ? { ...input, keepSessionId: session.id } : input
}

export async function rename(mutationId: string, input: unknown) {
  return renameSelf.perform(await currentActor(), input, { mutationId })
}

export async function setPassword(mutationId: string, input: unknown) {
  return changePassword.perform(await currentActor(), await keepingThisBrowser(input), { mutationId })
}

export async function endSession(mutationId: string, input: unknown) {
  return endOwnSession.perform(await currentActor(), input, { mutationId })
}

export async function endOtherSessions(mutationId: string) {
  return endOwnSessions.perform(await currentActor(), await keepingThisBrowser({}), { mutationId })
}

export async function beginFactor(mutationId: string, input: unknown) {
  return beginSecondFactor.perform(await currentActor(), await keepingThisBrowser(input), { mutationId })
}

export async function endFactor(mutationId: string, input: unknown) {
  return endSecondFactor.perform(await currentActor(), await keepingThisBrowser(input), { mutationId })
}

export async function renewCodes(mutationId: string, input: unknown) {
  return renewRecoveryCodes.perform(await currentActor(), input, { mutationId })
}

/** Ends this browser's session on the server, forgets its cookie and leads to the sign-in. */
export async function signOut(): Promise<void> {
  const session = await currentSession()
  if (session) await endOwnSession.perform(session.actor, { sessionId: session.id })
  ;(await cookies()).delete({ name: SESSION_COOKIE, path: '/' })
  redirect('/sign-in')
}
