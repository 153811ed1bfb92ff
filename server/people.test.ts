import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import { eventsAfter } from '@/db/eventLog'
import { actorOfSession, credentialsOf, saveSession, sessionsOf } from '@/db/people'
import type { Actor } from '@/domain/access'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { changePassword, endOwnSession, endOwnSessions, redeemLink, renameSelf } from './commands/account'
import { editPerson, endPersonSessions, invitePerson, makePersonLink, setPersonAccess } from './commands/people'
import { actorOfLink } from './linkActor'
import { passwordFits } from './passwords'

const PASSWORD = 'four calm harbours'

describe('people and their accounts', () => {
  let database: DatabaseHandle
  let admin: Actor

  beforeEach(async () => {
    database = await freshDatabase()
    admin = await foundDesk()
  })
  afterEach(() => database.close())

  const invited = async (email = 'ines.pereira@example.org') =>
    told(await invitePerson.perform(admin, { name: 'Inês Pereira', email, role: 'negotiator' }))

  async function joined(email?: string): Promise<Actor> {
    const { token } = await invited(email)
    const holder = await actorOfLink(token ?? '')
    if (!holder) throw new Error('The link is not open.')
    told(await redeemLink.perform(holder.actor, { token, password: PASSWORD }))
    return holder.actor
  }

  const account = (email: string) => database.read((db) => credentialsOf(db, email))

  async function signedIn(personId: string, id: string): Promise<void> {
    const at = Date.now()
    await database.write((tx) =>
      saveSession(tx, { id, personId, createdAt: at, expiresAt: at + 60_000, userAgent: null }),
    )
  }

  const openSessions = async (personId: string) =>
    (await database.read((db) => sessionsOf(db, personId, Date.now()))).map(({ id }) => id).sort()

  it('invites by a link that works once', async () => {
    const { token } = await invited()
    const holder = await actorOfLink(token ?? '')
    expect(holder).toMatchObject({ purpose: 'invitation', actor: { role: 'negotiator' } })
    told(await redeemLink.perform(holder?.actor ?? null, { token, password: PASSWORD }))
    expect(await actorOfLink(token ?? '')).toBeNull()
    expect((await redeemLink.perform(holder?.actor ?? null, { token, password: PASSWORD })).status).toBe('refused')
    expect(await passwordFits((await account('ines.pereira@example.org'))?.passwordHash, PASSWORD)).toBe(true)
  })

  it('keeps neither link nor password anywhere', async () => {
    const { token } = await invited()
    const holder = await actorOfLink(token ?? '')
    told(await redeemLink.perform(holder?.actor ?? null, { token, password: PASSWORD }, { mutationId: 'redeem-once' }))
    const everything = JSON.stringify([
      await database.read((db) => eventsAfter(db, 0, 1000)),
      database.raw.prepare('select * from mutation').all(),
      database.raw.prepare('select * from one_time_link').all(),
    ])
    expect(everything).not.toContain(token)
    expect(everything).not.toContain(PASSWORD)
    expect(everything).not.toContain('argon2')
    const again = await invitePerson.perform(admin, {}, { mutationId: 'redeem-once' })
    expect(again.status).toBe('invalid')
  })

  it('answers the link of an invitation sent twice only once', async () => {
    const input = { name: 'Tom Aas', email: 'tom.aas@example.org', role: 'observer' }
    const first = told(await invitePerson.perform(admin, input, { mutationId: 'invite-tom' }))
    const second = told(await invitePerson.perform(admin, input, { mutationId: 'invite-tom' }))
    expect(first.token).toHaveLength(43)
    expect(second).toEqual({ personId: first.personId, token: null })
  })

  it('takes a link for nobody but the person it was made for', async () => {
    const { token } = await invited()
    expect((await redeemLink.perform(admin, { token, password: PASSWORD })).status).toBe('refused')
    expect(await actorOfLink(token ?? '')).not.toBeNull()
  })

  it('closes a link after its time, when a newer one is made and when its person is disabled', async () => {
    const eightDaysAgo = Date.now() - 8 * 86_400_000
    const input = { name: 'Old', email: 'old@example.org', role: 'observer' }
    const old = told(await invitePerson.perform(admin, input, { now: eightDaysAgo }))
    expect(await actorOfLink(old.token ?? '')).toBeNull()
    const first = await invited()
    const second = told(await makePersonLink.perform(admin, { personId: first.personId }))
    expect(await actorOfLink(first.token ?? '')).toBeNull()
    expect(await actorOfLink(second.token ?? '')).not.toBeNull()
    told(await setPersonAccess.perform(admin, { personId: first.personId, disabled: true }))
    expect(await actorOfLink(second.token ?? '')).toBeNull()
    told(await setPersonAccess.perform(admin, { personId: first.personId, disabled: false }))
    expect(await actorOfLink(second.token ?? '')).toBeNull()
  })

  it.each([
    ['short', 'at least 12'],
    ['Password12345', 'most common'],
    ['ines.pereira2024', 'name or address'],
  ])('refuses the password %s at its field', async (password, sentence) => {
    const { token } = await invited()
    const holder = await actorOfLink(token ?? '')
    const answer = await redeemLink.perform(holder?.actor ?? null, { token, password })
    expect(answer).toMatchObject({ status: 'invalid', fields: { password: expect.stringContaining(sentence) } })
    expect(await actorOfLink(token ?? '')).not.toBeNull()
  })

  it('takes one e-mail address once, in any letter case', async () => {
    await invited()
    const input = { name: 'Other', email: 'INES.Pereira@example.org', role: 'observer' }
    expect(await invitePerson.perform(admin, input)).toMatchObject({
      status: 'invalid',
      fields: { email: expect.any(String) },
    })
  })

  it('never lets the last administrator go', async () => {
    expect(await editPerson.perform(admin, { personId: admin.id, role: 'head' })).toMatchObject({ status: 'refused' })
    expect((await setPersonAccess.perform(admin, { personId: admin.id, disabled: true })).status).toBe('refused')
    // An administrator who has not chosen a password yet cannot sign in, and so does not count.
    const { personId } = await invited()
    told(await editPerson.perform(admin, { personId, role: 'administrator' }))
    expect((await editPerson.perform(admin, { personId: admin.id, role: 'head' })).status).toBe('refused')
    const other = await joined('second@example.org')
    told(await editPerson.perform(admin, { personId: other.id, role: 'administrator' }))
    told(await editPerson.perform(admin, { personId: admin.id, role: 'head' }))
  })

  it('ends the sessions of whom an administrator disables or signs out, and nobody else’s', async () => {
    const person = await joined()
    await signedIn(admin.id, 'admin-1')
    await signedIn(person.id, 'first')
    told(await endPersonSessions.perform(admin, { personId: person.id }))
    expect(await openSessions(person.id)).toEqual([])
    await signedIn(person.id, 'second')
    told(await setPersonAccess.perform(admin, { personId: person.id, disabled: true }))
    expect(await openSessions(person.id)).toEqual([])
    expect(await openSessions(admin.id)).toEqual(['admin-1'])
  })

  it('changes one’s own password only with the present one, and ends the other sessions', async () => {
    const person = await joined()
    await signedIn(person.id, 'here')
    await signedIn(person.id, 'there')
    const wrong = await changePassword.perform(person, { current: 'not this one', password: 'five new harbours' })
    expect(wrong).toMatchObject({ status: 'invalid', fields: { current: expect.any(String) } })
    expect(await openSessions(person.id)).toEqual(['here', 'there'])
    told(
      await changePassword.perform(person, {
        current: PASSWORD,
        password: 'five new harbours',
        keepSessionId: 'here',
      }),
    )
    expect(await openSessions(person.id)).toEqual(['here'])
  })

  it('ends one’s own sessions, one or all, and not those of others', async () => {
    const person = await joined()
    await signedIn(person.id, 'one')
    await signedIn(person.id, 'two')
    await signedIn(admin.id, 'admin-1')
    expect((await endOwnSession.perform(person, { sessionId: 'admin-1' })).status).toBe('refused')
    told(await endOwnSession.perform(person, { sessionId: 'one' }))
    expect(await openSessions(person.id)).toEqual(['two'])
    told(await endOwnSessions.perform(person, {}))
    expect(await openSessions(person.id)).toEqual([])
    expect(await openSessions(admin.id)).toEqual(['admin-1'])
  })

  it('changes one’s own name', async () => {
    const person = await joined()
    told(await renameSelf.perform(person, { name: '  Inês   Costa Pereira ' }))
    expect((await account('ines.pereira@example.org'))?.name).toBe('Inês Costa Pereira')
  })

  it('ends a session at its time, whatever the browser holds', async () => {
    const person = await joined()
    await signedIn(person.id, 'here')
    const asked = (at: number) => database.read((db) => actorOfSession(db, 'here', at))
    expect(await asked(Date.now())).toMatchObject({ id: person.id })
    expect(await asked(Date.now() + 60_001)).toBeUndefined()
  })
})
