import type { LiveMessage } from '@/domain/liveMessage'
import { subscribe } from '@/server/live'
import { respond } from '@/server/respond'
import { currentActor, stillActs } from '@/server/session'

export const dynamic = 'force-dynamic'

/** A comment line this often keeps proxies from closing a quiet stream, and notices a session that has ended. */
const HEARTBEAT_MS = 15_000

/** One stream a browser, whatever the number of tabs: nobody has more browsers open than this. */
const STREAMS_AT_MOST = 20

/** The live stream (server-sent events). `after`: the number of the last event this browser knows. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return respond.signedOut()
  const own = [...openStreams.values()].filter((personId) => personId === actor.id)
  if (own.length >= STREAMS_AT_MOST) return respond.problem(429, 'Too many windows are open. Close some, then reload.')
  const cookie = request.headers.get('cookie') ?? ''
  const asked = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('after')
  const after = asked !== null && /^\d{1,15}$/.test(asked) ? Number(asked) : null
  const encoder = new TextEncoder()
  let close = () => {}
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      let leave = () => {}
      let closed = false
      close = () => {
        closed = true
        leave()
        clearInterval(heartbeat)
        openStreams.delete(close)
        try {
          controller.close()
        } catch {
          // The browser closed it first.
        }
      }
      const write = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text))
        } catch {
          close()
        }
      }
      const send = (message: LiveMessage) => {
        const id = 'seq' in message ? `id: ${message.seq}\n` : ''
        write(`${id}data: ${JSON.stringify(message)}\n\n`)
      }
      const stands = async () => {
        const still = await stillActs(cookie, actor).catch(() => false)
        if (!still) close()
        return still
      }
      const heartbeat = setInterval(() => {
        write(': here\n\n')
        void stands()
      }, HEARTBEAT_MS)
      openStreams.set(close, actor.id)
      request.signal.addEventListener('abort', close)
      write('retry: 2000\n\n')
      leave = await subscribe({ actor, send, stands }, after)
      // It may have gone while it was caught up.
      if (closed) leave()
    },
    cancel: () => close(),
  })
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

const holder = globalThis as typeof globalThis & { penholderStreams?: Map<() => void, string> }
holder.penholderStreams ??= new Map()
const openStreams = holder.penholderStreams
