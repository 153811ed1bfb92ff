import { z } from 'zod'
import { findRow, note, updateRow } from '@/db/journal'
import { closeLinksOf, openLink, personOfSubject, revokeSession, revokeSessionsOf, sessionsOf } from '@/db/people'
import { type Answer, invalid, notFound, ok, refused } from '@/domain/answer'
import { passwordMistake } from '@/domain/password'
import { command } from '../command'
import { idInput, passwordInput, requiredLine } from '../inputs'
import { linkHash } from '../oneTimeLink'
import { askOwnPassword } from '../ownPassword'
import { hashPassword } from '../passwords'

const nothing = () => null

/** The sentence for a link that is used, too old, or was never one: the three are not told apart. */
export const LINK_CLOSED = 'This link was used or has run out. Ask your administrator for a new one.'

/**
 * Uses a one-time link to choose a password. Whoever holds the link acts as the person it was made for (see
 * `actorOfLink`); nobody is signed in by it, and every browser that was signed in is signed out.
 */
export const redeemLink = command({
  name: 'account.redeemLink',
  permission: 'own.account',
  input: z.object({
    token: z.string().regex(/^[\w-]{43}$/, LINK_CLOSED),
    password: passwordInput,
  }),
  serverOnly: true,
  withoutSecrets: nothing,
  async run(context, { token, password }): Promise<Answer> {
    const link = await openLink(context.tx, linkHash(token), context.now)
    if (!link || link.personId !== context.actorId) return refused(LINK_CLOSED)
    const current = await findRow(context.tx, 'person', { id: link.personId })
    if (!current) return notFound()
    const mistake = passwordMistake(password, [current.email, current.name])
    if (mistake) return invalid({ password: mistake })
    await closeLinksOf(context.tx, current.id, context.now)
    await revokeSessionsOf(context.tx, current.id, context.now)
    await updateRow(context, 'person', current, { passwordHash: await hashPassword(password) })
    return ok(null)
  },
})

/** Changes one's own password, which ends every other signed-in browser and any open link. */
export const changePassword = command({
  name: 'account.changePassword',
  permission: 'own.account',
  input: z.object({ current: passwordInput, password: passwordInput, keepSessionId: idInput.optional() }),
  withoutSecrets: nothing,
  async run(context, input): Promise<Answer> {
    const person = await findRow(context.tx, 'person', { id: context.actorId })
    if (!person) return notFound()
    const wrong = await askOwnPassword(person, input.current, 'current')
    if (wrong) return wrong
    const mistake = passwordMistake(input.password, [person.email, person.name])
    if (mistake) return invalid({ password: mistake })
    if (input.password === input.current) return invalid({ password: 'This is the password you have. Choose another.' })
    await updateRow(context, 'person', person, { passwordHash: await hashPassword(input.password) })
    await revokeSessionsOf(context.tx, person.id, context.now, input.keepSessionId)
    await closeLinksOf(context.tx, person.id, context.now)
    return ok(null)
  },
})

/** Changes one's own name, as colleagues see it. */
export const renameSelf = command({
  name: 'account.rename',
  permission: 'own.account',
  input: z.object({ name: requiredLine('Your name', 120) }),
  async run(context, { name }): Promise<Answer> {
    const person = await findRow(context.tx, 'person', { id: context.actorId })
    if (!person) return notFound()
    await updateRow(context, 'person', person, { name })
    return ok(null)
  },
})

/** Ends one of one's own signed-in browsers, this one included. */
export const endOwnSession = command({
  name: 'account.endSession',
  permission: 'own.account',
  input: z.object({ sessionId: idInput }),
  async run(context, { sessionId }): Promise<Answer> {
    const own = await sessionsOf(context.tx, context.actorId, context.now)
    if (!own.some(({ id }) => id === sessionId)) return notFound()
    await revokeSession(context.tx, sessionId, context.now)
    await note(context, 'person', context.actorId, { sessions: 'one ended' })
    return ok(null)
  },
})

/** Signs oneself out everywhere, or everywhere but in the browser named. */
export const endOwnSessions = command({
  name: 'account.endSessions',
  permission: 'own.account',
  input: z.object({ keepSessionId: idInput.optional() }),
  async run(context, { keepSessionId }): Promise<Answer> {
    if (!(await findRow(context.tx, 'person', { id: context.actorId }))) return notFound()
    await revokeSessionsOf(context.tx, context.actorId, context.now, keepSessionId)
    await note(context, 'person', context.actorId, { sessions: 'ended' })
    return ok(null)
  },
})

/**
 * Ties the account to a subject at the single sign-on, the first time its verified e-mail arrives. A subject once tied
 * is what counts; a changed e-mail at the provider changes nothing.
 */
export const joinSingleSignOn = command({
  name: 'account.joinSingleSignOn',
  permission: 'own.account',
  input: z.object({ subject: z.string().min(1).max(500) }),
  serverOnly: true,
  withoutSecrets: nothing,
  async run(context, { subject }): Promise<Answer> {
    const person = await findRow(context.tx, 'person', { id: context.actorId })
    if (!person) return notFound()
    if (person.oidcSubject !== null || (await personOfSubject(context.tx, subject)))
      return refused('This account belongs to another one at the single sign-on. Ask your administrator.')
    await closeLinksOf(context.tx, person.id, context.now)
    await updateRow(context, 'person', person, { oidcSubject: subject })
    await note(context, 'person', person.id, { singleSignOn: 'joined' })
    return ok(null)
  },
})
