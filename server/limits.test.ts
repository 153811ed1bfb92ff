import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { linkLimit, ownPasswordLimit, signInLimits, takeWorkTurn, waitSentence } from './limits'

const some = () => randomUUID()

describe('the limits', () => {
  const attempts = async (count: number, email: string, address: string) => {
    for (let attempt = 0; attempt < count; attempt += 1) expect(await signInLimits.take(email, address)).toBe(0)
  }

  it('let an account wait a quarter of an hour after five wrong attempts, and no other account', async () => {
    const [email, address] = [some(), some()]
    await attempts(5, email, address)
    const waits = await signInLimits.take(email, address)
    expect(waits).toBeGreaterThan(14 * 60)
    expect(waits).toBeLessThanOrEqual(15 * 60)
    expect(await signInLimits.take(some(), address)).toBe(0)
  })

  it('let an address wait that tries fifty accounts, and no other address', async () => {
    const address = some()
    for (let attempt = 0; attempt < 50; attempt += 1) await attempts(1, some(), address)
    expect(await signInLimits.take(some(), address)).toBeGreaterThan(0)
    expect(await signInLimits.take(some(), some())).toBe(0)
  })

  it('give five turns to eighty attempts at once, and take no more of their address', async () => {
    const [email, address] = [some(), some()]
    const waits = await Promise.all(Array.from({ length: 80 }, () => signInLimits.take(email, address)))
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(5)
    for (let attempt = 0; attempt < 45; attempt += 1) await attempts(1, some(), address)
    expect(await signInLimits.take(some(), address)).toBeGreaterThan(0)
  })

  it('take no turn of an account whose address has none left', async () => {
    const address = some()
    const emails = Array.from({ length: 60 }, some)
    const waits = await Promise.all(emails.map((email) => signInLimits.take(email, address)))
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(50)
    await attempts(5, emails.at(-1) ?? '', some())
  })

  it('forget the account’s attempts once the right password came, and count nothing that was given back', async () => {
    const [email, address] = [some(), some()]
    await attempts(5, email, address)
    await signInLimits.succeeded(email, address)
    await attempts(4, email, address)
    for (let turn = 0; turn < 60; turn += 1) {
      await attempts(1, email, address)
      await signInLimits.giveBack(email, address)
    }
  })

  it('hold for one’s own password and for links that are none', async () => {
    const [person, address] = [some(), some()]
    for (let attempt = 0; attempt < 5; attempt += 1) await ownPasswordLimit.failed(person)
    for (let attempt = 0; attempt < 50; attempt += 1) await linkLimit.failed(address)
    expect(await ownPasswordLimit.waitSeconds(person)).toBeGreaterThan(0)
    expect(await linkLimit.waitSeconds(address)).toBeGreaterThan(0)
  })

  it('give sixty exports and sixty imports a minute to each person', async () => {
    const person = some()
    for (let turn = 0; turn < 60; turn += 1) expect(await takeWorkTurn('export', person)).toBe(0)
    expect(await takeWorkTurn('export', person)).toBeGreaterThan(0)
    expect(await takeWorkTurn('import', person)).toBe(0)
    expect(await takeWorkTurn('export', some())).toBe(0)
  })

  it('say how long to wait', () => {
    expect(waitSentence(30)).toBe('Too many attempts. Wait a minute, then try again.')
    expect(waitSentence(899)).toBe('Too many attempts. Wait 15 minutes, then try again.')
  })
})
