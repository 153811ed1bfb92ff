import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { linkLimit, ownPasswordLimit, signInLimits, takeWorkTurn, waitSentence } from './limits'

const some = () => randomUUID()

describe('the limits', () => {
  it('let an account wait a quarter of an hour after five wrong attempts, and no other account', async () => {
    const [email, address] = [some(), some()]
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await signInLimits.waitSeconds(email, address)).toBe(0)
      await signInLimits.failed(email, address)
    }
    const waits = await signInLimits.waitSeconds(email, address)
    expect(waits).toBeGreaterThan(14 * 60)
    expect(waits).toBeLessThanOrEqual(15 * 60)
    expect(await signInLimits.waitSeconds(some(), address)).toBe(0)
  })

  it('let an address wait that tries fifty accounts, and no other address', async () => {
    const address = some()
    for (let attempt = 0; attempt < 50; attempt += 1) await signInLimits.failed(some(), address)
    expect(await signInLimits.waitSeconds(some(), address)).toBeGreaterThan(0)
    expect(await signInLimits.waitSeconds(some(), some())).toBe(0)
  })

  it('forget the account’s attempts once the right password came', async () => {
    const [email, address] = [some(), some()]
    for (let attempt = 0; attempt < 4; attempt += 1) await signInLimits.failed(email, address)
    await signInLimits.succeeded(email)
    for (let attempt = 0; attempt < 4; attempt += 1) await signInLimits.failed(email, address)
    expect(await signInLimits.waitSeconds(email, address)).toBe(0)
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
