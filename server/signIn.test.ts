import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import { foundDesk, freshDatabase } from '@/stories/founding'
import { signInWithPassword } from './signIn'

const RIGHT = { email: 'ada.berg@example.org', password: 'seven quiet fjords' }
const TOO_MANY = { refusal: { at: 'password', message: expect.stringMatching(/^Too many attempts/) } }

describe('signing in with a password', () => {
  let database: DatabaseHandle
  let address: string

  beforeEach(async () => {
    database = await freshDatabase()
    address = randomUUID()
    await foundDesk()
  })
  afterEach(() => database.close())

  it('checks five of eighty attempts at once, and none after them', async () => {
    const email = `${randomUUID()}@example.org`
    const guesses = Array.from({ length: 80 }, (_, at) => ({ email, password: `guess ${at}` }))
    const answers = await Promise.all(guesses.map((guess) => signInWithPassword(guess, address)))
    const checked = answers.filter(
      (answer) => answer.status === 'refused' && answer.refusal.message.includes('do not belong together'),
    )
    expect(checked).toHaveLength(5)
    expect(await signInWithPassword({ email, password: 'another guess' }, address)).toMatchObject(TOO_MANY)
  })

  it('counts neither the right password nor the question for a code', async () => {
    for (let turn = 0; turn < 52; turn += 1)
      expect(await signInWithPassword(RIGHT, address)).toMatchObject({ status: 'ok' })
    database.raw.exec("update person set totp_secret = 'sealed'")
    for (let turn = 0; turn < 7; turn += 1)
      expect(await signInWithPassword(RIGHT, address)).toMatchObject({ refusal: { at: 'code' } })
  })
})
