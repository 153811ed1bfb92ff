import fs from 'node:fs'
import vm from 'node:vm'
import { beforeEach, describe, expect, it } from 'vitest'

const PAGE = '/resolutions/one/day'
const WORKER = fs.readFileSync(new URL('../../public/sw/day.js', import.meta.url), 'utf8')

/** The caches of a browser, by name and address. */
class FakeCaches {
  readonly held = new Map<string, Map<string, Response>>()
  has = async (name: string) => this.held.has(name)
  keys = async () => [...this.held.keys()]
  delete = async (name: string) => this.held.delete(name)
  open = async (name: string) => {
    const cache = this.held.get(name) ?? new Map<string, Response>()
    this.held.set(name, cache)
    return {
      match: async (address: string) => cache.get(address)?.clone(),
      put: async (address: string, response: Response) => void cache.set(address, response),
      delete: async (address: string) => cache.delete(address),
    }
  }
  get addresses(): string[] {
    return [...this.held.values()].flatMap((cache) => [...cache.keys()])
  }
}

/** The worker as a browser runs it. Its patience ends at once. */
function startWorker(caches: FakeCaches, fetch: () => Promise<Response>) {
  const listeners: Record<string, (event: object) => void> = {}
  const self = {
    location: { href: 'https://desk.example/sw/day.js?build=b1', origin: 'https://desk.example' },
    addEventListener: (kind: string, listener: (event: object) => void) => {
      listeners[kind] = listener
    },
  }
  const setTimeout = (late: () => void) => queueMicrotask(late)
  vm.runInNewContext(WORKER, { self, caches, fetch, URL, Response, Date, setTimeout, Set, Promise, JSON, Error })
  return {
    async open(window: string): Promise<{ response: Response; done: () => Promise<unknown> }> {
      const waits: Promise<unknown>[] = []
      let answer: Promise<Response> | undefined
      listeners.fetch?.({
        request: { url: `https://desk.example${PAGE}`, method: 'GET', mode: 'navigate' },
        resultingClientId: window,
        respondWith: (response: Promise<Response>) => {
          answer = response
        },
        waitUntil: (wait: Promise<unknown>) => waits.push(wait),
      })
      return { response: (await answer) as Response, done: () => Promise.all(waits) }
    },
    asks: (window: string) =>
      new Promise((resolve) => {
        const ports = [{ postMessage: resolve }]
        const waitUntil = () => {}
        listeners.message?.({ data: { kind: 'opened', page: PAGE }, source: { id: window }, ports, waitUntil })
      }),
  }
}

describe('the worker of the day’s page', () => {
  let caches: FakeCaches
  beforeEach(async () => {
    caches = new FakeCaches()
    const cache = await caches.open('penholder-day-b1')
    await cache.put(PAGE, new Response('kept', { headers: { date: new Date().toUTCString() } }))
    await cache.put(`${PAGE}/as-last-known`, Response.json({ resolutionId: 'one' }))
  })

  it('tells a window that it opened from what is kept how the day stood last, once', async () => {
    const worker = startWorker(caches, () => Promise.reject(new Error('no network')))
    const { response } = await worker.open('window-1')
    expect(await response.text()).toBe('kept')
    expect(await worker.asks('window-2')).toBeNull()
    expect(await worker.asks('window-1')).toEqual({ resolutionId: 'one' })
    expect(await worker.asks('window-1')).toBeNull()
  })

  it.each([401, 403, 404])('forgets what is kept when the server says %i, however late', async (status) => {
    let answer: (response: Response) => void = () => {}
    const late = new Promise<Response>((resolve) => {
      answer = resolve
    })
    const worker = startWorker(caches, () => late)
    const { response, done } = await worker.open('window-1')
    expect(await response.text()).toBe('kept')
    expect(caches.addresses).toContain(PAGE)
    answer(new Response('', { status }))
    await done()
    expect(caches.addresses).toEqual([])
    expect(await worker.asks('window-1')).toBeNull()
  })

  it('keeps it when the late answer is the page, or a fault', async () => {
    for (const status of [200, 503]) {
      const worker = startWorker(caches, async () => new Response('new', { status }))
      const { done } = await worker.open('window-1')
      await done()
      expect(caches.addresses).toEqual([PAGE, `${PAGE}/as-last-known`])
    }
  })
})
