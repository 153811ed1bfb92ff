import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import type { Actor } from '@/domain/access'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { putContact, removeContact, restoreContact } from './commands/contacts'
import { stateRead } from './reads/state'

let database: DatabaseHandle
let head: Actor

beforeEach(async () => {
  database = await freshDatabase()
  head = await foundDesk()
})
afterEach(() => database.close())

const KNOWN = {
  iso3: 'LBN',
  name: 'The counsellor',
  post: 'Third Committee',
  languages: 'FR',
  phone: '',
  email: 'counsellor@example.org',
  heldBy: '',
}

async function lebanon() {
  const answer = await stateRead.perform(head, { iso3: 'LBN' })
  if (answer.status !== 'ok') throw new Error(answer.status)
  return answer.result
}

describe('a contact that was taken away', () => {
  it('is named with who took it, and comes back as it stood, once', async () => {
    const id = told(await putContact.perform(head, KNOWN)).contactId
    const [before] = (await lebanon()).contacts
    expect((await lebanon()).contactsTaken).toEqual([])
    told(await removeContact.perform(head, { id }))
    expect(await lebanon()).toMatchObject({
      contacts: [],
      contactsTaken: [{ id, name: 'The counsellor', post: 'Third Committee', by: 'Ada Berg' }],
    })
    told(await restoreContact.perform(head, { id }))
    const { contacts, contactsTaken } = await lebanon()
    expect(contactsTaken).toEqual([])
    expect(contacts).toMatchObject([{ ...before, version: expect.any(Number) }])
    expect(await restoreContact.perform(head, { id })).toMatchObject({ status: 'refused' })
  })

  it('can be taken away and brought back again, each time as it stood last', async () => {
    const id = told(await putContact.perform(head, KNOWN)).contactId
    told(await removeContact.perform(head, { id }))
    told(await restoreContact.perform(head, { id }))
    const version = (await lebanon()).contacts[0]?.version
    told(await putContact.perform(head, { ...KNOWN, id, version, languages: 'FR, AR' }))
    told(await removeContact.perform(head, { id }))
    told(await restoreContact.perform(head, { id }))
    expect((await lebanon()).contacts).toMatchObject([{ id, languages: 'FR, AR' }])
  })

  it('is refused where nobody was', async () => {
    expect(await restoreContact.perform(head, { id: 'nobody-of-the-kind' })).toMatchObject({ status: 'refused' })
  })
})
