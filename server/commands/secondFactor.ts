import { z } from 'zod'
import { findRow, note, updateRow } from '@/db/journal'
import { revokeSessionsOf } from '@/db/people'
import { type Answer, invalid, notFound, ok, refused } from '@/domain/answer'
import { machineTime } from '../clock'
import { type CommandContext, command } from '../command'
import { idInput, passwordInput } from '../inputs'
import { askOwnPassword } from '../ownPassword'
import {
  acceptedStep,
  findRecoveryCode,
  hashRecoveryCodes,
  newRecoveryCodes,
  sealTotpSecret,
  unsealOffer,
  unsealTotpSecret,
} from '../secondFactor'

/** Codes that were made are answered once and never kept; a repeated send answers null. */
interface CodesMade {
  recoveryCodes: string[] | null
}

const withoutCodes = (): CodesMade => ({ recoveryCodes: null })
const codeInput = z.string().max(40, 'This is no code.')
const WRONG_CODE = 'This code is not right. Codes change every half minute; type the one that shows now.'

const ownRow = (context: CommandContext) => findRow(context.tx, 'person', { id: context.actorId })

/** Turns the second factor on, once a code shows that the authenticator has the secret that was offered. */
export const beginSecondFactor = command({
  name: 'account.beginSecondFactor',
  permission: 'own.account',
  input: z.object({
    offer: z.string().max(1000),
    code: codeInput,
    password: passwordInput,
    keepSessionId: idInput.optional(),
  }),
  withoutSecrets: withoutCodes,
  async run(context, input): Promise<Answer<CodesMade>> {
    const person = await ownRow(context)
    if (!person) return notFound()
    if (person.totpSecret !== null) return refused('Your second factor is on already.')
    const secret = unsealOffer(input.offer, person.id, context.now)
    if (secret === null) return refused('This code to scan has run out. Begin again.')
    const wrong = await askOwnPassword(person, input.password, 'password')
    if (wrong) return wrong
    const step = acceptedStep(secret, input.code, machineTime())
    if (step === null) return invalid({ code: WRONG_CODE })
    const recoveryCodes = newRecoveryCodes()
    await updateRow(context, 'person', person, {
      totpSecret: sealTotpSecret(secret),
      totpLastStep: step,
      recoveryCodes: await hashRecoveryCodes(recoveryCodes),
    })
    await revokeSessionsOf(context.tx, person.id, context.now, input.keepSessionId)
    await note(context, 'person', person.id, { secondFactor: 'on' })
    return ok({ recoveryCodes })
  },
})

/** Turns the second factor off. */
export const endSecondFactor = command({
  name: 'account.endSecondFactor',
  permission: 'own.account',
  input: z.object({ password: passwordInput, keepSessionId: idInput.optional() }),
  withoutSecrets: () => null,
  async run(context, { password, keepSessionId }): Promise<Answer> {
    const person = await ownRow(context)
    if (!person) return notFound()
    const wrong = await askOwnPassword(person, password, 'password')
    if (wrong) return wrong
    if (person.totpSecret === null) return refused('Your second factor is off already.')
    await updateRow(context, 'person', person, { totpSecret: null, totpLastStep: null, recoveryCodes: null })
    await revokeSessionsOf(context.tx, person.id, context.now, keepSessionId)
    await note(context, 'person', person.id, { secondFactor: 'off' })
    return ok(null)
  },
})

/** Makes ten new recovery codes; the old ones no longer count. */
export const renewRecoveryCodes = command({
  name: 'account.renewRecoveryCodes',
  permission: 'own.account',
  input: z.object({ password: passwordInput }),
  withoutSecrets: withoutCodes,
  async run(context, { password }): Promise<Answer<CodesMade>> {
    const person = await ownRow(context)
    if (!person) return notFound()
    const wrong = await askOwnPassword(person, password, 'password')
    if (wrong) return wrong
    if (person.totpSecret === null) return refused('Turn the second factor on first.')
    const recoveryCodes = newRecoveryCodes()
    await updateRow(context, 'person', person, { recoveryCodes: await hashRecoveryCodes(recoveryCodes) })
    await note(context, 'person', person.id, { recoveryCodes: 'renewed' })
    return ok({ recoveryCodes })
  },
})

/** Uses up a code at signing in: a time step counts once, and so does a recovery code. */
export const passSecondFactor = command({
  name: 'account.passSecondFactor',
  permission: 'own.account',
  input: z.object({ code: codeInput }),
  serverOnly: true,
  withoutSecrets: () => null,
  async run(context, { code }): Promise<Answer> {
    const person = await ownRow(context)
    if (!person) return notFound()
    if (person.totpSecret === null) return refused('Your second factor is off.')
    const typed = code.replace(/\s/g, '')
    if (/^\d{6}$/.test(typed)) return passStep(context, person, typed)
    const place = await findRecoveryCode(person.recoveryCodes ?? [], typed)
    if (place < 0) return invalid({ code: WRONG_CODE })
    const left = (person.recoveryCodes ?? []).filter((_, index) => index !== place)
    await updateRow(context, 'person', person, { recoveryCodes: left })
    await note(context, 'person', person.id, { recoveryCodes: `${left.length} left` })
    return ok(null)
  },
})

async function passStep(
  context: CommandContext,
  person: NonNullable<Awaited<ReturnType<typeof ownRow>>>,
  code: string,
): Promise<Answer> {
  const secret = unsealTotpSecret(person.totpSecret ?? '')
  if (secret === null) {
    return refused(
      'The secret of this desk has changed. Use a recovery code, or ask an administrator to take your second factor away.',
    )
  }
  const step = acceptedStep(secret, code, machineTime())
  if (step === null) return invalid({ code: WRONG_CODE })
  if (person.totpLastStep !== null && step <= person.totpLastStep)
    return invalid({ code: 'This code was used. Wait for the next one; it comes within half a minute.' })
  await updateRow(context, 'person', person, { totpLastStep: step })
  return ok(null)
}
