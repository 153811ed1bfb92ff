import { type Invalid, invalid, type Refused, refused } from '@/domain/answer'
import { ownPasswordLimit, waitSentence } from './limits'
import { passwordFits } from './passwords'

/**
 * Asks somebody who is signed in for the password again, before what an unattended browser must not do.
 *
 * @returns null when it is right; wrong ones are limited as at signing in.
 */
export async function askOwnPassword(
  person: { id: string; passwordHash: string | null },
  given: string,
  field: string,
): Promise<Invalid | Refused | null> {
  const waits = await ownPasswordLimit.waitSeconds(person.id)
  if (waits > 0) return refused(waitSentence(waits), 'too-many')
  if (await passwordFits(person.passwordHash, given)) {
    await ownPasswordLimit.succeeded(person.id)
    return null
  }
  await ownPasswordLimit.failed(person.id)
  return invalid({ [field]: 'This is not your password. Nothing was changed.' })
}
