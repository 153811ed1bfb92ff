import { z } from 'zod'
import { listPeople, ownAccount, sessionsOf } from '@/db/people'
import type { OwnAccount, PersonListed, SecondFactorOffer } from '@/domain/desk/people'
import { read } from '../read'
import { newTotpSecret, sealOffer, totpAddress } from '../secondFactor'

/** Everybody with address and standing, for administrators. */
export const peopleRead = read({
  name: 'people',
  permission: 'people.manage',
  params: z.object({}),
  load: ({ db }): Promise<PersonListed[]> => listPeople(db),
})

/** One's own account with one's signed-in browsers. */
export const ownAccountRead = read({
  name: 'ownAccount',
  permission: 'own.account',
  params: z.object({}),
  async load({ db, actor, now }): Promise<OwnAccount | null> {
    const account = await ownAccount(db, actor.id)
    return account ? { ...account, sessions: await sessionsOf(db, actor.id, now) } : null
  },
})

/** A fresh secret for a second factor. Nothing is kept of it until `account.beginSecondFactor` shows that it arrived. */
export const secondFactorOfferRead = read({
  name: 'secondFactorOffer',
  permission: 'own.account',
  params: z.object({}),
  async load({ db, actor, now }): Promise<SecondFactorOffer | null> {
    const account = await ownAccount(db, actor.id)
    if (!account) return null
    const secret = newTotpSecret()
    return { secret, address: totpAddress(secret, account.email), offer: sealOffer(actor.id, secret, now) }
  },
})
