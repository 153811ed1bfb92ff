import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LiveMessage } from '@/domain/liveMessage'
import { joinLiveStream, type StreamState } from './stream'

/** The streams that tabs have opened, oldest first; a test speaks through them as the server. */
let streams: FakeStream[] = []

class FakeStream {
  static readonly CLOSED = 2
  readyState = 1
  onopen = () => {}
  onmessage: (event: { data: string }) => void = () => {}
  onerror = () => {}
  constructor(readonly url: string) {
    streams.push(this)
  }
  close() {
    this.readyState = FakeStream.CLOSED
  }
  tell(seq: number) {
    this.onmessage({ data: JSON.stringify({ kind: 'changes', changes: [], seq }) })
  }
}

/** One lock, handed on in the order it was asked for. */
function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    request(_name: string, { signal }: { signal: AbortSignal }, hold: () => Promise<void>) {
      last = last.then(() => (signal.aborted ? undefined : hold()))
      return last
    },
  }
}

class Tab {
  readonly messages: LiveMessage[] = []
  state: StreamState = 'connecting'
  readonly leave: () => void
  constructor(after: number) {
    this.leave = joinLiveStream(after, {
      message: (message) => this.messages.push(message),
      state: (state) => {
        this.state = state
      },
    })
  }
  get told(): string[] {
    return this.messages.map((message) => `${message.kind} ${'seq' in message ? message.seq : ''}`)
  }
}

describe('tabs of one browser on one live stream', () => {
  const tabs: Tab[] = []
  const open = (after: number) => {
    const tab = new Tab(after)
    tabs.push(tab)
    return tab
  }
  const reading = async (count = 1) => {
    await vi.waitFor(() => expect(streams).toHaveLength(count))
    return streams.at(-1) as FakeStream
  }

  beforeEach(() => {
    streams = []
    vi.stubGlobal('EventSource', FakeStream)
    vi.stubGlobal('navigator', { locks: fakeLocks() })
    vi.stubGlobal('addEventListener', () => {})
    vi.stubGlobal('removeEventListener', () => {})
  })
  afterEach(() => {
    for (const tab of tabs.splice(0)) tab.leave()
    vi.unstubAllGlobals()
  })

  it('has one tab read and the others told', async () => {
    const first = open(5)
    const stream = await reading()
    stream.onopen()
    const second = open(5)
    await vi.waitFor(() => expect(second.state).toBe('live'))
    stream.tell(6)
    await vi.waitFor(() => expect(second.told).toEqual(['changes 6']))
    expect(first.told).toEqual(['changes 6'])
    expect(streams.map(({ url }) => url)).toEqual(['/api/live?after=5'])
  })

  it('has a tab that was drawn before an event and listens after it read everything anew, and that tab alone', async () => {
    const first = open(5)
    const stream = await reading()
    stream.onopen()
    stream.tell(7)
    const late = open(6)
    await vi.waitFor(() => expect(late.state).toBe('live'))
    expect(late.told).toEqual(['reset 7'])
    expect(first.told).toEqual(['changes 7'])
  })

  it('does so also where another event is relayed before the reading tab has answered', async () => {
    open(5)
    const stream = await reading()
    stream.onopen()
    stream.tell(7)
    const late = open(6)
    stream.tell(8)
    await vi.waitFor(() => expect(late.state).toBe('live'))
    expect(late.told).toContain('reset 8')
  })

  it('goes on from the last event it knows when the reading tab is closed', async () => {
    const first = open(5)
    const stream = await reading()
    stream.onopen()
    const [second, third] = [open(5), open(5)]
    await vi.waitFor(() => expect([second.state, third.state]).toEqual(['live', 'live']))
    stream.tell(9)
    await vi.waitFor(() => expect([second.told, third.told]).toEqual([['changes 9'], ['changes 9']]))
    first.leave()
    const next = await reading(2)
    expect(next.url).toBe('/api/live?after=9')
    next.tell(10)
    await vi.waitFor(() => expect(third.told).toEqual(['changes 9', 'changes 10']))
    expect(second.told).toEqual(['changes 9', 'changes 10'])
  })
})
