import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer } from '@/domain/answer'
import type { CountCommand } from '@/domain/count/countCommand'
import type { WaitingWrite } from '@/domain/waitingWrite'
import type { PerformWaiting } from './sendWaiting'
import { type Answered, WaitingQueue } from './waitingQueue'

interface Sent {
  mutationId: string
  personId: string
  input: { changes: { iso3: string }[] }
}

/** A desk that answers as told and remembers what it was sent; a browser with storage. */
function stubBrowser() {
  const stored: Record<string, string> = {}
  const storage = Object.defineProperties(stored, {
    getItem: { value: (key: string) => stored[key] ?? null },
    setItem: { value: (key: string, text: string) => Object.assign(stored, { [key]: text }) },
    removeItem: { value: (key: string) => void delete stored[key] },
  })
  const desk = {
    sent: [] as Sent[],
    answer: (_sent: Sent): Answer<unknown> | number | null => ({ status: 'ok', result: null, seq: 1 }),
  }
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('fetch', async (_address: string, { body }: { body: string }) => {
    const sent = JSON.parse(body) as Sent
    const answer = desk.answer(sent)
    if (answer === null) throw new TypeError('no network')
    desk.sent.push(sent)
    return typeof answer === 'number' ? new Response('', { status: answer }) : Response.json(answer)
  })
  return desk
}

const vote = (...states: string[]): CountCommand => ({
  name: 'expectedVotes.set',
  input: {
    resolutionId: 'r',
    voteItemId: 'whole',
    changes: states.map((iso3) => ({ iso3, version: 0, expected: 'yes', confidence: 'firm' })),
  },
})

const statesOf = (writes: readonly WaitingWrite[]) =>
  writes.map((write) =>
    'changes' in write.input ? write.input.changes.map((one) => ('iso3' in one ? one.iso3 : '')) : [],
  )

