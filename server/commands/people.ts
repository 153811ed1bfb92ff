import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { findRow, insertRow, note, updateRow } from '@/db/journal'
import { closeLinksOf, countOtherAdministrators, credentialsOf, revokeSessionsOf } from '@/db/people'
import { ROLES } from '@/domain/access'
import { type Answer, invalid, notFound, ok, type Refused, refused } from '@/domain/answer'
import { type CommandContext, command } from '../command'
import { emailInput, idInput, requiredLine } from '../inputs'
import { issueLink } from '../oneTimeLink'

const nameInput = requiredLine('The name', 120)
const roleInput = z.enum(ROLES, 'Choose a role.')

/** A link that was made: its token is answered once and never kept, so a repeated send answers null. */
export interface LinkMade {
  personId: string
  token: string | null
}

const withoutToken = ({ personId }: LinkMade): LinkMade => ({ personId, token: null })

/** Invites somebody: the person stands from now on, and may sign in once the link was used to choose a password. */
export const invitePerson = command({
  name: 'person.invite',
  permission: 'people.manage',
  input: z.object({ name: nameInput, email: emailInput, role: roleInput }),
  withoutSecrets: withoutToken,
  async run(context, input): Promise<Answer<LinkMade>> {
    const taken = await credentialsOf(context.tx, input.email)
    if (taken) return invalid({ email: `${taken.name} has this address already.` })
    const personId = randomUUID()
    await insertRow(context, 'person', { ...input, id: personId, createdAt: context.now })
    return ok({ personId, token: await issueLink(context, personId, 'invitation') })
  },
})

/** Changes name, e-mail or role of somebody; fields left out stay. */
export const editPerson = command({
  name: 'person.edit',
  permission: 'people.manage',
  input: z.object({
    personId: idInput,
    name: nameInput.optional(),
    email: emailInput.optional(),
    role: roleInput.optional(),
  }),
  async run(context, { personId, ...patch }): Promise<Answer> {
    const current = await findRow(context.tx, 'person', { id: personId })
    if (!current) return notFound()
    if (patch.email !== undefined) {
      const taken = await credentialsOf(context.tx, patch.email)
      if (taken && taken.id !== personId) return invalid({ email: `${taken.name} has this address already.` })
    }
    if (patch.role !== undefined && patch.role !== 'administrator') {
      const mistake = await lastAdministrator(context, current)
      if (mistake) return mistake
    }
    await updateRow(context, 'person', current, patch)
    return ok(null)
  },
})

/** Disables somebody, who is signed out everywhere at once, or lets him or her in again. */
export const setPersonAccess = command({
  name: 'person.setAccess',
  permission: 'people.manage',
  input: z.object({ personId: idInput, disabled: z.boolean() }),
  async run(context, { personId, disabled }): Promise<Answer> {
    const current = await findRow(context.tx, 'person', { id: personId })
    if (!current) return notFound()
    if (disabled) {
      const mistake = await lastAdministrator(context, current)
      if (mistake) return mistake
      await revokeSessionsOf(context.tx, personId, context.now)
      await closeLinksOf(context.tx, personId, context.now)
    }
    await updateRow(context, 'person', current, { disabledAt: disabled ? (current.disabledAt ?? context.now) : null })
    return ok(null)
  },
})

/** Makes a new one-time link for somebody who has forgotten the password or lost the invitation. */
export const makePersonLink = command({
  name: 'person.makeLink',
  permission: 'people.manage',
  input: z.object({ personId: idInput }),
  withoutSecrets: withoutToken,
  async run(context, { personId }): Promise<Answer<LinkMade>> {
    const current = await findRow(context.tx, 'person', { id: personId })
    if (!current) return notFound()
    if (current.disabledAt !== null) return refused(`${current.name} is disabled. Enable the account first.`)
    const purpose = current.passwordHash === null ? 'invitation' : 'reset'
    const token = await issueLink(context, personId, purpose)
    await note(context, 'person', personId, { link: purpose })
    return ok({ personId, token })
  },
})

/** Signs somebody out everywhere. */
export const endPersonSessions = command({
  name: 'person.endSessions',
  permission: 'people.manage',
  input: z.object({ personId: idInput }),
  async run(context, { personId }): Promise<Answer> {
    if (!(await findRow(context.tx, 'person', { id: personId }))) return notFound()
    await revokeSessionsOf(context.tx, personId, context.now)
    await note(context, 'person', personId, { sessions: 'ended' })
    return ok(null)
  },
})

/** Takes the second factor away from somebody who has lost both the telephone and the recovery codes. */
export const clearPersonSecondFactor = command({
  name: 'person.clearSecondFactor',
  permission: 'people.manage',
  input: z.object({ personId: idInput }),
  async run(context, { personId }): Promise<Answer> {
    const current = await findRow(context.tx, 'person', { id: personId })
    if (!current) return notFound()
    if (current.totpSecret === null) return refused(`${current.name} has no second factor.`)
    await updateRow(context, 'person', current, { totpSecret: null, recoveryCodes: null, totpLastStep: null })
    await revokeSessionsOf(context.tx, personId, context.now)
    await note(context, 'person', personId, { secondFactor: 'taken away' })
    return ok(null)
  },
})

/** A desk without an administrator who can sign in could never be managed again. */
async function lastAdministrator(
  context: CommandContext,
  current: { id: string; name: string; role: string },
): Promise<Refused | null> {
  if (current.role !== 'administrator') return null
  if ((await countOtherAdministrators(context.tx, current.id)) > 0) return null
  return refused(`${current.name} is the last administrator. Make somebody else administrator first.`)
}
