import type { LiveMessage } from '@/domain/liveMessage'

export type StreamState = 'connecting' | 'live' | 'lost'

interface Listener {
  message: (message: LiveMessage) => void
  state: (state: StreamState) => void
}

type Relayed = { kind: 'message'; message: LiveMessage } | { kind: 'state'; state: StreamState }

/** What tabs say to each other: what the stream said, who comes, and how far the tab is that reads the stream. */
type Said = Relayed | { kind: 'hello' } | { kind: 'at'; seq: number; state: StreamState }

const CHANNEL = 'penholder-live'
const LOCK = 'penholder-live'
/** First wait after a drop, doubled up to the last. */
const FIRST_WAIT_MS = 500
const LAST_WAIT_MS = 15_000

/**
 * One live stream a browser: the tab that holds the lock reads it and tells the others; when it closes, another takes
 * over from the number of the last event. Where there are no Web Locks each tab has its own stream.
 *
 * A tab that comes later was drawn by the server a while before it could listen. It asks the reading tab how far that is;
 * where that is further, the newcomer missed something and reads everything anew.
 *
 * @returns how to leave.
 */
export function joinLiveStream(after: number, listener: Listener): () => void {
  const leaving = new AbortController()
  const locks = globalThis.navigator?.locks
  const channel = 'BroadcastChannel' in globalThis && locks ? new BroadcastChannel(CHANNEL) : null
  let seq = after
  let state: StreamState = 'connecting'
  let isReading = false
  /** Whether this tab has all up to `seq`. What is relayed before says nothing of what came between. */
  let isLevel = false
  const setState = (now: StreamState) => {
    state = now
    listener.state(now)
  }
  const take = (relayed: Relayed) => {
    if (relayed.kind === 'state') return setState(relayed.state)
    if (isLevel && 'seq' in relayed.message) seq = Math.max(seq, relayed.message.seq)
    listener.message(relayed.message)
  }
  const levelWith = (reader: { seq: number; state: StreamState }) => {
    isLevel = true
    if (reader.seq > seq) take({ kind: 'message', message: { kind: 'reset', seq: reader.seq } })
    if (reader.state !== state) setState(reader.state)
  }
  const say = (said: Said) => channel?.postMessage(said)
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'hello') return isReading ? say({ kind: 'at', seq, state }) : undefined
      return data.kind === 'at' ? levelWith(data) : take(data)
    }
  const relay = (relayed: Relayed) => {
    if (leaving.signal.aborted) return
    take(relayed)
    say(relayed)
  }
  const lead = () => {
    isReading = true
    isLevel = true
    // Also for a tab that asked while nobody read.
    say({ kind: 'at', seq, state })
    return readStream(() => seq, relay, leaving.signal)
  }
  if (channel) {
    say({ kind: 'hello' })
    locks.request(LOCK, { signal: leaving.signal }, lead).catch(() => undefined)
  } else void lead()
  return () => {
    leaving.abort()
    channel?.close()
  }
}

/** Reads the stream until told to leave, reconnecting by itself from the last event it knows. */
function readStream(seq: () => number, relay: (relayed: Relayed) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource | undefined
    let wait = FIRST_WAIT_MS
    let timer: ReturnType<typeof setTimeout> | undefined
    const connect = () => {
      source = new EventSource(`/api/live?after=${seq()}`)
      source.onopen = () => {
        wait = FIRST_WAIT_MS
        relay({ kind: 'state', state: 'live' })
      }
      source.onmessage = (event: MessageEvent<string>) =>
        relay({ kind: 'message', message: JSON.parse(event.data) as LiveMessage })
      source.onerror = () => {
        source?.close()
        relay({ kind: 'state', state: 'lost' })
        timer = setTimeout(connect, wait)
        wait = Math.min(wait * 2, LAST_WAIT_MS)
      }
    }
    const hurry = () => {
      if (source?.readyState !== EventSource.CLOSED) return
      clearTimeout(timer)
      connect()
    }
    // A browser that knows it is offline may keep a dead stream open for minutes.
    const drop = () => {
      clearTimeout(timer)
      source?.close()
      relay({ kind: 'state', state: 'lost' })
    }
    globalThis.addEventListener('online', hurry)
    globalThis.addEventListener('offline', drop)
    signal.addEventListener('abort', () => {
      globalThis.removeEventListener('online', hurry)
      globalThis.removeEventListener('offline', drop)
      clearTimeout(timer)
      source?.close()
      resolve()
    })
    connect()
  })
}