describe('what waits on a device', () => {
  let desk: ReturnType<typeof stubBrowser>
  let heard: Answered[]
  const byAction: PerformWaiting = async (personId, mutationId, { input }) => {
    const sent = { personId, mutationId, input } as Sent
    const answer = desk.answer(sent)
    if (answer === 409) return 'someone-else'
    if (answer === null || typeof answer === 'number') throw new Error('no answer')
    desk.sent.push(sent)
    return answer
  }
  const queueOf = (personId: string, perform = byAction) =>
    new WaitingQueue(personId, perform, (answered) => heard.push(answered))
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    desk = stubBrowser()
    heard = []
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('is sent in order when the desk answers again, each under the number it was kept with', async () => {
    const queue = queueOf('maja')
    desk.answer = () => null
    const first = queue.write(vote('FRA'))
    const second = queue.write(vote('GAB'))
    expect(await first.settled).toBe('waits')
    expect(await second.settled).toBe('waits')
    expect(queue.state()).toMatchObject({ end: 'away', awaySince: expect.any(Number) })
    expect(statesOf(queue.state().waiting)).toEqual([['FRA'], ['GAB']])

    // The page is closed and opened again: another queue finds what the first kept.
    const reopened = queueOf('maja')
    desk.answer = () => ({ status: 'ok', result: null, seq: 1 })
    await reopened.write(vote('KEN')).settled
    expect(desk.sent.map(({ input }) => input.changes[0]?.iso3)).toEqual(['FRA', 'GAB', 'KEN'])
    expect(desk.sent.slice(0, 2).map(({ mutationId }) => mutationId)).toEqual([first.mutationId, second.mutationId])
    expect(reopened.state()).toMatchObject({ waiting: [], end: 'sent', awaySince: null })
    expect(heard.map(({ waited }) => waited)).toEqual([true, true, false])
  })

  it('tries again by itself', async () => {
    const queue = queueOf('maja')
    desk.answer = () => 503
    expect(await queue.write(vote('FRA')).settled).toBe('waits')
    desk.answer = () => ({ status: 'ok', result: null, seq: 1 })
    await vi.advanceTimersByTimeAsync(5000)
    expect(queue.state().waiting).toEqual([])
  })

  it('goes by its name where its action brings no answer', async () => {
    const gone = queueOf('maja', () => Promise.reject(new Error('A newer build does not know this action.')))
    const { mutationId, settled } = gone.write(vote('FRA'))
    expect(await settled).toMatchObject({ status: 'ok' })
    const swallowed = queueOf('maja', () => new Promise(() => undefined))
    const second = swallowed.write(vote('GAB'))
    await vi.advanceTimersByTimeAsync(5000)
    expect(await second.settled).toMatchObject({ status: 'ok' })
    expect(desk.sent.map((sent) => sent.mutationId)).toEqual([mutationId, second.mutationId])
  })

  it('sends nothing that is no entry of a page, whoever has put it there', async () => {
    const planted = { name: 'person.invite', mutationId: 'planted', at: 1, input: { resolutionId: 'r' } }
    localStorage.setItem('penholder.waiting.maja.r.000000000000001.000001.planted', JSON.stringify(planted))
    localStorage.setItem('penholder.waiting.maja.r.000000000000001.000002.five', '5')
    const queue = queueOf('maja')
    expect(await queue.write(vote('FRA')).settled).toMatchObject({ status: 'ok' })
    expect(desk.sent.map(({ input }) => input.changes[0]?.iso3)).toEqual(['FRA'])
    expect(queue.state().waiting).toEqual([])
  })

  it('waits where something else has answered in the place of the desk, and where the desk cannot save', async () => {
    const queue = queueOf('maja')
    desk.answer = () => 403
    expect(await queue.write(vote('FRA')).settled).toBe('waits')
    expect(queue.state().end).toBe('away')
    desk.answer = () => ({ status: 'refused', reason: 'busy', message: 'The disk is full.' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(queue.state()).toMatchObject({ end: 'busy', awaySince: null })
    expect(statesOf(queue.state().waiting)).toEqual([['FRA']])
  })

  it('tells of a write whose form is gone as of one that has waited', async () => {
    const queue = queueOf('maja')
    desk.answer = () => ({ status: 'refused', reason: 'rule', message: 'No.' })
    const { mutationId, settled } = queue.write(vote('FRA'), { choosesItself: true })
    queue.release(mutationId)
    expect(await settled).toBe('waits')
    await vi.advanceTimersByTimeAsync(0)
    expect(heard).toMatchObject([{ waited: true, answer: { message: 'No.' } }])
  })

  it('is never sent as another person', async () => {
    desk.answer = () => 409
    const maja = queueOf('maja')
    expect(await maja.write(vote('FRA')).settled).toBe('waits')
    expect(maja.state().end).toBe('someone-else')
    desk.answer = () => ({ status: 'ok', result: null, seq: 1 })
    desk.sent = []
    const sondre = queueOf('sondre')
    await sondre.write(vote('GAB')).settled
    expect(desk.sent.map(({ personId, input }) => [personId, input.changes[0]?.iso3])).toEqual([['sondre', 'GAB']])
    expect(statesOf(maja.state().waiting)).toEqual([['FRA']])
  })

  it('keeps what a colleague changed first until somebody chooses, and sends the rest', async () => {
    const queue = queueOf('maja')
    desk.answer = ({ input }) => {
      if (!input.changes.some(({ iso3 }) => iso3 === 'FRA')) return { status: 'ok', result: null, seq: 1 }
      const by = { entity: 'expectedVote', key: 'whole/FRA', iso3: 'FRA', version: 4, by: 'Sondre Bakke', at: 1 }
      return { status: 'conflict', message: 'Changed.', conflicts: [{ ...by, theirs: {}, mine: {} }] }
    }
    await queue.write(vote('FRA', 'GAB')).settled
    await vi.advanceTimersByTimeAsync(0)
    expect(desk.sent.map(({ input }) => input.changes.map(({ iso3 }) => iso3))).toEqual([['FRA', 'GAB'], ['GAB']])
    expect(new Set(desk.sent.map(({ mutationId }) => mutationId)).size).toBe(2)

    // It stands over a reload of the page, and is not sent by itself.
    const reopened = queueOf('maja')
    await reopened.write(vote('KEN')).settled
    expect(desk.sent).toHaveLength(3)
    expect(statesOf(reopened.state().contested)).toEqual([['FRA']])
    reopened.forget(reopened.state().contested[0]?.mutationId ?? '')
    expect(reopened.state().contested).toEqual([])
  })

  it('forgets the taking back of what was not taken', async () => {
    const queue = queueOf('maja')
    desk.answer = () => null
    const { mutationId, settled } = queue.write(vote('FRA'))
    await settled
    queue.write({ name: 'mutation.undo', input: { resolutionId: 'r', mutationId } })
    desk.answer = () => ({ status: 'refused', reason: 'rule', message: 'No.' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(desk.sent).toHaveLength(1)
    expect(queue.state().waiting).toEqual([])
    expect(heard).toEqual([])
  })
})
