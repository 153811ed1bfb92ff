import { randomBytes } from 'node:crypto'
import { findDelegation } from '@/db/delegation'
import { type Answer, ok, refused } from '@/domain/answer'
import { passwordMistake } from '@/domain/password'
import { machineTime, resetClock } from '@/server/clock'
import { changePassword, redeemLink } from '@/server/commands/account'
import { invitePerson } from '@/server/commands/people'
import { database } from '@/server/database'
import { emailInput, passwordInput, requiredLine } from '@/server/inputs'
import { told } from '../founding'
import { CAST, CAST_KEYS } from './cast'
import { tellSample } from './sample'

/** The administrator whom the set-up page asks for. */
export interface SampleAdministrator {
  name: unknown
  email: unknown
  password: unknown
}

/** What will not do in the answers of the set-up page, by field, or null: asked before the sample is told. */
export function sampleMistake({ name, email, password }: SampleAdministrator): Record<string, string> | null {
  const read = {
    name: requiredLine('Your name', 120).safeParse(name),
    email: emailInput.safeParse(email),
    password: passwordInput.safeParse(password),
  }
  const fields: Record<string, string> = {}
  for (const [field, { error }] of Object.entries(read)) if (error) fields[field] = error.issues[0]?.message ?? ''
  if (Object.keys(fields).length > 0) return fields
  if (CAST_KEYS.some((key) => CAST[key].email === read.email.data))
    return { email: 'Somebody in the sample has this address. Choose another.' }
  const weak = passwordMistake(read.password.data ?? '', [read.email.data ?? '', read.name.data ?? ''])
  return weak ? { password: weak } : null
}

let underWay = false

/**
 * Tells the sample into the desk's empty database and adds the administrator. The sample's own people get passwords
 * that nobody knows: printed ones would let anybody in. The administrator makes a link to sign in as one of them.
 */
export async function setUpSample(administrator: SampleAdministrator): Promise<Answer> {
  if (underWay || (await database().read(findDelegation)))
    return refused('This desk was set up already. Sign in, or ask its administrator for an invitation.')
  underWay = true
  try {
    const { cast } = await tellSample(machineTime())
    resetClock()
    for (const key of CAST_KEYS) {
      const password = randomBytes(24).toString('base64url')
      told(await changePassword.perform(cast[key], { current: CAST[key].password, password }))
    }
    const { name, email, password } = administrator
    const invited = await invitePerson.perform(cast.erik, { name, email, role: 'administrator' })
    const { personId, token } = told(invited)
    told(await redeemLink.perform({ id: personId, name: String(name), role: 'administrator' }, { token, password }))
    return ok(null)
  } finally {
    underWay = false
  }
}
