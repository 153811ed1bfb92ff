import { afterEach, describe, expect, it } from 'vitest'
import { giveWay } from './givingWay'

const serving = globalThis as typeof globalThis & { penholderUnanswered?: () => number }

describe('giving way', () => {
  afterEach(() => {
    serving.penholderUnanswered = undefined
  })

  it('goes on at once where nobody waits', async () => {
    let looks = 0
    serving.penholderUnanswered = () => {
      looks += 1
      return 0
    }
    await giveWay()
    expect(looks).toBe(1)
  })

  it('waits until the last request is answered', async () => {
    let waiting = 4
    serving.penholderUnanswered = () => waiting--
    await giveWay()
    expect(waiting).toBe(-1)
  })

  it('goes on although requests never end', async () => {
    serving.penholderUnanswered = () => 1
    const from = performance.now()
    await giveWay()
    expect(performance.now() - from).toBeGreaterThanOrEqual(45)
  })
})
