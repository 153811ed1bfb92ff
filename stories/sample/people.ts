import type { Actor } from '@/domain/access'
import { redeemLink } from '@/server/commands/account'
import { setUpDesk } from '@/server/commands/desk'
import { invitePerson } from '@/server/commands/people'
import { OPERATOR, told } from '../founding'
import { CAST, CAST_KEYS, type CastKey } from './cast'
import { newYork, SAMPLE_NOW } from './moment'

/** Stands at the foot of every page of the sample. */
export const SAMPLE_NOTICE =
  'Sample. Recorded votes and the sponsors of 2015 are facts; expected positions, talks and people are fictional.'

/**
 * Founds the desk of Norway in the autumn of 2015 and brings its people in, each by a link of his or her own.
 * @param realNow what the machine's clock says: the desk's clock runs from the sample's moment on.
 */
export async function foundSampleDesk(realNow: number): Promise<Record<CastKey, Actor>> {
  const { erik } = CAST
  const input = {
    iso3: 'NOR',
    title: 'Permanent Mission, New York',
    name: erik.name,
    email: erik.email,
    password: erik.password,
    clockOffset: SAMPLE_NOW - realNow,
    sampleNotice: SAMPLE_NOTICE,
  }
  const { personId } = told(await setUpDesk.perform(OPERATOR, input, { now: newYork('2015-09-21', '10:00') }))
  const head: Actor = { id: personId, name: erik.name, role: erik.role }
  const cast: Partial<Record<CastKey, Actor>> = { erik: head }
  let at = newYork('2015-09-21', '10:30')
  for (const key of CAST_KEYS.filter((one) => one !== 'erik')) {
    cast[key] = await bringIn(head, key, at)
    at += 20 * 60_000
  }
  return cast as Record<CastKey, Actor>
}

async function bringIn(administrator: Actor, key: CastKey, at: number): Promise<Actor> {
  const { name, email, role, password } = CAST[key]
  const { personId, token } = told(await invitePerson.perform(administrator, { name, email, role }, { now: at }))
  const actor: Actor = { id: personId, name, role }
  told(await redeemLink.perform(actor, { token, password }, { now: at + 60_000 }))
  return actor
}
