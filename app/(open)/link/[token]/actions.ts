'use server'

import { headers } from 'next/headers'
import { type Answer, refused } from '@/domain/answer'
import { LINK_CLOSED, redeemLink } from '@/server/commands/account'
import { linkLimit, waitSentence } from '@/server/limits'
import { actorOfLink } from '@/server/linkActor'
import { addressOf } from '@/server/requestAddress'

/** Chooses a password through a one-time link. Whoever holds it acts as the person it was made for, in this alone. */
export async function choosePassword(mutationId: string, input: { token: string; password: string }): Promise<Answer> {
  const address = addressOf(await headers())
  const waits = await linkLimit.waitSeconds(address)
  if (waits > 0) return refused(waitSentence(waits), 'too-many')
  const holder = await actorOfLink(input?.token)
  if (!holder) {
    await linkLimit.failed(address)
    return refused(LINK_CLOSED)
  }
  return redeemLink.perform(holder.actor, input, { mutationId })
}
