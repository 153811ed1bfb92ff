import { deskReadiness } from '@/server/readiness'

export const dynamic = 'force-dynamic'

/** Ready: the database can be read and written. 503 with one sentence when it cannot; details stand in the log only. */
export async function GET(): Promise<Response> {
  const { ready, sentence } = await deskReadiness()
  return new Response(`${sentence}\n`, {
    status: ready ? 200 : 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
